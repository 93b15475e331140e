import { useText } from '../../i18n/use-text.ts';
import { useLink } from '../../state/link-store.ts';

/** Says that this page, not the room, is cut off: everything below may be out of date. */
export function LinkBanner() {
  const text = useText();
  const link = useLink((state) => state.link);
  if (link !== 'down' && link !== 'connecting') return null;
  return (
    <div className="link-banner" data-tone="warn" data-link={link} data-testid="link-banner" role="alert">
      {link === 'down' ? text.linkDown : text.linkConnecting}
    </div>
  );
}
