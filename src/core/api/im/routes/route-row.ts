import type { ImErrorCode } from '#shared/im-errors.ts';
import type { Awaitable } from '../../../im-store.ts';
import type { QueryMap } from '../lists/query.ts';
import type { JsonSchema, ObjectSchema } from '../shapes/schema.ts';

/** A parameter of a query as the description of the interface shows it. */
export interface QueryParameter {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly description: string;
  readonly required?: boolean;
}

/** What a request says, as a handler needs it. */
export interface ImCall {
  /** The `:id` of the path; empty where the path has none. */
  readonly id: string;
  readonly query: QueryMap;
  /** An object; `{}` without a body. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly idempotencyKey: string | null;
  /** The path with the parameters that count, in one order: what answers and cursors belong to. */
  readonly canonical: string;
  /** The same without what only says which page is wanted. */
  readonly listName: string;
}

/** What an answer was made from: while that has not changed, the answer is the same bytes. */
export interface Basis {
  /** The one account it shows; null for the whole store. */
  readonly accountId: string | null;
  /** It shows which accounts have a worker, and that is no change of the store. */
  readonly showsWorkers?: boolean;
}

export interface ImReply {
  readonly status?: number;
  /** The whole body. */
  readonly text: string;
  /** Left out where every answer is another one. */
  readonly basis?: Basis;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One row of the interface: where, who may, what it takes, what it does. */
export interface ImRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `:id` for the one parameter there is. */
  readonly path: string;
  readonly scope: 'public' | 'read' | 'control';
  readonly name: string;
  readonly summary: string;
  /** The path of the route this is another name of. */
  readonly aliasOf?: string;
  /** Readable without a token in legacy open mode. */
  readonly isLegacyOpen?: boolean;
  readonly query?: readonly QueryParameter[];
  readonly body?: ObjectSchema;
  /** Schema of the success, by status. */
  readonly success: Readonly<Record<number, JsonSchema>>;
  readonly errors?: readonly ImErrorCode[];
  /** Of the success where it is no JSON. */
  readonly contentType?: string;
  readonly handle: (call: ImCall) => Awaitable<ImReply>;
}
