// npm start: the desktop app.
import './guard.mjs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './built-app.mjs';
import { findElectron } from './electron-binary.mjs';

const electron = findElectron();

if (electron === null) {
  process.stderr.write(
    "Electron's own program is not on this machine (npm installs it without): run `npx install-electron` " +
      'where the internet is reachable and start again, or use DanmuDeck without it: `npm run demo` shows a ' +
      'made-up evening in the browser, `npm run -s danmudeck -- serve` runs the engine, the API and the ' +
      'dashboard without a window.\n',
  );
  process.exitCode = 1;
} else {
  ensureBuilt();
  const app = spawn(electron, [join(import.meta.dirname, '..'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.kill(signal));
  app.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 0 : 1);
  });
}
