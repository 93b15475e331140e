import { CircleAlert } from 'lucide-react';
import type { ErrorJson } from '#shared/errors.ts';
import { adviceFor } from '../../i18n/advice.ts';
import { useText } from '../../i18n/use-text.ts';

/** Why a part of this screen has nothing to show, and a way to try again. */
export function ApiError({ error, onRetry }: { error: ErrorJson; onRetry?: (() => void) | undefined }) {
  const text = useText();
  const advice = adviceFor(error, text);
  return (
    <div className="banner api-error" data-tone="bad" role="alert" data-testid="api-error">
      <CircleAlert aria-hidden="true" />
      <span title={error.error_message}>
        {advice.title} · {error.error_code}
        <span className="api-note">{advice.next}</span>
      </span>
      {onRetry !== undefined && (
        <button type="button" className="button" onClick={onRetry}>
          {text.start.retry}
        </button>
      )}
    </div>
  );
}
