import { AppError } from '#shared/errors.ts';
import { isSecretName } from '../logging/secret-names.ts';
import type { SecretStore } from '../ports.ts';
import type { Environment } from './environment.ts';
import type { JsonObject, JsonValue } from './json-text.ts';
import { isJsonObject } from './keys.ts';

/** What the app may need and must not find in a file. Their values are in no `Settings`. */
export const SECRETS = [
  { key: 'database.password', variable: 'DOUYIN_DB_PASSWORD' },
  { key: 'redis.password', variable: 'DOUYIN_REDIS_PASSWORD' },
] as const;

/** Values that the environment brought, to be kept out of every log. */
export function secretValues(environment: Environment): string[] {
  return SECRETS.map(({ variable }) => environment[variable] ?? '').filter((value) => value !== '');
}

/**
 * The settings without the empty passwords that templates have. Throws `AppError` E301 for a secret in
 * the file: files are copied, synchronised and attached to bug reports.
 */
export function withoutSecrets(root: JsonObject, file: string): JsonObject {
  return strip(root, '', file);
}

function strip(inside: JsonObject, path: string, file: string): JsonObject {
  const kept = Object.entries(inside).flatMap(([name, value]): [string, JsonValue][] => {
    const key = `${path}${name}`;
    if (isJsonObject(value)) return [[name, strip(value, `${key}.`, file)]];
    if (!isSecretName(name)) return [[name, value]];
    if (value === '' && SECRETS.some((secret) => secret.key === key)) return [];
    throw inFile(key, file);
  });
  return Object.fromEntries(kept);
}

function inFile(key: string, file: string): AppError {
  const variable = SECRETS.find((secret) => secret.key === key)?.variable;
  const instead =
    variable === undefined
      ? 'Take it out. The tokens of the API are made by the app itself: danmudeck tokens path'
      : `Take it out and set the environment variable ${variable} instead`;
  return new AppError('E301', `${file}: "${key}": secrets do not belong in this file. ${instead}.`, {
    file,
    parameter: key,
  });
}

/** Without a window: secrets come from the environment, and nothing can be stored there. */
export function environmentSecrets(environment: Environment): SecretStore {
  const cannot = (name: string): Promise<never> => {
    const variable = SECRETS.find(({ key }) => key === name)?.variable;
    const where = variable === undefined ? '' : `: ${variable}`;
    const message = `Without a window the app keeps no secrets. Set them in the environment${where}.`;
    return Promise.reject(new AppError('E107', message, { name }));
  };
  return {
    backend: 'environment',
    get(name) {
      const variable = SECRETS.find(({ key }) => key === name)?.variable;
      const value = variable === undefined ? '' : (environment[variable] ?? '');
      return Promise.resolve(value === '' ? null : value);
    },
    set: cannot,
    delete: cannot,
  };
}
