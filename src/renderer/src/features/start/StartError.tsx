import { CircleAlert } from 'lucide-react';
import type { ErrorJson } from '#shared/errors.ts';
import { adviceFor } from '../../i18n/advice.ts';
import { useText } from '../../i18n/use-text.ts';

interface StartErrorProps {
  readonly error: ErrorJson;
  readonly onRetry: () => void;
  readonly onSwitch: () => void;
}

/** Why it did not work, and the one next step. What needs a better input has no button: the field is there. */
export function StartError({ error, onRetry, onSwitch }: StartErrorProps) {
  const text = useText();
  const advice = adviceFor(error, text);
  const retryable = error.retryable || error.error_code === 'E103';
  return (
    <div className="start-error" role="alert" data-testid="start-error">
      <CircleAlert aria-hidden="true" />
      <div>
        <p className="start-error-title">
          {advice.title} <span className="start-error-code">{error.error_code}</span>
        </p>
        <p className="start-error-next" title={error.error_message}>
          {advice.next}
        </p>
      </div>
      {error.error_code === 'E303' && (
        <button type="button" className="button" onClick={onSwitch}>
          {text.start.switchRoom}
        </button>
      )}
      {retryable && (
        <button type="button" className="button" onClick={onRetry}>
          {text.start.retry}
        </button>
      )}
    </div>
  );
}
