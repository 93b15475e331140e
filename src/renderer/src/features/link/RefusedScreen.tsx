import { useText } from '../../i18n/use-text.ts';
import { Logo } from '../../ui/Logo.tsx';

export function RefusedScreen() {
  const { refused } = useText();
  return (
    <main className="refused" data-testid="refused">
      <Logo size="3rem" />
      <h1>{refused.title}</h1>
      <p>{refused.body}</p>
    </main>
  );
}
