import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the types are those of the app: run `npm run client` after a change of the interface', () => {
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'client.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
