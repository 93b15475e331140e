import type { ReactNode } from 'react';
import type { LuckyBag, RoomState } from '#shared/room-state.ts';
import { clip } from '../../format/clip.ts';
import { formatCount } from '../../format/number.ts';
import { formatElapsed } from '../../format/time.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoomState } from '../../state/room-state-store.ts';
import { useNow } from '../../state/use-now.ts';
import { useView } from '../../state/view-store.ts';
import { Figure } from '../../ui/Figure.tsx';
import { recordOf } from './pk-view.ts';
import './room-state.css';

const NAMES = 3;

/** What stands in the room besides the key figures. Only what was told; nothing told, no line. */
export function RoomFacts() {
  const state = useRoomState((room) => room.state);
  const hasBags = state?.luckyBags.some(({ isOver }) => !isOver) === true;
  const now = useNow(hasBags);
  const facts = useFacts(state, now);
  if (facts.length === 0) return null;
  return (
    <dl className="facts" data-testid="room-facts">
      {facts.map(([id, label, content]) => (
        <div key={id} className="fact" data-fact={id}>
          <dt>{label}</dt>
          <dd className="foreign">{content}</dd>
        </div>
      ))}
    </dl>
  );
}

type Fact = readonly [id: string, label: string, content: ReactNode];

function useFacts(state: RoomState | null, now: number): Fact[] {
  const { events } = useText();
  const language = useView((view) => view.language);
  if (state === null) return [];
  const words = events.facts;
  const facts: Fact[] = [];
  const { fanTickets, hourRank, topViewers, coHosts, luckyBags, shop, pinned, intro, pk, pastBattles } =
    state;
  if (fanTickets !== null) facts.push(['tickets', words.fanTickets, <Figure key="f" value={fanTickets} />]);
  if (hourRank !== null) facts.push(['hour', words.hourRank, clip(hourRank.text, 30)]);
  if (topViewers !== null) facts.push(['viewers', words.topViewers, namesOf(topViewers.entries)]);
  if (coHosts !== null && coHosts.guests.length > 0)
    facts.push(['hosts', words.coHosts, namesOf(coHosts.guests)]);
  const open = luckyBags.filter((bag) => isOpen(bag, now));
  if (open.length > 0) {
    const dueMs = Math.min(...open.map(({ opensMs }) => opensMs ?? Number.POSITIVE_INFINITY));
    const due = Number.isFinite(dueMs) && dueMs > now ? words.opensIn(formatElapsed(dueMs - now)) : '';
    facts.push(['bags', words.luckyBags, [String(open.length), due].filter(Boolean).join(' · ')]);
  }
  if (shop !== null) {
    const count =
      shop.productCount === null ? '' : events.productCount(formatCount(shop.productCount, language));
    const title = shop.isSoldOut ? events.shop['sold-out'] : '';
    const parts = [count, clip(shop.title ?? '', 20), title].filter(Boolean);
    facts.push(['shop', words.shop, parts.join(' · ') || events.shop.product]);
  }
  if (pinned !== null && (pinned.untilMs === null || pinned.untilMs > now))
    facts.push(['pinned', words.pinned, clip(pinned.text, 40)]);
  if (intro !== null) facts.push(['intro', words.intro, clip(intro, 40)]);
  const { won, lost, drawn } = recordOf(pk === null ? pastBattles : [...pastBattles, pk]);
  if (won + lost + drawn > 0) facts.push(['record', words.past, words.record(won, lost, drawn)]);
  return facts;
}

/** One that was due and never said to be over is no longer waited for, ms. */
const FORGOTTEN_MS = 600_000;

function isOpen({ isOver, opensMs, announcedMs }: LuckyBag, now: number): boolean {
  return !isOver && now < (opensMs ?? announcedMs) + FORGOTTEN_MS;
}

function namesOf(people: readonly { readonly name: string | null }[]): string {
  const names = people.flatMap(({ name }) => (name === null || name === '' ? [] : [clip(name, 12)]));
  return names.slice(0, NAMES).join('、') || String(people.length);
}
