import type { ImComment, ImMessage } from '#shared/im.ts';
import type { ImChange, ImCommit } from '../../../im-store.ts';
import { isBeingSent } from './message-shape.ts';

/** A line that is new to everybody. */
export type Arrival =
  | { readonly collection: 'messages'; readonly row: ImMessage }
  | { readonly collection: 'comments'; readonly row: ImComment };

/** What a commit means for monitor clients. */
export interface CommitEffects {
  /** To be sent one by one, oldest first. */
  readonly arrivals: readonly Arrival[];
  /** Topics with other lines that differ now. */
  readonly changedTopics: ReadonlySet<string>;
  /** Lines are gone, and nobody knows any more which topic they were in. */
  readonly hasLostLines: boolean;
  readonly lostTopics: readonly string[];
  readonly areTopicsChanged: boolean;
  readonly account: 'added' | 'removed' | 'changed' | null;
}

/** A line older than this is history: nobody wants to be called for it. */
const FRESH_MS = 10 * 60_000;

/**
 * Sorts the changes of a commit. `isTold` says of rows that the sending of a reply tells about them
 * itself; a commit of nothing else has no effects here.
 */
export function effectsOf(commit: ImCommit, nowMs: number, isTold: (id: string) => boolean): CommitEffects {
  const arrivals: Arrival[] = [];
  const changedTopics = new Set<string>();
  const lostTopics: string[] = [];
  let hasLostLines = false;
  let areTopicsChanged = false;
  let account: CommitEffects['account'] = null;
  let isOfReplies: boolean | null = null;
  for (const change of commit.changes) {
    if (change.collection === 'accounts') {
      account = accountEffect(change);
      continue;
    }
    if (change.collection === 'notifications') continue;
    const isLine = change.collection === 'messages' || change.collection === 'comments';
    if (isLine && isTold(change.id)) continue;
    // Asked once for all of them: a push may have changed thousands.
    if (!isMoved(change) || !(isOfReplies ??= hasOnlyTold(commit, isTold))) areTopicsChanged = true;
    if (change.kind === 'deleted') {
      if (isLine) hasLostLines = true;
      else lostTopics.push(change.id);
    } else if (change.collection === 'messages' || change.collection === 'comments') {
      const arrival = arrivalOf(change, nowMs);
      const { row } = change;
      if (arrival !== null) arrivals.push(arrival);
      else changedTopics.add('conversationId' in row ? row.conversationId : row.contentId);
    }
  }
  arrivals.sort((a, b) => a.row.sortMs - b.row.sortMs);
  return { arrivals, changedTopics, hasLostLines, lostTopics, areTopicsChanged, account };
}

/** Takes the newest of the arrivals; the others become changes of their topics. */
export function keepNewest(effects: CommitEffects, max: number): CommitEffects {
  if (effects.arrivals.length <= max) return effects;
  const cut = effects.arrivals.length - max;
  const left = effects.arrivals.slice(0, cut);
  const changedTopics = new Set([...effects.changedTopics, ...left.map(topicOf)]);
  return { ...effects, arrivals: effects.arrivals.slice(cut), changedTopics };
}

export function topicOf(arrival: Arrival): string {
  return arrival.collection === 'messages' ? arrival.row.conversationId : arrival.row.contentId;
}

function arrivalOf(
  change: Extract<ImChange, { readonly row: ImMessage | ImComment }>,
  nowMs: number,
): Arrival | null {
  if (change.collection === 'messages') {
    return isFresh(change.row, change.isArrival, nowMs) ? { collection: 'messages', row: change.row } : null;
  }
  if (change.collection === 'comments') {
    const isFromOutside = !change.row.isAuthorReply && isFresh(change.row, change.isArrival, nowMs);
    return isFromOutside ? { collection: 'comments', row: change.row } : null;
  }
  return null;
}

function isFresh(row: ImMessage | ImComment, isArrival: boolean, nowMs: number): boolean {
  if (!isArrival || row.direction !== 'inbound' || isBeingSent(row)) return false;
  return nowMs - (row.createdMs || row.sortMs) <= FRESH_MS;
}

/** A conversation or work that may have changed only because a reply below it did. */
function isMoved({ kind, collection }: ImChange): boolean {
  return kind === 'updated' && (collection === 'conversations' || collection === 'contents');
}

/** All lines that changed are replies, and there are such. */
function hasOnlyTold(commit: ImCommit, isTold: (id: string) => boolean): boolean {
  const lines = commit.changes.filter(
    ({ collection }) => collection === 'messages' || collection === 'comments',
  );
  return lines.length > 0 && lines.every(({ id }) => isTold(id));
}

function accountEffect(
  change: Extract<ImChange, { readonly collection: 'accounts' }>,
): CommitEffects['account'] {
  if (change.kind === 'created') return 'added';
  return change.kind === 'deleted' ? 'removed' : 'changed';
}
