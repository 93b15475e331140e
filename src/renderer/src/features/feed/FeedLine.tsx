import { memo, type ReactNode } from 'react';
import { clip } from '../../format/clip.ts';
import { formatCount } from '../../format/number.ts';
import { formatClock } from '../../format/time.ts';
import { useText } from '../../i18n/use-text.ts';
import type { FeedRow, FoldRow, GiftRow, LineMessage } from '../../state/feed.ts';
import { giftTier } from '../../state/gift-tier.ts';
import { useView } from '../../state/view-store.ts';
import { eventLine } from './event-line.ts';
import { GapLine } from './GapLine.tsx';
import { UserName } from './UserName.tsx';
import { rowGroup } from './visible-rows.ts';

const TEXT_MAX = 500;

/** One line of the feed. Rows never change in place, so an unchanged row is never drawn again. */
export const FeedLine = memo(function FeedLine({ row }: { row: FeedRow }) {
  switch (row.type) {
    case 'gap':
      return <GapLine gap={row.gap} />;
    case 'fold':
      return (
        <Line row={row} at={row.sinceMs}>
          <FoldText row={row} />
        </Line>
      );
    case 'gift':
      return (
        <Line row={row} at={row.message.receivedMs} tier={giftTier(worth(row))}>
          <UserName user={row.message.user} /> <GiftText row={row} />
        </Line>
      );
    case 'message':
      return (
        <Line row={row} at={row.message.sentMs ?? row.message.receivedMs}>
          {row.message.user !== null && <UserName user={row.message.user} />}{' '}
          <MessageText message={row.message} />
        </Line>
      );
  }
});

interface LineProps {
  readonly row: FeedRow;
  readonly at: number;
  readonly tier?: number;
  readonly children: ReactNode;
}

function Line({ row, at, tier, children }: LineProps) {
  return (
    <div
      className="line"
      data-testid="feed-row"
      data-kind={rowGroup(row)}
      data-tier={tier}
      data-type={row.type}
    >
      <time className="line-time">{formatClock(at)}</time>
      <p className="line-body">{children}</p>
    </div>
  );
}

function worth(row: GiftRow): number | null {
  const { gift, total } = row.message;
  return gift.unitDiamonds === null ? null : gift.unitDiamonds * total;
}

function GiftText({ row }: { row: GiftRow }) {
  const { gifts } = useText();
  const language = useView((view) => view.language);
  const { gift, total, toOther, receiver } = row.message;
  const diamonds = worth(row);
  return (
    <span className="line-gift">
      {toOther && <span className="line-dim">{gifts.to(clip(receiver?.name ?? '?', 24))} </span>}
      <span className="foreign">{clip(gift.name, 40)}</span> <b>×{formatCount(total, language)}</b>{' '}
      <span className="line-dim">
        {diamonds === null ? gifts.unknownPrice : gifts.total(formatCount(diamonds, language))}
      </span>
    </span>
  );
}

function FoldText({ row }: { row: FoldRow }) {
  const { feed } = useText();
  const language = useView((view) => view.language);
  const names = row.names.map((name) => clip(name, 16)).join('、');
  const count = formatCount(row.count, language);
  if (row.of === 'like') {
    return (
      <>
        <b className="line-fold">{feed.liked(count)}</b> <span className="line-dim foreign">{names}</span>
      </>
    );
  }
  if (row.messages === 1) return <span className="line-dim foreign">{`${names} ${feed.enteredOne}`}</span>;
  return (
    <>
      <b className="line-fold">{feed.entered(count)}</b> <span className="line-dim foreign">{names}</span>
    </>
  );
}

function MessageText({ message }: { message: LineMessage }) {
  const text = useText();
  const language = useView((view) => view.language);
  switch (message.kind) {
    case 'chat':
    case 'emoji':
      return (
        <span className="line-text foreign" data-style={message.kind === 'chat' ? message.style : undefined}>
          {clip(message.text, TEXT_MAX) || text.feed.emoji}
          {!message.isPublic && <i className="line-note">{text.feed.hiddenFromOthers}</i>}
        </span>
      );
    case 'follow':
      return <span className="line-act">{text.feed.followed}</span>;
    case 'share':
      return (
        <span className="line-act">
          {text.feed.shared} {text.shareTarget[message.target]}
        </span>
      );
    case 'social':
      return (
        <span className="line-act">
          {text.feed.social} {message.code}
        </span>
      );
    case 'fansclub':
      return <span className="line-act">{clubText(message, text.feed)}</span>;
    case 'control':
      return <span className="line-act foreign">{clip(message.text, TEXT_MAX) || text.events.control}</span>;
    case 'notice':
      return (
        <span className="line-act foreign">
          {clip(message.text, TEXT_MAX) || text.events.notice[message.topic]}
        </span>
      );
    default:
      return <span className="line-act foreign">{eventLine(message, text.events, language)}</span>;
  }
}

function clubText(
  message: Extract<LineMessage, { kind: 'fansclub' }>,
  words: ReturnType<typeof useText>['feed'],
): string {
  if (message.action === 'join') return words.joinedClub;
  if (message.action === 'level-up' && message.clubLevel !== null) return words.clubLevel(message.clubLevel);
  // The platform's sentence begins with the name, which stands in front of the line already.
  const sentence = message.text.replace(message.user?.name ?? '', '').trim();
  return clip(sentence, 80) || words.clubOther;
}
