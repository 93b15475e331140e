import { createContext, useContext } from 'react';
import type { Transport } from '#shared/contract.ts';

const TransportContext = createContext<Transport | null>(null);

export const TransportProvider = TransportContext.Provider;

export function useTransport(): Transport {
  const transport = useContext(TransportContext);
  if (transport === null) throw new Error('The page was drawn without a transport.');
  return transport;
}
