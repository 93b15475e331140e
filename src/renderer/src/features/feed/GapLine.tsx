import type { Gap } from '#shared/session.ts';
import { formatClock, formatSpan } from '../../format/time.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../state/view-store.ts';

/** A break in the feed. What happened in it is not known, and the line says so. */
export function GapLine({ gap }: { gap: Gap }) {
  const text = useText();
  const language = useView((view) => view.language);
  const sentence = (): string => {
    if (gap.endMs === null) return text.feed.gapOpen(formatClock(gap.startMs));
    const span = formatSpan(gap.endMs - gap.startMs, language);
    return gap.resumed ? text.feed.gapResumed(span) : text.feed.gapClosed(span);
  };
  return (
    <div className="gap-line" data-testid="gap-row" title={text.gapReason[gap.reason]}>
      <span>{sentence()}</span>
    </div>
  );
}
