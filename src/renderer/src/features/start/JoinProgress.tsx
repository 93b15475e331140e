import type { FetcherStatus } from '#shared/session.ts';
import { useText } from '../../i18n/use-text.ts';
import { useTransport } from '../../state/transport-context.ts';
import { StateChip } from '../live/StateChip.tsx';

/** On the way into a room: what is being done, the last error if it is a further try, and a way out. */
export function JoinProgress({ status }: { status: FetcherStatus }) {
  const text = useText();
  const transport = useTransport();
  const error = status.lastError;
  return (
    <div className="join">
      <StateChip status={status} />
      {error !== null && (
        <span className="join-error">
          {text.errors[error.error_code].title} · {error.error_code}
        </span>
      )}
      <button type="button" className="button" onClick={() => void transport.request('stopFetch', {})}>
        {text.start.cancel}
      </button>
    </div>
  );
}
