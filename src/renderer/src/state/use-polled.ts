import { useCallback, useEffect, useState } from 'react';
import type { Input, Output, RequestName, Result } from '#shared/contract.ts';
import { useLinkUp } from './link-store.ts';
import { useTransport } from './transport-context.ts';

interface Polled<T> {
  /** The latest answer, null before the first. Kept while the page is cut off. */
  readonly answer: Result<T> | null;
  /** Asks at once. */
  readonly ask: () => void;
}

/** The answer to a question without parts, asked again and again while the page is looked at. */
export function usePolled<N extends RequestName>(
  name: N,
  input: Input<N>,
  everyMs: number,
): Polled<Output<N>> {
  const transport = useTransport();
  const linkUp = useLinkUp();
  const [answer, setAnswer] = useState<Result<Output<N>> | null>(null);
  const [round, setRound] = useState(0);
  const question = JSON.stringify(input);
  useEffect(() => {
    if (!linkUp) return;
    let current = true;
    const askNow = (): void => {
      if (document.hidden) return;
      void transport.request(name, JSON.parse(question) as Input<N>).then((result) => {
        if (current) setAnswer(result);
      });
    };
    askNow();
    const timer = setInterval(askNow, everyMs);
    document.addEventListener('visibilitychange', askNow);
    return () => {
      current = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', askNow);
    };
  }, [transport, linkUp, name, question, everyMs, round]);
  const ask = useCallback(() => setRound((before) => before + 1), []);
  return { answer, ask };
}
