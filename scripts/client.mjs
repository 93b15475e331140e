// `npm run client`: makes the types of clients/typescript anew from the app's own OpenAPI document.
// With `--check` it writes nothing and fails when they are out of date.
import './guard.mjs';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './tool.mjs';

const { startHost } = await import('../src/headless/host.ts');
const { documentTypes } = await import('../clients/generator/document-types.ts');

const file = join(ROOT, 'clients', 'typescript', 'im-types.ts');
const dataDir = mkdtempSync(join(tmpdir(), 'danmudeck-client-'));
const host = await startHost({ dataDir, port: 0, fakeOrigin: null, logLevel: 'error' });
let text;
try {
  const answer = await fetch(`${host.app.api.baseUrl}/api/openapi.json`);
  if (!answer.ok) throw new Error(`/api/openapi.json answered ${answer.status}.`);
  text = documentTypes(await answer.json());
} finally {
  await host.close();
  rmSync(dataDir, { recursive: true, force: true });
}
if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write('clients/typescript/im-types.ts is out of date. Run npm run client and commit it.\n');
  process.exitCode = 1;
}
