import type {
  ApiConnections,
  ApiInfo,
  ApiLogEntry,
  ApiTokenList,
  ConnectedWorker,
} from '#shared/api-info.ts';
import type { RequestLog } from './request-log.ts';
import type { TokenKeeper } from './token-keeper.ts';
import { rotated, withoutWorker, withWorker } from './tokens.ts';
import type { WorkerGrant } from './tokens.ts';

/** What the app's own pages may ask of the API and change in it. */
export interface ApiAdmin {
  info(): ApiInfo;
  /** Includes the tokens themselves. */
  tokens(): ApiTokenList;
  /** Resolves with the new token. Connections that came in with the old one are closed right after. */
  rotate(scope: 'read' | 'control'): Promise<string>;
  /** Resolves with the token, which cannot be shown again. Rejects with `AppError` E302. */
  addWorker(grant: WorkerGrant): Promise<{ readonly id: string; readonly token: string }>;
  /** Rejects with `AppError` E302 when there is no such worker. */
  removeWorker(id: string): Promise<void>;
  /** Newest first. */
  log(): readonly ApiLogEntry[];
}

export interface ApiAdminParts {
  readonly baseUrl: string;
  readonly dataDir: string;
  readonly legacyOpen: () => boolean;
  readonly keeper: TokenKeeper;
  readonly log: RequestLog;
  /** The wall clock. */
  readonly nowMs: () => number;
  readonly workers: () => readonly ConnectedWorker[];
  readonly connections: () => ApiConnections;
}

export function createApiAdmin(parts: ApiAdminParts): ApiAdmin {
  const { baseUrl, dataDir, keeper } = parts;
  return {
    info: () => ({
      baseUrl,
      dataDir,
      legacyOpen: parts.legacyOpen(),
      workers: parts.workers(),
      connections: parts.connections(),
    }),
    tokens: () => {
      const { read, control, workers } = keeper.tokens;
      return {
        read,
        control,
        // Field by field: the hash has no business on a page.
        workers: workers.map((worker) => ({
          id: worker.id,
          name: worker.name,
          accountIds: worker.account_ids,
          allowCreate: worker.allow_create,
          createdMs: worker.created_at,
        })),
      };
    },
    rotate: (scope) =>
      keeper.change((before) => {
        const tokens = rotated(before, scope);
        return { tokens, result: tokens[scope] };
      }),
    addWorker: (grant) =>
      keeper.change((before) => {
        const { tokens, worker, token } = withWorker(before, grant, parts.nowMs());
        return { tokens, result: { id: worker.id, token } };
      }),
    removeWorker: (id) =>
      keeper.change((before) => ({ tokens: withoutWorker(before, id), result: undefined })),
    log: () => parts.log.latest(),
  };
}
