import type { Operations } from './im-types.ts';

export type DataOf<N extends keyof Operations> = Operations[N]['answer'] extends { readonly data: infer D }
  ? D
  : unknown;

/** The fields that have a name; an index signature is none. */
type Named<T> = { readonly [K in keyof T as string extends K ? never : K]: T[K] };

/** A part that has no needed field may be left out. */
type Part<K extends string, T> = [T] extends [undefined]
  ? unknown
  : Partial<Named<T>> extends Named<T>
    ? { readonly [P in K]?: T | undefined }
    : { readonly [P in K]: T };

/** What a call takes: only the parts that its operation has. */
export type CallInput<N extends keyof Operations> = Part<'params', Operations[N]['params']> &
  Part<'query', Operations[N]['query']> &
  Part<'body', Operations[N]['body']>;

/** The operations that answer with pages of rows. */
export type ListName = {
  [N in keyof Operations]: DataOf<N> extends { readonly has_more: boolean } ? N : never;
}[keyof Operations];

/** The type of the rows of a list, whatever name they have in its answer. */
export type RowOf<N extends ListName> = {
  [K in keyof DataOf<N>]-?: K extends 'deleted'
    ? never
    : DataOf<N>[K] extends readonly (infer Row)[]
      ? Row
      : never;
}[keyof DataOf<N>];

/** What has changed in a list, and the revision to ask from the next time. */
export interface Changes<Row> {
  readonly rows: readonly Row[];
  readonly deleted: readonly { readonly id: string; readonly reason: string; readonly revision: number }[];
  readonly revision: number;
}
