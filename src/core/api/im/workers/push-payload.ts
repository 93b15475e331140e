import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImCollection } from '#shared/im.ts';
import type { RawCollections } from '../../../im-store.ts';
import { idTextOf, isRecord, requestIdOf } from './envelope.ts';

/** A piece of a snapshot that is too large for one message. */
export interface PushPart {
  readonly snapshotId: string;
  readonly index: number;
  readonly total: number;
}

/** What a worker asks to be applied, in whatever form it wrote it. */
export interface Push {
  /** Internal or platform id. */
  readonly accountId: string;
  readonly platform: string | null;
  readonly requestId: string | null;
  readonly seq: number | null;
  readonly mode: 'snapshot' | 'delta';
  readonly isAuthoritative: boolean;
  readonly data: RawCollections;
  /** Ids to take away; deltas only. */
  readonly deleted: RawCollections;
  readonly baseRevision: number | null;
  readonly part: PushPart | null;
}

export type ReadPush =
  | { readonly ok: true; readonly push: Push }
  | {
      readonly ok: false;
      readonly accountId: string | null;
      readonly requestId: string | null;
      readonly error: string;
    };

/** Parts of one snapshot. */
export const MAX_PARTS = 1000;

/** `worker:data:sync`. The rows may stand in `data`, in `snapshot.data` or in `snapshot` itself. */
export function readPush(payload: unknown, envelopeRequestId: string | null): ReadPush {
  if (!isRecord(payload)) return refused(null, envelopeRequestId, 'the payload is not an object');
  const accountId = idTextOf(payload['accountId']);
  const requestId = requestIdOf(payload['requestId']) ?? envelopeRequestId;
  const refuse = (error: string): ReadPush => refused(accountId, requestId, error);
  if (accountId === null) return refuse('accountId is missing or no id');
  const mode = payload['mode'] ?? 'snapshot';
  if (mode !== 'snapshot' && mode !== 'delta') return refuse('mode is neither snapshot nor delta');
  const deleted = collectionsIn(payload['deleted']) ?? {};
  const found = findRows(payload);
  if (found === null && (mode === 'snapshot' || Object.keys(deleted).length === 0)) {
    return refuse('there is no collection in the payload');
  }
  const data = found ?? {};
  const broken = IM_COLLECTIONS.find(
    (name) => isNoList(data[name]) || (mode === 'delta' && isNoList(deleted[name])),
  );
  if (broken !== undefined) return refuse(`${broken} is not a list`);
  const seq = wholeNumber(payload['seq']);
  if (seq === undefined) return refuse('seq is not a whole number');
  const baseRevision = wholeNumber(payload['base_revision']);
  if (baseRevision === undefined) return refuse('base_revision is not a whole number');
  const part = readPart(payload['part']);
  if (part === undefined) return refuse('part needs a snapshot_id, an index and a total');
  if (part !== null && mode === 'delta') return refuse('a delta has no parts');
  const isAuthoritative = payload['authoritative'] === true;
  const platform = platformOf(payload);
  const push: Push = {
    accountId,
    platform,
    requestId,
    seq,
    mode,
    isAuthoritative,
    data,
    deleted: mode === 'delta' ? withTextIds(deleted) : {},
    baseRevision,
    part,
  };
  return { ok: true, push };
}

/** `worker:<collection>:update`: rows of one collection to be added or changed. */
export function readUpdate(
  collection: ImCollection,
  payload: unknown,
  envelopeRequestId: string | null,
): ReadPush {
  if (!isRecord(payload)) return refused(null, envelopeRequestId, 'the payload is not an object');
  const accountId = idTextOf(payload['accountId']);
  const requestId = requestIdOf(payload['requestId']) ?? envelopeRequestId;
  if (accountId === null) return refused(accountId, requestId, 'accountId is missing or no id');
  const rows = payload[collection];
  if (!Array.isArray(rows)) return refused(accountId, requestId, `${collection} is not a list`);
  const push: Push = {
    accountId,
    platform: platformOf(payload),
    requestId,
    seq: null,
    mode: 'delta',
    isAuthoritative: false,
    data: { [collection]: rows },
    deleted: {},
    baseRevision: null,
    part: null,
  };
  return { ok: true, push };
}

export function rowCount(data: RawCollections): number {
  return IM_COLLECTIONS.reduce((sum, name) => {
    const rows = data[name];
    return sum + (Array.isArray(rows) ? rows.length : 0);
  }, 0);
}

function findRows(payload: Readonly<Record<string, unknown>>): RawCollections | null {
  const direct = collectionsIn(payload['data']);
  if (direct !== null) return direct;
  const snapshot = payload['snapshot'];
  if (!isRecord(snapshot)) return null;
  return collectionsIn(snapshot['data']) ?? collectionsIn(snapshot);
}

/** Only the keys that are known; null when there is none of them. */
function collectionsIn(value: unknown): RawCollections | null {
  if (!isRecord(value)) return null;
  const given = IM_COLLECTIONS.filter((name) => value[name] !== undefined && value[name] !== null);
  return given.length === 0 ? null : Object.fromEntries(given.map((name) => [name, value[name]]));
}

/** As in rows, an id may be a number. */
function withTextIds(lists: RawCollections): RawCollections {
  return Object.fromEntries(
    Object.entries(lists).map(([name, ids]) => [name, Array.isArray(ids) ? ids.map(idTextOf) : ids]),
  );
}

function isNoList(value: unknown): boolean {
  return value !== undefined && !Array.isArray(value);
}

function platformOf(payload: Readonly<Record<string, unknown>>): string | null {
  const { platform, snapshot } = payload;
  const given = platform ?? (isRecord(snapshot) ? snapshot['platform'] : undefined);
  return typeof given === 'string' && /^[a-z0-9_-]{1,32}$/i.test(given) ? given : null;
}

/** Null when it is left out, undefined when it is wrong. */
function wholeNumber(value: unknown): number | null | undefined {
  if (value === undefined || value === null) return null;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function readPart(value: unknown): PushPart | null | undefined {
  if (value === undefined || value === null) return null;
  if (!isRecord(value)) return undefined;
  const snapshotId = idTextOf(value['snapshot_id']);
  const index = wholeNumber(value['index']);
  const total = wholeNumber(value['total']);
  if (snapshotId === null || typeof index !== 'number' || typeof total !== 'number') return undefined;
  return total < 1 || total > MAX_PARTS || index >= total ? undefined : { snapshotId, index, total };
}

function refused(accountId: string | null, requestId: string | null, error: string): ReadPush {
  return { ok: false, accountId, requestId, error };
}
