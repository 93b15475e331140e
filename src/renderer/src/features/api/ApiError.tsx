import { CircleAlert } from 'lucide-react';
import type { ErrorJson } from '#shared/errors.ts';
import { adviceFor } from '../../i18n/advice.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Advice } from '../../i18n/zh-CN.ts';

interface ApiErrorProps {
  readonly error: ErrorJson;
  /** Where more is known than the error's code says. */
  readonly advice?: Advice | undefined;
  readonly onRetry?: (() => void) | undefined;
}

/** Why a part of this screen has nothing to show, and a way to try again. */
export function ApiError({ error, advice, onRetry }: ApiErrorProps) {
  const text = useText();
  const { title, next } = advice ?? adviceFor(error, text);
  return (
    <div className="banner api-error" data-tone="bad" role="alert" data-testid="api-error">
      <CircleAlert aria-hidden="true" />
      <span title={error.error_message}>
        {title} · {error.error_code}
        <span className="api-note">{next}</span>
      </span>
      {onRetry !== undefined && (
        <button type="button" className="button" onClick={onRetry}>
          {text.start.retry}
        </button>
      )}
    </div>
  );
}
