import { Square } from 'lucide-react';
import { useState } from 'react';
import type { ErrorJson } from '#shared/errors.ts';
import { adviceFor } from '../../i18n/advice.ts';
import { useText } from '../../i18n/use-text.ts';
import { useLinkUp } from '../../state/link-store.ts';
import { useTransport } from '../../state/transport-context.ts';
import { Confirm } from '../../ui/Confirm.tsx';

/** Asks, then stops. Without the way to the engine there is nobody to tell. */
export function StopButton() {
  const text = useText();
  const { stop } = text;
  const transport = useTransport();
  const linkUp = useLinkUp();
  const [error, setError] = useState<ErrorJson | null>(null);
  const request = async (): Promise<void> => {
    setError(null);
    const result = await transport.request('stopFetch', {});
    if (!result.ok) setError(result.error);
  };
  return (
    <>
      {error !== null && (
        <span className="stop-error" role="alert" title={error.error_message} data-testid="stop-error">
          {adviceFor(error, text).title} · {error.error_code}
        </span>
      )}
      <Confirm
        trigger={
          <button
            type="button"
            className="button stop-button"
            data-testid="stop-button"
            aria-label={stop.button}
            disabled={!linkUp}
          >
            <Square aria-hidden="true" fill="currentColor" />
            <span>{stop.button}</span>
          </button>
        }
        title={stop.title}
        body={stop.body}
        confirm={stop.confirm}
        cancel={stop.keep}
        onConfirm={() => void request()}
      />
    </>
  );
}
