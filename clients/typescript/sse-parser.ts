/** One server-sent event. */
export interface SseBlock {
  readonly id: string | null;
  readonly event: string;
  readonly data: string;
}

/** Cuts a stream of text into events, wherever the text was cut on its way. Comments are passed over. */
export class SseParser {
  #rest = '';

  push(text: string): readonly SseBlock[] {
    const blocks = (this.#rest + text).replaceAll('\r\n', '\n').split('\n\n');
    this.#rest = blocks.pop() ?? '';
    return blocks.map(parseBlock).filter((block) => block !== null);
  }
}

function parseBlock(block: string): SseBlock | null {
  let id: string | null = null;
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [field = '', ...rest] = line.split(':');
    const value = rest.join(':').replace(/^ /, '');
    if (field === 'id') id = value;
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
  }
  return data.length === 0 ? null : { id, event, data: data.join('\n') };
}
