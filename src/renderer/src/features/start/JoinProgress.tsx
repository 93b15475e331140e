import type { FetcherStatus } from '#shared/session.ts';
import { clip } from '../../format/clip.ts';
import { adviceFor } from '../../i18n/advice.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoom } from '../../state/room-store.ts';
import { useTransport } from '../../state/transport-context.ts';
import { StateChip } from '../live/StateChip.tsx';

/** On the way into a room: what is being done, the last error if it is a further try, and a way out. */
export function JoinProgress({ status }: { status: FetcherStatus }) {
  const text = useText();
  const transport = useTransport();
  const room = useRoom((state) => state.room);
  const { lastError: error, liveId } = status;
  const isWaiting = status.phase === 'waiting';
  const advice = error === null ? null : adviceFor(error, text);
  const name = isWaiting && room !== null && room.liveId === liveId ? room.anchor.name : null;
  return (
    <div className="join" data-testid="join-progress">
      <StateChip status={status} />
      {(advice !== null || isWaiting) && (
        <p className="join-note">
          {name !== null && <strong className="foreign">{clip(name, 40)}</strong>}
          {advice === null ? (
            text.start.waiting
          ) : (
            <span title={error?.error_message}>
              {advice.title} · {error?.error_code} · {advice.next}
            </span>
          )}
        </p>
      )}
      {isWaiting && liveId !== null && (
        <button
          type="button"
          className="button"
          data-testid="look-now"
          onClick={() => void transport.request('startFetch', { liveId })}
        >
          {text.start.lookNow}
        </button>
      )}
      <button type="button" className="button" onClick={() => void transport.request('stopFetch', {})}>
        {text.start.cancel}
      </button>
    </div>
  );
}
