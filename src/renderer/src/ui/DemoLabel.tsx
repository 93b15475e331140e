import { useText } from '../i18n/use-text.ts';

/** Made-up data says so wherever it is shown; a real session's never does. */
export function DemoLabel({ isDemo }: { isDemo: boolean }) {
  const text = useText();
  if (!isDemo) return null;
  return (
    <span className="demo-label" data-testid="demo-label" title={text.demoHint}>
      {text.demo}
    </span>
  );
}
