import { useText } from '../i18n/use-text.ts';
import { useRoom } from '../state/room-store.ts';

/** Made-up data says so on every screen. */
export function DemoLabel({ force = false }: { force?: boolean }) {
  const text = useText();
  const isDemo = useRoom(({ status }) => status?.isDemo ?? false);
  if (!isDemo && !force) return null;
  return (
    <span className="demo-label" data-testid="demo-label" title={text.demoHint}>
      {text.demo}
    </span>
  );
}
