import { useState } from 'react';
import type { ErrorJson } from '#shared/errors.ts';
import { goTo } from '../../state/navigation-store.ts';
import { useTransport } from '../../state/transport-context.ts';

interface StartRoom {
  readonly busy: boolean;
  /** Why the last attempt did not even begin, and what was asked for. */
  readonly refusal: { readonly liveId: string; readonly error: ErrorJson } | null;
  start(liveId: string, options?: { switchRoom: boolean }): Promise<void>;
}

/** Begins to follow a room. Progress and later failures come as status; only a refusal comes here. */
export function useStartRoom(): StartRoom {
  const transport = useTransport();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<StartRoom['refusal']>(null);
  return {
    busy,
    refusal,
    start: async (liveId, options) => {
      setBusy(true);
      setRefusal(null);
      const result = await transport.request('startFetch', {
        liveId,
        ...(options?.switchRoom === true && { switch: true }),
      });
      setBusy(false);
      if (result.ok) goTo({ screen: 'start' });
      else setRefusal({ liveId, error: result.error });
    },
  };
}
