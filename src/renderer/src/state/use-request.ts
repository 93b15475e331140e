import { useEffect, useState } from 'react';
import type { Input, Output, RequestName, Result } from '#shared/contract.ts';
import { useLinkUp } from './link-store.ts';
import { useTransport } from './transport-context.ts';

/**
 * The answer to one question, or null while it is on its way. Asked again when the question changes
 * or the link comes back.
 */
export function useRequest<N extends RequestName>(name: N, input: Input<N>): Result<Output<N>> | null {
  const transport = useTransport();
  const linkUp = useLinkUp();
  const [answer, setAnswer] = useState<{ key: string; result: Result<Output<N>> } | null>(null);
  const question = JSON.stringify(input);
  const key = `${name} ${question}`;
  useEffect(() => {
    if (!linkUp) return;
    let current = true;
    void transport.request(name, JSON.parse(question) as Input<N>).then((result) => {
      if (current) setAnswer({ key, result });
    });
    return () => {
      current = false;
    };
  }, [transport, linkUp, name, question, key]);
  return answer?.key === key ? answer.result : null;
}
