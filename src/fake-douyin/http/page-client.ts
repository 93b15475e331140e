/** What the room page hands to its script. */
export interface PageFacts {
  /** `ws://127.0.0.1:<port>` */
  readonly socketOrigin: string;
  readonly roomId: string;
  readonly userUniqueId: string;
  readonly cursor: string;
}

type Sign = (read: (name: string) => string) => string;
type Query = (
  visit: Omit<PageFacts, 'socketOrigin'> & { readonly userAgent: string; readonly internalExt: string },
  sign: Sign,
) => string;

/**
 * The room page's own script: signs, opens the push socket, beats every 10 s and acknowledges what
 * comes. The page carries this function's text, so it stands alone: no imports, and its types are
 * gone by then. It reads only what an ack needs and leaves the rest of a frame unread.
 */
export function pageClient(page: PageFacts, sign: Sign, query: Query): void {
  const address = query({ ...page, userAgent: navigator.userAgent, internalExt: '' }, sign);
  const socket = new WebSocket(`${page.socketOrigin}/webcast/im/push/v2/?${address}`);
  socket.binaryType = 'arraybuffer';

  const beat = (): void => {
    if (socket.readyState === WebSocket.OPEN) socket.send(Uint8Array.of(0x3a, 0x02, 0x68, 0x62));
  };

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

  const acknowledge = (frame: Uint8Array): void => {
    const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
    const top = fields(frame);
    const logId = top.find(({ tag }) => tag === 0x10)?.bytes;
    const headers = top.filter(({ tag }) => tag === 0x2a).map(({ bytes }) => fields(bytes));
    const ext = headers.find((pair) => text(pair[0]?.bytes) === 'im-internal_ext')?.[1]?.bytes;
    if (text(top.find(({ tag }) => tag === 0x3a)?.bytes) !== 'msg' || !logId || !ext) return;
    const length = ext.length < 0x80 ? [ext.length] : [(ext.length & 0x7f) | 0x80, ext.length >> 7];
    const type = [0x61, 0x63, 0x6b]; // "ack"
    socket.send(Uint8Array.from([0x10, ...logId, 0x3a, type.length, ...type, 0x42, ...length, ...ext]));
  };

  socket.addEventListener('open', () => {
    beat();
    setInterval(beat, 10_000);
  });
  socket.addEventListener('message', ({ data }) => {
    acknowledge(new Uint8Array(data as ArrayBuffer));
  });
}
