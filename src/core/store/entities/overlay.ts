import type { ImCollection, ImConversation, ImMessage, ImMessageStatus } from '#shared/im.ts';
import type { AnyHeld, Held } from './held-row.ts';

/**
 * What a person or tool set on a row. It stands beside what workers push and goes before it, and it
 * outlives the row: one that comes back is still read, pinned or deleted.
 */
export interface Overlay {
  readonly isRead?: true;
  readonly isPinned?: boolean;
  readonly isMuted?: boolean;
  readonly isDeleted?: true;
  readonly isRecalled?: true;
  readonly recalledMs?: number;
  readonly status?: ImMessageStatus;
  /** Of a conversation: inbound messages until then are read. */
  readonly readUpToMs?: number;
  /** Of a conversation that was deleted: its messages until then are deleted too. */
  readonly deletedUpToMs?: number;
  /** Fields that were edited, by the names of the row. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Last change: 90 days later, without a row, it is forgotten. */
  readonly updatedMs: number;
}

/** The row as everybody sees it: what was pushed, with what was set here on top. */
export function effectiveRow<C extends ImCollection>(
  collection: C,
  base: Held<C>,
  overlay: Overlay | undefined,
  ofConversation: Overlay | undefined,
): Held<C> {
  if (overlay === undefined && ofConversation === undefined) return base;
  const patch: Record<string, unknown> = { ...overlay?.fields };
  if (overlay?.isRead === true) patch['isRead'] = true;
  if (overlay?.isDeleted === true) patch['isDeleted'] = true;
  if (collection === 'conversations') {
    if (overlay?.isPinned !== undefined) patch['isPinned'] = overlay.isPinned;
    if (overlay?.isMuted !== undefined) patch['isMuted'] = overlay.isMuted;
    if (overlay?.readUpToMs !== undefined) patch['readUpToMs'] = overlay.readUpToMs;
  }
  if (collection === 'messages') {
    if (overlay?.isRecalled === true) {
      patch['isRecalled'] = true;
      patch['recalledMs'] = overlay.recalledMs ?? 0;
    }
    if (overlay?.status !== undefined) patch['status'] = overlay.status;
    const { sortMs, direction } = base as unknown as ImMessage;
    if (direction === 'inbound' && sortMs <= (ofConversation?.readUpToMs ?? -1)) patch['isRead'] = true;
    if (sortMs <= (ofConversation?.deletedUpToMs ?? -1)) patch['isDeleted'] = true;
  }
  return isChanged(base, patch) ? { ...base, ...patch } : base;
}

function isChanged(base: AnyHeld, patch: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(patch).some(
    ([name, value]) => (base as unknown as Record<string, unknown>)[name] !== value,
  );
}

/** Whether a conversation that was deleted comes back: somebody wrote after that. */
export function isRevived(overlay: Overlay, newestInboundMs: number): boolean {
  return overlay.isDeleted === true && newestInboundMs > (overlay.deletedUpToMs ?? Number.POSITIVE_INFINITY);
}

export type HeldConversation = ImConversation & { readonly claims: string };
