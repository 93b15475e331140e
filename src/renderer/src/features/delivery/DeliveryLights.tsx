import { useText } from '../../i18n/use-text.ts';
import { useHealth } from '../../state/health-store.ts';
import { useLinkUp } from '../../state/link-store.ts';
import { useNow } from '../../state/use-now.ts';
import { useView } from '../../state/view-store.ts';
import { LightRow } from './LightRow.tsx';
import './delivery.css';

/** Whether each kind of message arrives here. Says nothing before a broadcast was entered. */
export function DeliveryLights() {
  const { delivery: words } = useText();
  const language = useView((view) => view.language);
  const { health, readMs } = useHealth();
  const now = useNow(useLinkUp());
  if (health === null) return null;
  return <LightRow health={health} sinceMs={Math.max(0, now - readMs)} words={words} language={language} />;
}
