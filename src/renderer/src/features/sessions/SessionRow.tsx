import type { SessionSummary } from '#shared/session.ts';
import { clip } from '../../format/clip.ts';
import { formatDate, formatSpan } from '../../format/time.ts';
import { useText } from '../../i18n/use-text.ts';
import { goTo } from '../../state/navigation-store.ts';
import { useView } from '../../state/view-store.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { DemoLabel } from '../../ui/DemoLabel.tsx';
import { Figure } from '../../ui/Figure.tsx';

export function SessionRow({ session }: { session: SessionSummary }) {
  const text = useText();
  const { summary: words } = text;
  const language = useView((view) => view.language);
  const name = clip(session.anchorName ?? session.liveId, 40);
  const length =
    session.endMs === null ? words.running : formatSpan(session.endMs - session.startMs, language);
  return (
    <li>
      <button
        type="button"
        className="session"
        data-testid="session-row"
        onClick={() => goTo({ screen: 'report', sessionId: session.sessionId })}
      >
        <Avatar name={name} size="2.5rem" />
        <span className="session-who">
          <span className="session-name foreign">
            {name} <DemoLabel isDemo={session.isDemo} />
          </span>
          <span className="session-title foreign">{clip(session.title ?? session.liveId, 80)}</span>
        </span>
        <span className="session-when">
          <span>{formatDate(session.startMs)}</span>
          <span className="session-note">
            {length}
            {session.gaps > 0 && ` · ${words.gaps} ${words.times(session.gaps)}`}
          </span>
        </span>
        <Total label={words.messages} value={session.totalMessages} />
        <Total
          label={words.diamonds}
          value={session.giftItems === 0 ? null : session.giftDiamonds}
          atLeast={session.giftPriceUnknown}
        />
        <Total label={words.peakOnline} value={session.peakOnline} />
        <Total label={words.follows} value={session.follows} />
      </button>
    </li>
  );
}

function Total({
  label,
  value,
  atLeast = false,
}: {
  label: string;
  value: number | null;
  atLeast?: boolean;
}) {
  return (
    <span className="session-total">
      <Figure value={value} atLeast={atLeast} />
      <span className="session-note">{label}</span>
    </span>
  );
}
