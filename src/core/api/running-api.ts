import type { ApiAdmin } from './api-admin.ts';
import type { RouteScope } from './scopes.ts';

/** The HTTP server of the app while it runs. */
export interface RunningApi {
  /** The port it really has. */
  readonly port: number;
  /** `http://127.0.0.1:<port>` */
  readonly baseUrl: string;
  /** Opens the dashboard with the control token in the fragment, which browsers never send. */
  readonly dashboardUrl: string;
  /** For the app's own pages. */
  readonly admin: ApiAdmin;
  /** Everything that can be asked of it, from the router itself: what tests of the gate enumerate. */
  routes(): readonly RouteFacts[];
  /** Tells the streams, lets answers finish, and is closed after 3 s at the latest. */
  close(): Promise<void>;
}

export interface RouteFacts {
  readonly kind: 'http' | 'upgrade';
  readonly method: string;
  /** The router's pattern, e.g. `/api/live/sessions/:session_id`. */
  readonly path: string;
  readonly scope: RouteScope;
}
