// Turns Electron's command line into Node's, and runs the app's main entry with `electron` replaced.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const given = process.argv.slice(2);
const folder = given.find((argument) => !argument.startsWith('-'));
const root = resolve(folder ?? '.');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const entry = join(root, manifest.main ?? 'index.js');
if (!existsSync(entry)) {
  console.error(`${entry} is not there: build the app first (npm run build).`);
  process.exit(1);
}

const isForNode = (argument) => /^--inspect(-brk)?(=|$)/.test(argument);
const register = new URL('./register.mjs', import.meta.url).href;
const main = spawn(
  process.execPath,
  [
    '--import',
    register,
    ...given.filter(isForNode),
    entry,
    ...given.filter((argument) => !isForNode(argument) && argument !== folder),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      ELECTRON_DOUBLE_APP: JSON.stringify({
        root,
        name: manifest.productName ?? manifest.name,
        version: manifest.version,
      }),
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => main.kill(signal));
main.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)));
