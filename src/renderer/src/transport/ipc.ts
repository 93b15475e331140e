import type { Transport } from '#shared/contract.ts';

/** What the preload puts on `window` in the app's own window: a transport whose link is always up. */
export type Bridge = Pick<Transport, 'request' | 'on'>;

declare global {
  interface Window {
    readonly danmudeck?: Bridge;
  }
}

export function ipcTransport(bridge: Bridge): Transport {
  return {
    request: (name, input) => bridge.request(name, input),
    on: (event, listener) => bridge.on(event, listener),
    onLink: (listener) => {
      listener(true);
      return () => undefined;
    },
  };
}
