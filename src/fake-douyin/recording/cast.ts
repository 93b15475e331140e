import type { Chance } from '../random.ts';
import { createViewer, createViewers } from '../show/viewers.ts';
import type { Mask, Viewer } from '../show/viewers.ts';

/** Everybody who appears in the recording. */
export interface Cast {
  readonly anchor: Viewer;
  readonly coHost: Viewer;
  /** Two of each mask at least, and names that try to be more than names. */
  readonly special: Readonly<Record<'plain' | Mask, readonly [Viewer, Viewer]>>;
  readonly hostile: readonly Viewer[];
  readonly crowd: readonly Viewer[];
}

const CLUB = '小屋';

/** Names that break what treats them as keys, markup, formulas or plain Latin. */
const HOSTILE_NAMES = [
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '=1+1',
  '\u202Eيمين',
  '名\n字',
] as const;

export function createCast(chance: Chance): Cast {
  const taken = new Set<string>();
  let index = 500_000;
  const one = (mask: Mask): Viewer => {
    index += 1;
    return createViewer({ chance, taken, index, mask, clubName: CLUB });
  };
  const pair = (mask: Mask): readonly [Viewer, Viewer] => [one(mask), one(mask)];
  return {
    anchor: one('none'),
    coHost: one('none'),
    special: {
      plain: pair('none'),
      none: pair('none'),
      'webcast-uid': pair('webcast-uid'),
      'sec-uid': pair('sec-uid'),
      name: pair('name'),
    },
    hostile: HOSTILE_NAMES.map((name) => renamed(one('none'), name)).concat(nameOnly('__proto__')),
    crowd: createViewers(chance, 150, CLUB),
  };
}

function renamed(viewer: Viewer, name: string): Viewer {
  return { ...viewer, name, user: { ...viewer.user, nickname: name } };
}

/** No id at all: only the name is left to tell this viewer by. */
function nameOnly(name: string): Viewer {
  return { key: `name:${name}`, name, mask: 'name', user: { nickname: name } };
}
