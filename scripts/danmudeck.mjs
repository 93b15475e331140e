// The headless host and its commands: `npm run -s danmudeck -- --help`.
import './guard.mjs';

await import('../src/headless/cli.ts');
