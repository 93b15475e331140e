import type { ImClient } from './im-client.ts';
import { at, number } from './json.ts';

/** `/api/im/metrics` as far as the benches read it; NaN is unknown. */
export interface ImMetrics {
  readonly applyRows: number;
  readonly applyBusyMs: number;
  readonly applyMaxSliceMs: number;
  readonly loopP99Ms: number;
  readonly loopMaxMs: number;
  readonly rssBytes: number;
  readonly loadedAccounts: number;
  readonly estimatedBytes: number;
  readonly dirtyRows: number;
  /** Server time of one route, e.g. `GET /api/im/messages`, ms. */
  route(name: string): { readonly count: number; readonly p50: number; readonly p99: number };
}

export async function readMetrics(http: ImClient): Promise<ImMetrics> {
  const { status, json, body } = await http.get('/api/im/metrics');
  if (status !== 200) throw new Error(`GET /api/im/metrics: ${status} ${body}`);
  const read = (path: string): number => number(json, `data.${path}`);
  const routes = at(json, 'data.routes');
  return {
    applyRows: read('apply.last.rows'),
    applyBusyMs: read('apply.last.busy_ms'),
    applyMaxSliceMs: read('apply.last.max_slice_ms'),
    loopP99Ms: read('event_loop.p99_delay_ms'),
    loopMaxMs: read('event_loop.max_delay_ms'),
    rssBytes: read('rss_bytes'),
    loadedAccounts: read('store.loadedAccounts'),
    estimatedBytes: read('store.estimatedBytes'),
    dirtyRows: read('store.dirtyRows'),
    route: (name) => {
      const figures = (routes as Readonly<Record<string, unknown>> | undefined)?.[name];
      return {
        count: number(figures, 'count'),
        p50: number(figures, 'p50_ms'),
        p99: number(figures, 'p99_ms'),
      };
    },
  };
}
