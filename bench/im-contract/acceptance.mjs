// The acceptance list of the IM interface against the built app: `npm run -s acceptance -- [--list] [--only N,M]`.
import '../../scripts/guard.mjs';
import { ensureBuilt } from '../../scripts/built-app.mjs';

if (!process.argv.includes('--list')) ensureBuilt();
await import('./acceptance.ts');
