import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
      'bench/**/*.test.ts',
      '{clients,examples}/**/*.test.ts',
    ],
    passWithNoTests: false,
    // Processes, not threads: a native module (SQLite) and worker threads of our own run inside.
    pool: 'forks',
    maxWorkers: 2,
    // A test that runs away fails by itself instead of taking the machine with it.
    execArgv: ['--max-old-space-size=1024'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
