// `npm run e2e`: builds when the build is old, finds or installs a browser, runs the end-to-end tests.
import './guard.mjs';
import { ensureBuilt } from './built-app.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { runNode, toolPath } from './tool.mjs';

ensureBuilt();
const playwright = [
  toolPath('@playwright/test', 'playwright'),
  'test',
  '-c',
  'e2e',
  ...process.argv.slice(2),
];
process.exitCode = runNode(playwright, { env: { CHROMIUM_PATH: await ensureBrowser() } });
