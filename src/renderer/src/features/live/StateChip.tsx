import type { FetcherStatus } from '#shared/session.ts';
import { useText } from '../../i18n/use-text.ts';
import { connectionLine } from '../../state/connection-line.ts';
import { useLinkUp } from '../../state/link-store.ts';
import { useNow } from '../../state/use-now.ts';

/** The state in one glance: "接收中", "重连 2/3 · 4 s", "等待开播 · 45 s 后再看". Changes of state are announced, the countdown is not. */
export function StateChip({ status }: { status: FetcherStatus }) {
  const text = useText();
  const linkUp = useLinkUp();
  const now = useNow(linkUp);
  const line = connectionLine(status, now, linkUp);
  const label = text.connection[line.label];
  const left = line.label === 'waiting' ? text.nextLook : text.secondsLeft;
  return (
    <>
      <span className="chip" data-tone={line.tone} data-testid="state-chip" data-state={status.state}>
        <span className="lamp" aria-hidden="true" />
        {label}
        {line.tries !== null && ` ${line.tries}`}
        {line.secondsLeft !== null && ` · ${left(line.secondsLeft)}`}
      </span>
      <span className="visually-hidden" role="status">
        {label}
      </span>
    </>
  );
}
