import { ImError } from '#shared/im-errors.ts';
import type { ImErrorCode } from '#shared/im-errors.ts';
import type { ImCollection, ImComment, ImConversation, ImMessage } from '#shared/im.ts';
import type { ImDraft, StatePatch } from '../../im-store.ts';
import type { AnyHeld, Held } from './held-row.ts';
import type { Overlay } from './overlay.ts';
import type { Staging } from './staging.ts';

/** What people and tools do to rows: it is staged as overlays, so that no push takes it back. */

const NOT_FOUND = {
  comments: ['DISCUSSION_NOT_FOUND', 'Discussion not found'],
  contents: ['CONTENT_NOT_FOUND', 'Content not found'],
  conversations: ['CONVERSATION_NOT_FOUND', 'Conversation not found'],
  messages: ['MESSAGE_NOT_FOUND', 'Message not found'],
  notifications: ['NOTIFICATION_NOT_FOUND', 'Notification not found'],
} as const satisfies Record<ImCollection, readonly [ImErrorCode, string]>;

export function notFound(collection: ImCollection): ImError {
  const [code, message] = NOT_FOUND[collection];
  return new ImError(code, message);
}

/** The row as it is seen now. Throws `ImError` for one that is not here or was deleted. */
function visible<C extends ImCollection>(staging: Staging, collection: C, id: string): Held<C> {
  const row = staging.loaded.set.of(collection).get(id);
  if (row === undefined || row.isDeleted) throw notFound(collection);
  return row;
}

export function stageInsert<C extends ImCollection>(
  staging: Staging,
  collection: C,
  draft: ImDraft<C>,
  claim: string,
): void {
  const known =
    staging.loaded.set.of(collection).get(draft.id) ??
    staging.loaded.set.of(collection).getByPlatform(draft.platformId);
  if (known !== undefined && !known.isDeleted) {
    throw new ImError('ALREADY_EXISTS', `The id ${draft.id} is taken`, { id: known.id });
  }
  if (known === undefined && staging.isTakenElsewhere(collection, draft.id)) {
    throw new ImError('ALREADY_EXISTS', `The id ${draft.id} is taken by another account`, { id: draft.id });
  }
  staging.undelete(collection, known?.id ?? draft.id);
  if (known !== undefined) staging.stage(collection, known);
  staging.add(collection, draft, claim);
}

export function stageEdit(
  staging: Staging,
  collection: ImCollection,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): void {
  visible(staging, collection, id);
  const before = staging.overlay(collection, id)?.fields;
  staging.set(collection, id, { fields: { ...before, ...fields } });
}

export function stageState(staging: Staging, collection: ImCollection, id: string, patch: StatePatch): void {
  const row = visible(staging, collection, id);
  const overlay: { -readonly [K in keyof Overlay]: Overlay[K] } = { updatedMs: staging.nowMs };
  if (patch.isPinned !== undefined) overlay.isPinned = patch.isPinned;
  if (patch.isMuted !== undefined) overlay.isMuted = patch.isMuted;
  if (patch.status !== undefined) overlay.status = patch.status;
  if (patch.archived !== undefined) {
    const before = staging.overlay(collection, id)?.fields;
    overlay.fields = { ...before, status: patch.archived ? 'archived' : 'active' };
  }
  if (patch.isRecalled === true && !(row as unknown as ImMessage).isRecalled) {
    overlay.isRecalled = true;
    overlay.recalledMs = staging.nowMs;
  }
  if (Object.keys(overlay).length > 1) staging.set(collection, id, overlay);
  if (patch.isRead === true) stageRead(staging, collection, row);
  if (patch.isDeleted === true) stageDelete(staging, collection, row);
}

/** Marks a row read, and what is read with it: its twin, or the messages of a conversation. */
export function stageRead(staging: Staging, collection: ImCollection, row: AnyHeld): void {
  if (collection === 'conversations') {
    stageConversationRead(staging, row as unknown as ImConversation);
    return;
  }
  if (row.isRead) return;
  staging.set(collection, row.id, { isRead: true });
  stageTwinRead(staging, collection, row);
}

function stageTwinRead(staging: Staging, collection: ImCollection, row: AnyHeld): void {
  const { twinId } = row as unknown as Partial<ImComment>;
  if (twinId === undefined || twinId === null) return;
  const other = collection === 'comments' ? 'messages' : 'comments';
  const twin = staging.loaded.set.of(other).get(twinId);
  if (twin !== undefined && !twin.isRead) staging.set(other, twin.id, { isRead: true });
}

function stageConversationRead(staging: Staging, conversation: ImConversation): void {
  const { id, readUpToMs, workerLast, updatedMs } = conversation;
  const messages = staging.loaded.set.of('messages').byParent?.get(id)?.rows;
  const newestMs = messages?.first()?.sortMs ?? (workerLast?.createdMs || updatedMs);
  if (newestMs > readUpToMs) staging.set('conversations', id, { readUpToMs: newestMs });
  for (const message of messages?.slice(0, messages.size) ?? []) {
    if (message.isRead) continue;
    // Its time decides from now on; staged so that it is looked at again.
    const base = staging.base('messages', message.id);
    if (base !== undefined) staging.stage('messages', base);
    stageTwinRead(staging, 'messages', message);
  }
  staging.touched.conversations.add(id);
}

function stageDelete(staging: Staging, collection: ImCollection, row: AnyHeld): void {
  staging.set(collection, row.id, { isDeleted: true });
  if (collection === 'conversations') {
    const messages = staging.loaded.set.of('messages').byParent?.get(row.id)?.rows;
    const conversation = row as unknown as ImConversation;
    const newestMs = Math.max(messages?.first()?.sortMs ?? 0, conversation.updatedMs);
    staging.set(collection, row.id, { deletedUpToMs: newestMs });
    for (const message of messages?.slice(0, messages.size) ?? []) {
      staging.set('messages', message.id, { isDeleted: true });
    }
  }
  if (collection === 'contents') {
    const comments = staging.loaded.set.of('comments').byParent?.get(row.id)?.rows;
    for (const comment of comments?.slice(0, comments.size) ?? []) {
      staging.set('comments', comment.id, { isDeleted: true });
    }
  }
}
