// A crawler that follows a script: `npm run fake-worker -- --help`.
import './guard.mjs';

await import('./fake-worker/fake-worker.ts');
