import type { Chance } from '#fake-douyin/random.ts';

/** The frame with something wrong: bits turned, a piece gone, a piece too much, or cut short. */
export function fuzzed(frame: Uint8Array, chance: Chance): Uint8Array {
  const place = (): number => chance.between(0, frame.length - 1);
  switch (chance.weighted({ bits: 5, cut: 2, gone: 2, more: 1 })) {
    case 'bits': {
      const bytes = Uint8Array.from(frame);
      for (let count = chance.between(1, 8); count > 0; count -= 1) {
        const at = place();
        bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.between(0, 7));
      }
      return bytes;
    }
    case 'cut':
      return frame.subarray(0, place());
    case 'gone': {
      const from = place();
      return Buffer.concat([frame.subarray(0, from), frame.subarray(from + chance.between(1, 40))]);
    }
    case 'more': {
      const from = place();
      const noise = Uint8Array.from({ length: chance.between(1, 40) }, () => chance.between(0, 255));
      return Buffer.concat([frame.subarray(0, from), noise, frame.subarray(from)]);
    }
  }
}
