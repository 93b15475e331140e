// Measurements anyone can repeat: `npm run -s bench -- --list`.
import '../scripts/guard.mjs';

await import('./cli.ts');
