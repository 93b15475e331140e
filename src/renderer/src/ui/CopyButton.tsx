import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '../i18n/use-text.ts';

/** How long the button says that it worked. */
const SAY_MS = 2000;

interface CopyButtonProps {
  readonly value: string;
  /** What is copied, for those who do not see what the button stands beside. */
  readonly what: string;
  /** What to do where it cannot be copied; left out: the value is beside it, and can be selected. */
  readonly otherwise?: string | undefined;
}

export function CopyButton({ value, what, otherwise }: CopyButtonProps) {
  const { copy: words } = useText();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), SAY_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const said = outcome === 'failed' ? (otherwise ?? words.failed) : words.copied;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value);
      setOutcome('copied');
    } catch {
      // Docks inside other programs may have no clipboard.
      setOutcome('failed');
    }
  };
  return (
    <>
      <button
        type="button"
        className="button copy-button"
        aria-label={words.button(what)}
        title={words.button(what)}
        data-testid="copy"
        onClick={() => void copy()}
      >
        {outcome === 'copied' ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        <span className="copy-word">{outcome === null ? words.word : said}</span>
      </button>
      <span className="visually-hidden" role="status">
        {outcome === null ? '' : said}
      </span>
    </>
  );
}
