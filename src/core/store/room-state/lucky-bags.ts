import type { LuckyMessage } from '#shared/message.ts';
import type { LuckyBag } from '#shared/room-state.ts';

const MAX_BAGS = 20;

/** The bags after one more message about one; the same list where it names none that is known. Pure. */
export function applyLucky(bags: readonly LuckyBag[], message: LuckyMessage): readonly LuckyBag[] {
  const { event, bagId, form } = message;
  if (event === 'opened') return bagId === null ? bags : opened(bags, bagId, message);
  if (event === 'status') return bags;
  // The end of a red packet does not say of which: the oldest open one is the one that is due.
  const at = bags.findIndex(
    (bag) => bag.form === form && (bagId === null ? !bag.isOver : bag.bagId === bagId),
  );
  const bag = bags[at];
  if (bag === undefined) return bags;
  if (event === 'ended') return bags.with(at, { ...bag, isOver: true });
  const winnerCount =
    message.winnerCount === null ? bag.winnerCount : (bag.winnerCount ?? 0) + message.winnerCount;
  return bags.with(at, { ...bag, winnerCount });
}

function opened(bags: readonly LuckyBag[], bagId: string, message: LuckyMessage): readonly LuckyBag[] {
  const at = bags.findIndex((bag) => bag.bagId === bagId);
  const before = bags[at];
  const bag: LuckyBag = {
    bagId,
    form: message.form,
    text: message.text,
    diamonds: message.diamonds,
    prize: message.prize,
    winnerCount: message.winnerCount ?? before?.winnerCount ?? null,
    opensMs: message.opensMs,
    announcedMs: before?.announcedMs ?? message.receivedMs,
    isOver: before?.isOver ?? false,
  };
  return before === undefined ? [...bags, bag].slice(-MAX_BAGS) : bags.with(at, bag);
}
