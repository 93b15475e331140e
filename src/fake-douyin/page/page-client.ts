/** What the room page hands to its script. */
export interface PageFacts {
  /** `ws://127.0.0.1:<port>` */
  readonly socketOrigin: string;
  readonly roomId: string;
  readonly userUniqueId: string;
  readonly cursor: string;
  readonly idleAfterMs: number | null;
  readonly reloadAfterMs: number | null;
  readonly polls: boolean;
}

// Of a page's globals those that Node's types do not know.
declare const document: { title: string };
declare const location: { reload(): void };
declare function addEventListener(type: 'mousemove', listener: () => void): void;

type Sign = (read: (name: string) => string) => string;
type Query = (
  visit: {
    readonly roomId: string;
    readonly userUniqueId: string;
    readonly userAgent: string;
    readonly cursor: string;
    readonly internalExt: string;
  },
  sign: Sign,
) => string;

/**
 * The room page's own script: signs, opens the push socket, beats every 10 s, acknowledges what comes, and
 * opens it again from where it was when it breaks. The page carries this function's text, so it stands
 * alone: no imports, and its types are gone by then. It reads only what an ack needs and leaves the rest of
 * a frame unread.
 */
export function pageClient(page: PageFacts, sign: Sign, query: Query): void {
  const RECONNECT_MS = 300;
  const POLL_MS = 200;
  let place = { cursor: page.cursor, internalExt: '' };
  let socket: WebSocket | null = null;
  let isPaused = false;

  /** The end of the varint at `at`, and its value as far as a length needs it. */
  const varint = (bytes: Uint8Array, at: number): readonly [value: number, end: number] => {
    let value = 0;
    let end = at;
    for (let shift = 0; shift < 70; shift += 7, end += 1) {
      const byte = bytes[end] ?? 0;
      if (shift < 28) value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return [value, end + 1];
  };

  const fields = (bytes: Uint8Array): readonly { readonly tag: number; readonly bytes: Uint8Array }[] => {
    const found: { tag: number; bytes: Uint8Array }[] = [];
    for (let at = 0; at < bytes.length;) {
      const [tag, afterTag] = varint(bytes, at);
      const [length, afterLength] = varint(bytes, afterTag);
      const isBytes = (tag & 7) === 2;
      at = isBytes ? afterLength + length : afterLength;
      found.push({ tag, bytes: bytes.subarray(isBytes ? afterLength : afterTag, at) });
    }
    return found;
  };

  const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

  const acknowledge = (to: WebSocket, frame: Uint8Array): void => {
    const top = fields(frame);
    const logId = top.find(({ tag }) => tag === 0x10)?.bytes;
    const headers = top.filter(({ tag }) => tag === 0x2a).map(({ bytes }) => fields(bytes));
    const header = (name: string): Uint8Array | undefined =>
      headers.find((pair) => text(pair[0]?.bytes) === name)?.[1]?.bytes;
    const ext = header('im-internal_ext');
    if (text(top.find(({ tag }) => tag === 0x3a)?.bytes) !== 'msg' || !logId || !ext) return;
    place = { cursor: text(header('im-cursor')), internalExt: text(ext) };
    const length = ext.length < 0x80 ? [ext.length] : [(ext.length & 0x7f) | 0x80, ext.length >> 7];
    const type = [0x61, 0x63, 0x6b]; // "ack"
    to.send(Uint8Array.from([0x10, ...logId, 0x3a, type.length, ...type, 0x42, ...length, ...ext]));
  };

  const beat = (): void => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(Uint8Array.of(0x3a, 0x02, 0x68, 0x62));
  };

  const address = (): string => {
    const { roomId, userUniqueId } = page;
    return query({ roomId, userUniqueId, userAgent: navigator.userAgent, ...place }, sign);
  };

  const connect = (): void => {
    const opened = new WebSocket(`${page.socketOrigin}/webcast/im/push/v2/?${address()}`);
    socket = opened;
    opened.binaryType = 'arraybuffer';
    opened.addEventListener('open', beat);
    opened.addEventListener('message', ({ data }) => {
      acknowledge(opened, new Uint8Array(data as ArrayBuffer));
    });
    opened.addEventListener('close', () => {
      if (!isPaused) setTimeout(connect, RECONNECT_MS);
    });
  };

  /** An answer is a bare Response: its field 2 is the cursor to go on from, field 5 what belongs to it. */
  const poll = async (): Promise<void> => {
    const answer = await fetch(`/webcast/im/fetch/?${address()}`);
    const top = fields(new Uint8Array(await answer.arrayBuffer()));
    place = {
      cursor: text(top.find(({ tag }) => tag === 0x12)?.bytes),
      internalExt: text(top.find(({ tag }) => tag === 0x2a)?.bytes),
    };
    setTimeout(() => void poll(), POLL_MS);
  };

  /** A page that nobody touches pauses, and says so; a moved mouse wakes it. */
  const pauseWhenIdle = (afterMs: number): void => {
    let timer = setTimeout(pause, afterMs);
    function pause(): void {
      isPaused = true;
      document.title = '长时间不操作,已暂停';
      socket?.close();
    }
    addEventListener('mousemove', () => {
      clearTimeout(timer);
      timer = setTimeout(pause, afterMs);
      if (isPaused) connect();
      isPaused = false;
    });
  };

  if (page.polls) void poll();
  else connect();
  setInterval(beat, 10_000);
  if (page.idleAfterMs !== null) pauseWhenIdle(page.idleAfterMs);
  if (page.reloadAfterMs !== null) {
    setTimeout(() => {
      location.reload();
    }, page.reloadAfterMs);
  }
}
