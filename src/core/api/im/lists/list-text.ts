import type { ImTombstone } from '../../../im-store.ts';

/** What is said about a page, in both places. */
export interface Paging {
  readonly cursor: number;
  readonly hasMore: boolean;
  readonly nextCursor: string | null;
  /** Left out where only a scan could tell. */
  readonly total: number | undefined;
  readonly revision: number;
}

export interface ListParts {
  /** The name of the list in `data`. */
  readonly key: string;
  /** The rows, each as JSON text that its own schema has written. */
  readonly items: readonly string[];
  readonly paging: Paging;
  readonly deleted?: readonly ImTombstone[];
  /** Further fields of `data`, as JSON text. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** The answer of a list: rows that are text already are put together, not written again. */
export function listText({ key, items, paging, deleted, extra = {} }: ListParts): string {
  const { cursor, hasMore, nextCursor, total, revision } = paging;
  const block = [
    `"cursor":${String(cursor)}`,
    `"has_more":${String(hasMore)}`,
    `"next_cursor":${JSON.stringify(nextCursor)}`,
    ...(total === undefined ? [] : [`"total":${String(total)}`]),
  ].join(',');
  const data = [
    `"${key}":[${items.join(',')}]`,
    ...(deleted === undefined ? [] : [`"deleted":${deletedText(deleted)}`]),
    ...Object.entries(extra).map(([name, text]) => `"${name}":${text}`),
    block,
    `"revision":${String(revision)}`,
  ].join(',');
  return `{"data":{${data}},"status_code":0,${block}}`;
}

export function itemText(json: string): string {
  return `{"data":${json},"status_code":0}`;
}

function deletedText(deleted: readonly ImTombstone[]): string {
  return JSON.stringify(deleted.map(({ id, reason, revision }) => ({ id, reason, revision })));
}
