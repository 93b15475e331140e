import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Transport } from '#shared/contract.ts';
import { App } from './App.tsx';
import { followEngine } from './state/follow-engine.ts';
import { refuseLink } from './state/link-store.ts';
import { storeSink } from './state/store-sink.ts';
import { pageTiming } from './state/timing.ts';
import { TransportProvider } from './state/transport-context.ts';
import { applyViewToDocument } from './state/view-store.ts';
import './styles/tokens.css';
import './styles/base.css';
import './ui/ui.css';
import { forgetToken, keepToken, takeToken } from './transport/access-token.ts';
import { ipcTransport } from './transport/ipc.ts';
import { WebSocketTransport } from './transport/web-socket.ts';

/** In the app's window the preload gives a bridge; anywhere else the page speaks WebSocket. Null: no token. */
function openTransport(): Transport | null {
  if (window.danmudeck !== undefined) return ipcTransport(window.danmudeck);
  const token = takeToken(location, sessionStorage, (url) => history.replaceState(null, '', url));
  if (token === null) return null;
  return new WebSocketTransport({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/api/live/rpc`,
    token,
    random: Math.random,
    onToken: (changed) => keepToken(sessionStorage, changed),
    onRefused: () => {
      forgetToken(sessionStorage);
      refuseLink();
    },
  });
}

applyViewToDocument(document.documentElement);

const transport = openTransport();
if (transport === null) refuseLink();
else followEngine(transport, storeSink, pageTiming);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <TransportProvider value={transport}>
      <App />
    </TransportProvider>
  </StrictMode>,
);
