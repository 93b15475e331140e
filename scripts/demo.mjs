// `npm run demo`: a made-up evening in the dashboard, in any browser, without Electron.
import './guard.mjs';
import { ensureBuilt } from './built-app.mjs';

ensureBuilt('dashboard');
process.argv.splice(2, 0, 'demo');
await import('../src/headless/cli.ts');
