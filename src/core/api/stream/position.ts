/** A place in the message log: `epoch` of the process and the seq of the last message seen. */
export interface Position {
  readonly epoch: string;
  readonly seq: number;
}

/** `<epoch>:<seq>`, the `id:` of SSE and the `resume` of the WebSocket. */
export function positionText(position: Position): string {
  return `${position.epoch}:${String(position.seq)}`;
}

/**
 * Reads it back. What is no position of ours becomes one of an unknown epoch, so that its sender is
 * told to load everything again instead of silently missing messages. Null means: none was given.
 */
export function parsePosition(text: string | undefined): Position | null {
  if (text === undefined || text === '') return null;
  const match = /^(.{1,64}):(\d{1,15})$/.exec(text);
  if (match === null) return { epoch: '', seq: 0 };
  const [, epoch = '', seq = ''] = match;
  return { epoch, seq: Number(seq) };
}
