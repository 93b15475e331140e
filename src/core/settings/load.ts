import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import type { ConfigReport, ConfigSource } from '#shared/config.ts';
import { AppError } from '#shared/errors.ts';
import type { SecretStore } from '../ports.ts';
import { CONFIG_VERSION, settingsSchema } from '../settings.ts';
import type { Settings } from '../settings.ts';
import { readEnvironment, unknownVariables, wrongVariable } from './environment.ts';
import type { Environment, Override } from './environment.ts';
import { readJson } from './json-text.ts';
import type { JsonObject, JsonValue, Place } from './json-text.ts';
import { DEFAULT_VALUES, has, isJsonObject, withValue } from './keys.ts';
import { migrated, versionOf } from './migrate.ts';
import { nearestName } from './nearest-name.ts';
import { notices } from './notices.ts';
import { reportEntries } from './report.ts';
import { SECRETS, withoutSecrets } from './secrets.ts';

/** More than any settings need; the file is read into memory as a whole. */
const MAX_BYTES = 1024 * 1024;

/** Where settings come from, strongest first: options, environment, file, defaults. */
export interface SettingsSources {
  readonly file: string;
  readonly environment: Environment;
  /** Of the command line: `name` is how it was written there. */
  readonly options?: readonly { readonly key: string; readonly value: JsonValue; readonly name: string }[];
  readonly secrets: SecretStore;
}

export interface LoadedSettings {
  readonly settings: Settings;
  readonly report: ConfigReport;
  /** As it stands in the file while that is of an older version; null otherwise. */
  readonly outdated: JsonObject | null;
}

/**
 * Reads the settings; a file that is not there means the defaults. Throws `AppError` E301 naming the key
 * or the variable that is wrong: going on with something else than what was written would surprise, and
 * could delete what was to be kept.
 */
export async function loadSettings(sources: SettingsSources): Promise<LoadedSettings> {
  const { file, environment, options = [] } = sources;
  const text = await readText(file);
  const read = text === null ? NO_FILE : parseFile(text, file);
  const overrides = readEnvironment(environment);
  let root = read.root;
  for (const { key, value } of overrides) root = withValue(root, key, value);
  const settings = parseWithVariables(root, overrides);
  let all: JsonObject = root;
  for (const { key, value } of options) all = withValue(all, key, value);
  const effective = options.length === 0 ? settings : settingsSchema.parse(all);

  const sourceOf = (key: string): ConfigSource => {
    const option = options.find((one) => one.key === key);
    if (option !== undefined) return { kind: 'option', name: option.name };
    const override = overrides.find((one) => one.key === key);
    if (override !== undefined) return { kind: 'env', name: override.variable };
    return has(read.root, key) ? { kind: 'file', path: file } : { kind: 'default' };
  };
  const secretSources = await findSecrets(sources);
  return {
    settings: effective,
    outdated: read.outdated,
    report: {
      file,
      fileState: text === null ? 'missing' : read.isNewer ? 'newer' : 'read',
      entries: reportEntries(effective, sourceOf, secretSources),
      notices: [...read.notices, ...unknownVariables(environment), ...notices(effective)],
    },
  };
}

interface ParsedFile {
  readonly root: JsonObject;
  readonly outdated: JsonObject | null;
  readonly isNewer: boolean;
  readonly notices: readonly string[];
}

const NO_FILE: ParsedFile = { root: {}, outdated: null, isNewer: false, notices: [] };

async function readText(file: string): Promise<string | null> {
  try {
    const text = await readFile(file, 'utf8');
    if (text.length <= MAX_BYTES) return text;
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null;
    throw new AppError('E301', `The settings in ${file} cannot be read.`, { file }, thrown);
  }
  throw new AppError('E301', `${file} is larger than 1 MB. That cannot be settings.`, { file });
}

/** What the file says, in the form of this version and found to be valid. Throws E301. */
function parseFile(text: string, file: string): ParsedFile {
  const read = readJson(text);
  if (!read.ok) {
    const where = `line ${String(read.at.line)}, column ${String(read.at.column)}`;
    throw new AppError(
      'E301',
      `${file} is not JSON: ${where}: ${read.expected} should be here. Mend it, or move it away for the defaults.`,
      { file, line: read.at.line, column: read.at.column },
    );
  }
  if (!isJsonObject(read.value)) {
    throw new AppError('E301', `${file}: one object in braces is needed, like {"debug": false}.`, { file });
  }
  const version = versionOf(read.value);
  const isNewer = version > CONFIG_VERSION;
  const outdated = version < CONFIG_VERSION ? read.value : null;
  let root = withoutSecrets(migrated(read.value), file);
  const dropped: string[] = [];
  for (;;) {
    const parsed = settingsSchema.safeParse(root);
    if (parsed.success) break;
    const [issue] = parsed.error.issues;
    if (!isNewer || issue?.code !== 'unrecognized_keys') throw wrongInFile(issue, file, read.placeOf);
    // What a later version added is its business; what both know still counts.
    for (const name of issue.keys) {
      const path = [...issue.path, name];
      dropped.push(path.join('.'));
      root = without(root, path.map(String));
    }
  }
  return { root, outdated, isNewer, notices: isNewer ? [newerNotice(file, version, dropped)] : [] };
}

function newerNotice(file: string, version: number, dropped: readonly string[]): string {
  const ignored =
    dropped.length === 0 ? '' : ` Not known here and left out: ${dropped.join(', ').slice(0, 300)}.`;
  return `${file} was written by a later version (config_version ${String(version)}; this one knows ${String(CONFIG_VERSION)}). It is read and never written.${ignored}`;
}

function without(root: JsonObject, path: readonly string[]): JsonObject {
  const [name = '', ...rest] = path;
  const inner = root[name];
  if (rest.length > 0 && isJsonObject(inner)) return { ...root, [name]: without(inner, rest) };
  return Object.fromEntries(Object.entries(root).filter(([one]) => one !== name));
}

function wrongInFile(
  issue: z.core.$ZodIssue | undefined,
  file: string,
  placeOf: (path: string) => Place | null,
): AppError {
  const inside = issue?.path.join('.') ?? '';
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const key = [inside, unknown].filter((part) => part !== undefined && part !== '').join('.');
  const place = placeOf(key);
  const line = place === null ? '' : ` line ${String(place.line)}:`;
  const problem = unknown === undefined ? `${issue?.message ?? 'not valid'}.` : unknownKey(key);
  return new AppError('E301', `${file}:${line} "${key.slice(0, 200)}": ${problem}`, {
    file,
    parameter: key.slice(0, 200),
    ...(place !== null && { line: place.line, column: place.column }),
  });
}

/** Settings and the sections they stand in. */
const ALL_NAMES: readonly string[] = [
  ...new Set(
    [...DEFAULT_VALUES.keys()].flatMap((key) => {
      const parts = key.split('.');
      return parts.map((_, at) => parts.slice(0, at + 1).join('.'));
    }),
  ),
];

function unknownKey(key: string): string {
  const meant = nearestName(key, ALL_NAMES);
  return `is not known. ${meant === null ? 'danmudeck config explain names all there are' : `Did you mean "${meant}"?`}`;
}

/** The file was valid by itself, so that whatever is wrong now came from a variable. */
function parseWithVariables(root: JsonObject, overrides: readonly Override[]): Settings {
  const parsed = settingsSchema.safeParse(root);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  const override = overrides.find(({ key }) => path === key || path.startsWith(`${key}.`));
  throw wrongVariable(override?.variable ?? path, issue?.message ?? 'not valid');
}

/** Which secrets are set, and where. A store that cannot be read has none. */
async function findSecrets({
  environment,
  secrets,
}: SettingsSources): Promise<ReadonlyMap<string, ConfigSource>> {
  const found = new Map<string, ConfigSource>();
  for (const { key, variable } of SECRETS) {
    if ((environment[variable] ?? '') !== '') found.set(key, { kind: 'env', name: variable });
    else if ((await secrets.get(key).catch(() => null)) !== null) {
      found.set(key, { kind: 'secret-store', name: secrets.backend });
    }
  }
  return found;
}
