import { AppError } from '#shared/errors.ts';
import type { ConfigValue } from '#shared/config.ts';
import type { JsonValue } from './json-text.ts';
import { DEFAULT_VALUES } from './keys.ts';
import { nearestName } from './nearest-name.ts';
import { SECRETS } from './secrets.ts';

/** The environment as the process was given it. Read in `headless/` and `main/` and handed in. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Sections that can be set from the environment, as `<prefix>_<KEY>`. */
const PREFIXES: readonly (readonly [prefix: string, section: string])[] = [
  ['DOUYIN_DB', 'database'],
  ['DOUYIN_REDIS', 'redis'],
  ['DOUYIN_API', 'api'],
  ['DOUYIN_FETCHER', 'fetcher'],
];

/** For keys whose default is no good example. */
const EXAMPLES: Readonly<Record<string, string>> = {
  'api.port': '47800',
  'api.cors_origins': 'http://localhost:5173,http://localhost:3000',
};

/** Each variable and the settings that it sets. */
export const VARIABLES: ReadonlyMap<string, readonly string[]> = new Map(
  [...DEFAULT_VALUES.keys()].flatMap((key) => {
    const [section = '', name = ''] = key.split('.');
    const prefix = PREFIXES.find(([, one]) => one === section)?.[0];
    if (prefix === undefined) return [];
    // The one switch for "tell more": of the app as a whole and of its API.
    const keys = key === 'api.debug' ? ['debug', key] : [key];
    return [[`${prefix}_${name.toUpperCase()}`, keys] as const];
  }),
);

export function variableOf(key: string): string | null {
  return [...VARIABLES].find(([, keys]) => keys.includes(key))?.[0] ?? null;
}

export interface Override {
  readonly key: string;
  readonly value: JsonValue;
  readonly variable: string;
}

/** What the environment sets. Throws `AppError` E301 naming the variable, with an example. */
export function readEnvironment(environment: Environment): Override[] {
  return [...VARIABLES].flatMap(([variable, keys]) => {
    const text = environment[variable]?.trim() ?? '';
    if (text === '') return [];
    return keys.map((key) => {
      const value = parseAs(DEFAULT_VALUES.get(key) ?? null, text);
      if (value === undefined) throw wrongVariable(variable, kindOf(DEFAULT_VALUES.get(key) ?? null));
      return { key, value, variable };
    });
  });
}

/** `problem` says what is needed; what was written is not repeated: it may be a password in the wrong place. */
export function wrongVariable(variable: string, problem: string): AppError {
  const [key = ''] = VARIABLES.get(variable) ?? [];
  const usual = DEFAULT_VALUES.get(key);
  const example = `${variable}=${EXAMPLES[key] ?? String(usual)}`;
  return new AppError(
    'E301',
    `The environment variable ${variable}: ${problem}. For example ${example}, or take it away.`,
    {
      variable,
      parameter: key,
    },
  );
}

/** Variables that look like ours and are none. Other programs may have their own, so they stop nothing. */
export function unknownVariables(environment: Environment): string[] {
  const known = [...VARIABLES.keys(), ...SECRETS.map(({ variable }) => variable)];
  return Object.keys(environment)
    .filter((name) => PREFIXES.some(([prefix]) => name.startsWith(`${prefix}_`)) && !known.includes(name))
    .slice(0, 20)
    .map((name) => {
      const meant = nearestName(name, known);
      const hint = meant === null ? '' : ` Did you mean ${meant}?`;
      return `The environment variable ${name.slice(0, 80)} is not known and changes nothing.${hint}`;
    });
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['yes', true],
  ['on', true],
  ['false', false],
  ['0', false],
  ['no', false],
  ['off', false],
]);

/** Null stands for a number that is not set. */
function parseAs(usual: ConfigValue, text: string): JsonValue | undefined {
  if (typeof usual === 'boolean') return BOOLEANS.get(text.toLowerCase());
  if (typeof usual === 'number' || usual === null)
    return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
  if (typeof usual === 'string') return text;
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function kindOf(usual: ConfigValue): string {
  return typeof usual === 'boolean' ? 'true or false is needed' : 'a whole number is needed';
}
