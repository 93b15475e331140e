import { TriangleAlert } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { useRequest } from '../../state/use-request.ts';

/**
 * Every screen says that tools without a token may read. It can only change when the app starts
 * anew, and then the link comes back and the question is asked again.
 */
export function LegacyBanner() {
  const text = useText();
  const answer = useRequest('getApiInfo', {});
  if (answer?.ok !== true || answer.value?.legacyOpen !== true) return null;
  return (
    <div className="banner legacy-banner" data-tone="warn" data-testid="legacy-banner" role="alert">
      <TriangleAlert aria-hidden="true" />
      <span>{text.api.legacyOpen}</span>
    </div>
  );
}
