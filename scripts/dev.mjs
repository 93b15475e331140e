// `npm run dev`: the app with hot reload where Electron is installed, else the demo in a browser.
import './guard.mjs';
import { findElectron } from './electron-binary.mjs';
import { runNode, toolPath } from './tool.mjs';

if (findElectron() === null) {
  process.stderr.write(
    "Electron's binary is not here (npx install-electron downloads it), so this is the demo in a browser: " +
      'built once, without hot reload; start it again after a change.\n',
  );
  await import('./demo.mjs');
} else {
  process.exitCode = runNode([toolPath('electron-vite'), 'dev', ...process.argv.slice(2)]);
}
