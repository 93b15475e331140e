import { Unplug } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { useRoom } from '../../state/room-store.ts';

/** The room is out of reach right now: in words, with the reason and its code. */
export function ReconnectBanner() {
  const text = useText();
  const status = useRoom((state) => state.status);
  const cameBack = useRoom(({ gaps }) =>
    gaps.some((gap) => gap.endMs !== null && gap.sessionId === status?.sessionId),
  );
  if (status === null || status.attempt === 0) return null;
  const reached = cameBack || status.messageCount > 0;
  const error = status.lastError;
  return (
    <div className="banner" data-tone="warn" data-testid="reconnect-banner">
      <Unplug aria-hidden="true" />
      <span>{reached ? text.reconnectBanner : text.notReachedBanner}</span>
      {error !== null && (
        <span className="banner-code" title={error.error_message}>
          {text.errors[error.error_code].title} · {error.error_code}
        </span>
      )}
    </div>
  );
}
