import type { ReactNode } from 'react';
import { formatCount, formatYuan } from '../../format/number.ts';
import { sessionLikes } from '../../format/session-likes.ts';
import { useText } from '../../i18n/use-text.ts';
import { shownGifts } from '../../state/shown-gifts.ts';
import type { ShownGifts } from '../../state/shown-gifts.ts';
import { useLinkUp } from '../../state/link-store.ts';
import { useRoom } from '../../state/room-store.ts';
import { useStats } from '../../state/stats-store.ts';
import { useTrend } from '../../state/trend-store.ts';
import { useView } from '../../state/view-store.ts';
import { Figure } from '../../ui/Figure.tsx';
import { Sparkline } from '../trend/Sparkline.tsx';

/** The six figures one looks at most, each with the one that puts it into proportion. */
export function KpiTiles() {
  const { header: words, delivery } = useText();
  const language = useView((view) => view.language);
  const stats = useStats((state) => state.stats);
  const room = useRoom((state) => state.room);
  const status = useRoom((state) => state.status);
  const buckets = useTrend((state) => state.buckets);
  const short = (value: number): string => formatCount(value, language);

  // What was counted before the page lost the engine is not the present.
  const linkUp = useLinkUp();
  const receiving = linkUp && status?.state === 'RUNNING';
  const peak = stats?.onlinePeak ?? null;
  const gifts = stats === null ? null : shownGifts(stats);
  const likes = stats?.likes ?? null;
  const giftNote = ({ items, diamonds, atLeast, delivery: told }: ShownGifts): string => {
    if (items === null || told !== 'yes') return delivery.gifts[told];
    return `${words.items(short(items))} · ≈${formatYuan(diamonds, language)}${atLeast ? '+' : ''}`;
  };
  const likesHere = likes === null ? null : sessionLikes(likes);

  return (
    <dl className="tiles" aria-label={words.figures}>
      <Tile
        kind="online"
        label={receiving ? words.online : words.lastSeen}
        stale={!receiving}
        value={<Figure value={stats?.online ?? room?.online ?? null} />}
        note={peak === null ? null : words.peak(short(peak))}
        chart={<Sparkline values={buckets.map((bucket) => bucket.online)} />}
      />
      <Tile
        kind="gift"
        label={words.diamonds}
        value={<Figure value={gifts?.diamonds ?? null} atLeast={gifts?.atLeast ?? false} />}
        note={gifts === null ? null : giftNote(gifts)}
      />
      <Tile
        kind="like"
        label={words.likes}
        value={<Figure value={likes?.total ?? room?.likeTotal ?? null} />}
        note={likesHere === null ? null : words.thisSession(short(likesHere))}
      />
      <Tile
        kind="follow"
        label={words.follows}
        value={<Figure value={stats?.follows ?? null} />}
        note={stats === null ? null : words.fansclub(short(stats.fansclub))}
      />
      <Tile
        kind="chat"
        label={words.rate}
        stale={!receiving}
        value={<Figure value={status?.messagesPerMinute ?? null} />}
        note={status === null ? null : words.messages(short(status.messageCount))}
        chart={
          <Sparkline
            values={buckets.map((bucket) => bucket.chat + bucket.gift + bucket.like + bucket.member)}
          />
        }
      />
      <Tile
        kind="member"
        label={words.viewers}
        value={<Figure value={stats?.totalViewers ?? room?.totalViewers ?? null} />}
        note={stats === null ? null : words.active(short(stats.users))}
      />
    </dl>
  );
}

interface TileProps {
  readonly kind: string;
  readonly label: string;
  readonly value: ReactNode;
  readonly note: string | null;
  readonly stale?: boolean;
  readonly chart?: ReactNode;
}

function Tile({ kind, label, value, note, stale = false, chart }: TileProps) {
  return (
    <div className="tile" data-kind={kind} data-stale={stale} data-testid={`kpi-${kind}`}>
      <dt className="tile-label">{label}</dt>
      <dd className="tile-value">{value}</dd>
      <dd className="tile-note">{note}</dd>
      {chart !== undefined && <dd className="tile-chart">{chart}</dd>}
    </div>
  );
}
