import type { Browser, BrowserPage, DevToolsFields } from '../../../ports.ts';

export const ORIGIN = 'http://127.0.0.1:1';
export const ROOM_ID = '7559553899418707849';

/** A page that does what a test says, and remembers what it was told. */
export interface ScriptedPage {
  readonly sent: readonly { readonly method: string; readonly params: DevToolsFields }[];
  readonly isClosed: boolean;
  emit(method: string, params: DevToolsFields): void;
  /** The page's socket is signed for and opens; frames then come with `frame`. */
  connect(requestId?: string, roomId?: string): void;
  frame(bytes: Uint8Array, requestId?: string): void;
  crash(): void;
}

/** Opens scripted pages, at once. */
export interface ScriptedBrowser extends Browser {
  readonly pages: readonly ScriptedPage[];
  readonly newest: ScriptedPage;
}

const ANSWERS: Readonly<Record<string, DevToolsFields>> = {
  'Page.getFrameTree': { frameTree: { frame: { id: 'main' } } },
};

export function scriptedBrowser(): ScriptedBrowser {
  const pages: ScriptedPage[] = [];
  return {
    pages,
    get newest() {
      const page = pages.at(-1);
      if (page === undefined) throw new Error('no page was opened');
      return page;
    },
    openPage: () => {
      const { page, script } = scriptedPage();
      pages.push(script);
      return Promise.resolve(page);
    },
  };
}

function scriptedPage(): { page: BrowserPage; script: ScriptedPage } {
  const sent: { method: string; params: DevToolsFields }[] = [];
  let onEvent: Parameters<BrowserPage['onEvent']>[0] = () => {};
  let onGone = (): void => {};
  let isClosed = false;
  const page: BrowserPage = {
    send: (method, params = {}) => {
      sent.push({ method, params });
      return Promise.resolve(ANSWERS[method] ?? {});
    },
    onEvent: (listener) => {
      onEvent = listener;
    },
    onGone: (listener) => {
      onGone = listener;
    },
    close: () => {
      isClosed = true;
      return Promise.resolve();
    },
  };
  const emit = (method: string, params: DevToolsFields): void => {
    onEvent(method, params);
  };
  const script: ScriptedPage = {
    sent,
    get isClosed() {
      return isClosed;
    },
    emit,
    connect: (requestId = 'socket', roomId = ROOM_ID) => {
      const url = `ws://127.0.0.1:1/webcast/im/push/v2/?room_id=${roomId}&cursor=c1&signature=a%2Bb%2Fc&internal_ext=`;
      emit('Network.webSocketCreated', { requestId, url });
      const headers = { Cookie: 'ttwid=1', 'User-Agent': 'Mozilla/5.0', 'Sec-WebSocket-Key': 'k', Host: 'h' };
      emit('Network.webSocketWillSendHandshakeRequest', { requestId, request: { headers } });
      emit('Network.webSocketHandshakeResponseReceived', { requestId, response: { status: 101 } });
    },
    frame: (bytes, requestId = 'socket') => {
      const payloadData = Buffer.from(bytes).toString('base64');
      emit('Network.webSocketFrameReceived', { requestId, response: { opcode: 2, payloadData } });
    },
    crash: () => {
      onGone();
    },
  };
  return { page, script };
}
