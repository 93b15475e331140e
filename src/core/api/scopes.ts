import type { RequestName } from '#shared/contract.ts';

/** What a token allows: looking, or also acting. */
export type Scope = 'read' | 'control';

/**
 * What a route asks for. `public` holds no data; `first-frame` is a WebSocket that may be opened
 * without a token and says nothing before its first frame has brought one.
 */
export type RouteScope = 'public' | 'first-frame' | Scope;

/** The scope each request needs. A new request does not compile until it has a row here. */
export const REQUEST_SCOPES = {
  startFetch: 'control',
  stopFetch: 'control',
  listRooms: 'read',
  startMonitor: 'control',
  stopMonitor: 'control',
  getStatus: 'read',
  getRoomInfo: 'read',
  getRoomState: 'read',
  getSnapshot: 'read',
  listMessages: 'read',
  getStats: 'read',
  getTrend: 'read',
  listSessions: 'read',
  getSession: 'read',
  getSessionSummary: 'read',
  getHistory: 'read',
  getDeliveryHealth: 'read',
  getHealth: 'read',
  getApiInfo: 'read',
  // Whoever may see the control token has it.
  getApiTokens: 'control',
  rotateToken: 'control',
  addWorkerToken: 'control',
  removeWorkerToken: 'control',
  getConfig: 'read',
  getApiLog: 'read',
  getLogin: 'read',
  startLogin: 'control',
  logOut: 'control',
} as const satisfies Record<RequestName, Scope>;

export function allows(granted: Scope, needed: Scope): boolean {
  return granted === 'control' || needed === 'read';
}
