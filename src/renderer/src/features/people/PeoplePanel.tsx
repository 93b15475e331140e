import { Heart, type LucideIcon, Share2, ShieldHalf, UserPlus } from 'lucide-react';
import { memo } from 'react';
import { clip } from '../../format/clip.ts';
import { formatClock } from '../../format/time.ts';
import { useText } from '../../i18n/use-text.ts';
import { groupOf } from '../../state/kind-group.ts';
import type { Support } from '../../state/supporters.ts';
import { useSupporters } from '../../state/supporter-store.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Panel } from '../../ui/Panel.tsx';
import './people.css';

/** New follows, fan club members and shares, newest first: they too must not scroll away. */
export function PeoplePanel() {
  const { people: words } = useText();
  const rows = useSupporters((supporters) => supporters.rows);
  return (
    <Panel title={words.title} className="people-panel">
      {rows.length === 0 ? (
        <Empty icon={Heart} text={words.empty} />
      ) : (
        <ul className="people-list scroll">
          {rows.map((row) => (
            <SupportLine key={row.seq} row={row} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

const ICONS: Readonly<Record<Support['kind'], LucideIcon>> = {
  follow: UserPlus,
  fansclub: ShieldHalf,
  share: Share2,
};

const SupportLine = memo(function SupportLine({ row }: { row: Support }) {
  const text = useText();
  const Icon = ICONS[row.kind];
  return (
    <li className="support" data-testid="support-row" data-kind={groupOf(row)}>
      <Icon aria-hidden="true" strokeWidth={1.8} />
      <span className="support-name foreign">{clip(row.user?.name ?? text.gifts.anonymous, 24)}</span>
      <span className="support-act">{act(row, text)}</span>
      <time className="support-time">{formatClock(row.sentMs ?? row.receivedMs)}</time>
    </li>
  );
});

function act(row: Support, { feed, shareTarget }: ReturnType<typeof useText>): string {
  switch (row.kind) {
    case 'follow':
      return feed.followed;
    case 'share':
      return `${feed.shared} ${shareTarget[row.target]}`;
    case 'fansclub':
      if (row.action === 'level-up' && row.clubLevel !== null) return feed.clubLevel(row.clubLevel);
      return row.action === 'join' ? feed.joinedClub : feed.clubOther;
  }
}
