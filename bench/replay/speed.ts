import { Replayer } from '#headless/replay/replayer.ts';
import { median } from '../instruments/percentile.ts';
import { rawDecode } from '../instruments/raw-decode.ts';

interface Line {
  readonly dir?: 'in' | 'out';
  readonly t: number;
  readonly b64: string;
}

/**
 * Messages a second in this process, without files and start-up: the replay's own way, and bare
 * decoding of the frames that can be read. In turns, so that a slow moment of the machine hits both.
 */
export function measureSpeed(lines: readonly string[], forMs: number): { replayed: number; raw: number } {
  const frames = lines
    .map((line) => JSON.parse(line) as Line)
    .filter(({ dir }) => dir === 'in')
    .map(({ t, b64 }) => ({ atMs: t, bytes: Buffer.from(b64, 'base64') }));
  const readable = frames.filter(({ bytes }) => isReadable(bytes));
  const replayed: number[] = [];
  const raw: number[] = [];
  const end = performance.now() + forMs;
  do {
    replayed.push(
      perSecond(() => {
        const replayer = new Replayer();
        for (const frame of frames) replayer.accept(frame);
        replayer.finish();
        return replayer.account().received;
      }),
    );
    raw.push(
      perSecond(() => {
        let count = 0;
        for (const { bytes } of readable) count += rawDecode(bytes).length;
        return count;
      }),
    );
  } while (performance.now() < end);
  return { replayed: median(replayed), raw: median(raw) };
}

function perSecond(work: () => number): number {
  const begin = performance.now();
  const count = work();
  return (count * 1000) / (performance.now() - begin);
}

/** The recording holds frames and messages that are broken on purpose; nothing guards the bare way. */
function isReadable(bytes: Uint8Array): boolean {
  try {
    rawDecode(bytes);
    return true;
  } catch {
    return false;
  }
}
