import { Square } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { useTransport } from '../../state/transport-context.ts';
import { Confirm } from '../../ui/Confirm.tsx';

export function StopButton() {
  const { stop } = useText();
  const transport = useTransport();
  return (
    <Confirm
      trigger={
        <button
          type="button"
          className="button stop-button"
          data-testid="stop-button"
          aria-label={stop.button}
        >
          <Square aria-hidden="true" fill="currentColor" />
          <span>{stop.button}</span>
        </button>
      }
      title={stop.title}
      body={stop.body}
      confirm={stop.confirm}
      cancel={stop.keep}
      onConfirm={() => void transport.request('stopFetch', {})}
    />
  );
}
