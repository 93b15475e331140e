import type { ImCollection } from '#shared/im.ts';
import { isRemovedWord } from '#shared/im-words.ts';
import type { ImDraft } from '../../../im-store.ts';
import { readComment } from './comment-fields.ts';
import { readContent } from './content-fields.ts';
import type { RawContent } from './content-fields.ts';
import { readConversation } from './conversation-fields.ts';
import type { OpenDraft, RowContext } from './draft.ts';
import { idOf, MAX_ID, RowRefused } from './fields.ts';
import { readMessage } from './message-fields.ts';
import { readNotification } from './notification-fields.ts';
import type { RawNotification } from './notification-fields.ts';

/**
 * What a worker pushes → drafts of rows, pure. Any JSON may come: a bad row is refused with a reason
 * and costs no other. Absent stays absent, null becomes the empty value of its field. This runs for
 * ten thousand rows at a time between two requests, hence plain code: no schema, no regular
 * expression, no object but the draft.
 */
export type IngestedRow<C extends ImCollection> =
  | { readonly kind: 'draft'; readonly draft: ImDraft<C> }
  /** The platform took it away. `id` is the row's own id, else its platform id, as given. */
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'rejected'; readonly reason: string };

export type IngestContext = RowContext;

/** A whole collection of a push. */
export interface Ingested<C extends ImCollection> {
  readonly received: number;
  readonly drafts: readonly ImDraft<C>[];
  /** Ids of rows the platform took away, as given. */
  readonly removed: readonly string[];
  readonly rejected: readonly { readonly index: number; readonly reason: string }[];
}

const PREFIXES = {
  comments: 'comm_',
  contents: 'cont_',
  conversations: 'conv_',
  messages: 'msg_',
  notifications: 'notif_',
} as const satisfies Record<ImCollection, string>;

/** The id of a row that came with none of its own. */
export function internalId(collection: ImCollection, accountId: string, platformId: string): string {
  return `${PREFIXES[collection]}${accountId}_${platformId}`;
}

/** All rows of one collection at once; null when it is not a list at all. */
export function ingestRows<C extends ImCollection>(
  collection: C,
  raw: unknown,
  context: IngestContext,
): Ingested<C> | null {
  if (!Array.isArray(raw)) return null;
  const drafts: ImDraft<C>[] = [];
  const removed: string[] = [];
  const rejected: { index: number; reason: string }[] = [];
  for (let index = 0; index < raw.length; index++) {
    const row = ingestRow(collection, raw[index], context);
    if (row.kind === 'draft') drafts.push(row.draft);
    else if (row.kind === 'removed') removed.push(row.id);
    else rejected.push({ index, reason: row.reason });
  }
  return { received: raw.length, drafts, removed, rejected };
}

/** The fields that name a row; the rest is read by its collection. */
interface RawRow {
  readonly id?: unknown;
  readonly status?: unknown;
  readonly commentId?: unknown;
  readonly contentId?: unknown;
  readonly conversationId?: unknown;
  readonly messageId?: unknown;
  readonly notificationId?: unknown;
}

export function ingestRow<C extends ImCollection>(
  collection: C,
  raw: unknown,
  context: IngestContext,
): IngestedRow<C> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return NOT_A_ROW;
  try {
    return readRow(collection, raw, context);
  } catch (thrown) {
    if (thrown instanceof RowRefused) return { kind: 'rejected', reason: thrown.reason };
    throw thrown;
  }
}

const NOT_A_ROW = { kind: 'rejected', reason: 'NOT_AN_OBJECT' } as const;
const NO_ID = { kind: 'rejected', reason: 'MISSING_ID' } as const;

function readRow<C extends ImCollection>(collection: C, raw: RawRow, context: IngestContext): IngestedRow<C> {
  const given = idOf(raw.id);
  const platformId = idOf(platformIdIn(collection, raw));
  if (given === '' && platformId === '') return NO_ID;
  if (isRemovedWord(raw.status)) return { kind: 'removed', id: given === '' ? platformId : given };
  const id = given === '' ? internalId(collection, context.accountId, platformId) : given;
  // Longer ones could never be asked for.
  if (id.length > MAX_ID) throw new RowRefused('INVALID_ID');
  const draft: OpenDraft<ImCollection> = { id, platformId };
  readFields(collection, raw, draft, context);
  // The switch below pairs each collection with its draft; the compiler cannot follow that.
  return { kind: 'draft', draft: draft as ImDraft<C> };
}

function platformIdIn(collection: ImCollection, raw: RawRow): unknown {
  switch (collection) {
    case 'comments':
      return raw.commentId;
    case 'contents':
      return raw.contentId;
    case 'conversations':
      return raw.conversationId;
    case 'messages':
      return raw.messageId;
    case 'notifications':
      return raw.notificationId;
  }
}

function readFields(
  collection: ImCollection,
  raw: RawRow,
  draft: OpenDraft<ImCollection>,
  context: IngestContext,
): void {
  switch (collection) {
    case 'comments':
      readComment(raw, draft, context);
      break;
    case 'contents':
      readContent(raw as RawContent, draft, context);
      break;
    case 'conversations':
      readConversation(raw, draft, context);
      break;
    case 'messages':
      readMessage(raw, draft, context);
      break;
    case 'notifications':
      readNotification(raw as RawNotification, draft, context);
      break;
  }
}
