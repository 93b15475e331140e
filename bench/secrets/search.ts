import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Values that must be nowhere, by what they are. */
export type Planted = ReadonlyMap<string, string>;

/** Where a value was found, and how it was written there. */
export interface Hit {
  readonly value: string;
  readonly form: string;
  readonly place: string;
}

/** Everything a value could be written as without anybody having meant to hide it. */
function formsOf(value: string): readonly (readonly [form: string, bytes: Buffer])[] {
  const bytes = Buffer.from(value);
  return [
    ['as it is', bytes],
    ['percent-encoded', Buffer.from(encodeURIComponent(value))],
    ['percent-decoded', Buffer.from(decoded(value))],
    ['in JSON', Buffer.from(JSON.stringify(value).slice(1, -1))],
    ['in hex', Buffer.from(bytes.toString('hex'))],
    ['in UTF-16', Buffer.from(value, 'utf16le')],
    // At each of the three places where base64 may begin; the ends differ with the neighbours.
    ...[0, 1, 2].map((shift) => {
      const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
      return ['in base64', Buffer.from(text.slice(shift === 0 ? 0 : 4, -4))] as const;
    }),
  ];
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Looks through bytes for every value in every form. */
export function searchBytes(bytes: Buffer, place: string, planted: Planted): Hit[] {
  return [...planted].flatMap(([value, secret]) => {
    // Several forms may be the same bytes: the plainest name of them is told.
    const named = formsOf(secret).map(
      ([form, needle]) => [needle.toString('hex'), { form, needle }] as const,
    );
    const forms = new Map(named.toReversed());
    return [...forms.values()]
      .filter(({ needle }) => bytes.includes(needle))
      .map(({ form }) => ({ value, form, place }));
  });
}

export interface Searched {
  readonly hits: readonly Hit[];
  readonly files: number;
  readonly bytes: number;
}

/** Looks through every file below `folder`, as raw bytes: logs, databases with their WAL, whatever there is. */
export function searchFolder(folder: string, planted: Planted, isMeant: (name: string) => boolean): Searched {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !isMeant(name) && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true,
  );
  let bytes = 0;
  const hits = names.flatMap((name) => {
    const content = readFileSync(join(folder, name));
    bytes += content.length;
    return searchBytes(content, name, planted);
  });
  return { hits, files: names.length, bytes };
}

/** The command lines of everything that runs on this machine; null where the system does not show them. */
export function searchCommandLines(planted: Planted): Searched | null {
  let pids: string[];
  try {
    pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return null;
  }
  let bytes = 0;
  const hits = pids.flatMap((pid) => {
    try {
      const content = readFileSync(`/proc/${pid}/cmdline`);
      bytes += content.length;
      return searchBytes(content, `command line of ${pid}`, planted);
    } catch {
      // It has ended since it was listed.
      return [];
    }
  });
  return { hits, files: pids.length, bytes };
}
