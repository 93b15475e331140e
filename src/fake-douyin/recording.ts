import { createChance } from './random.ts';

/** Whose broadcast a recording holds. */
export interface RecordingMeta {
  readonly live_id: string;
  readonly room_id: string;
  readonly anchor_id: string;
  readonly anchor_name: string;
  readonly title: string;
}

/** One PushFrame of a recording: `t` is ms since the recording began. */
interface FrameLine {
  readonly dir: 'in' | 'out';
  readonly t: number;
  readonly b64: string;
}

/** The optional first line. */
export function metaLine(meta: RecordingMeta): string {
  return JSON.stringify({ meta });
}

/** `in`: from the service to the client. */
export function frameLine(dir: FrameLine['dir'], t: number, bytes: Uint8Array): string {
  return JSON.stringify({ dir, t, b64: Buffer.from(bytes).toString('base64') } satisfies FrameLine);
}

/** Every incoming frame twice, the second right after the first. */
export function doubled(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => (frameOf(line)?.dir === 'in' ? [line, line] : [line]));
}

/** Every frame up to a second later than recorded: the order changes, by at most one second. */
export function shuffledWithinSecond(lines: readonly string[], seed: number | string): readonly string[] {
  const chance = createChance(seed);
  const meta = lines.filter((line) => frameOf(line) === null);
  const frames = lines.flatMap((line) => frameOf(line) ?? []);
  const delayed = frames.map((frame) => ({ ...frame, t: frame.t + chance.between(0, 999) }));
  return [...meta, ...delayed.toSorted((a, b) => a.t - b.t).map((frame) => JSON.stringify(frame))];
}

function frameOf(line: string): FrameLine | null {
  const row = JSON.parse(line) as FrameLine | { readonly meta: RecordingMeta };
  return 'meta' in row ? null : row;
}
