import type { SecretStore } from '../ports.ts';
import type { Environment } from './environment.ts';
import type { SettingsSources } from './load.ts';
import { environmentSecrets } from './secrets.ts';

/** The sources of an app as its host describes them; what is left out says nothing. */
export function settingsSources(given: {
  readonly file: string;
  readonly environment?: Environment | undefined;
  readonly secrets?: SecretStore | undefined;
  readonly port?: number | null | undefined;
  readonly legacyOpen?: boolean | undefined;
}): SettingsSources {
  const {
    file,
    environment = {},
    secrets = environmentSecrets(environment),
    port = null,
    legacyOpen,
  } = given;
  return {
    file,
    environment,
    secrets,
    options: [
      ...(port === null ? [] : [{ key: 'api.port', value: port, name: '--port' }]),
      ...(legacyOpen === true ? [{ key: 'api.legacy_open', value: true, name: '--legacy-open' }] : []),
    ],
  };
}
