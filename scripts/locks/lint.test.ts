import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ALLOWED, BANS } from './lint-bans.ts';
import { makeSandbox, ROOT } from './sandbox.ts';

/**
 * Lock 2: the lint refuses a wrong import or a dangerous word. The bug this would catch: an override that
 * replaces a rule's options and so forgets a ban, or a pattern that matches nothing. (One such trap: in
 * `no-restricted-imports` a group with `!` lets a path pass before later patterns see it: keep it last.)
 */

interface LintReport {
  readonly diagnostics: readonly { readonly filename: string; readonly code: string }[];
}

const TSCONFIG = JSON.stringify({
  compilerOptions: {
    strict: true,
    lib: ['es2024', 'dom'],
    jsx: 'react-jsx',
    module: 'esnext',
    types: ['node'],
  },
});

/** Lints a tree of these files: the rules that fired in each. */
function lint(files: readonly { readonly file: string; readonly code: string }[]): Map<string, string[]> {
  const tree = new Map([
    ['tsconfig.json', TSCONFIG],
    ...files.map(({ file, code }) => [file, code] as const),
  ]);
  const sandbox = makeSandbox(['.oxlintrc.json'], tree);
  try {
    const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
    const args = [oxlint, '--type-aware', '-f', 'json', 'src', 'e2e', 'bench'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: sandbox.root, encoding: 'utf8' });
    const report = JSON.parse(stdout) as LintReport;
    const fired = new Map<string, string[]>();
    for (const { filename, code } of report.diagnostics) {
      fired.set(filename, [...(fired.get(filename) ?? []), code]);
    }
    return fired;
  } finally {
    sandbox.remove();
  }
}

describe('lint', () => {
  let fired = new Map<string, string[]>();

  beforeAll(() => {
    fired = lint(BANS);
  });

  it.each(BANS)('$rule refuses in $file: $code', ({ file, rule }) => {
    expect(fired.get(file)).toContain(rule);
  });

  it('lets every folder do what the table allows', () => {
    expect([...lint(ALLOWED)]).toEqual([]);
  });
});
