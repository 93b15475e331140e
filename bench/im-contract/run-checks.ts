import type { Check } from './check.ts';
import { Stage } from './stage.ts';

/** A check that hangs has failed. Those that measure take longest. */
const LIMIT_MS = 600_000;
const EVIDENCE = 4;

export interface Verdict {
  readonly check: Check;
  /** Null: it holds. */
  readonly failure: string | null;
  readonly seconds: number;
  /** What was last said and answered before it failed. */
  readonly evidence: readonly string[];
}

/** One after another; a failed one does not end the run. */
export async function runChecks(
  checks: readonly Check[],
  folder: string,
  log: (line: string) => void,
  onVerdict: (verdict: Verdict) => void,
): Promise<readonly Verdict[]> {
  const stage = new Stage(folder, log);
  const verdicts: Verdict[] = [];
  try {
    for (const check of checks) {
      const begin = performance.now();
      const failure = await within(check.run(stage));
      const verdict: Verdict = {
        check,
        failure,
        seconds: (performance.now() - begin) / 1_000,
        evidence: stage.exchanges.take(failure === null ? 0 : EVIDENCE),
      };
      verdicts.push(verdict);
      onVerdict(verdict);
      await stage.tidy();
    }
  } finally {
    await stage.close();
  }
  return verdicts;
}

/** The message of what went wrong, or null. */
async function within(work: Promise<void>): Promise<string | null> {
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    limit = setTimeout(() => resolve(`took longer than ${LIMIT_MS} ms`), LIMIT_MS);
  });
  const done = work.then(
    () => null,
    (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown)),
  );
  const failure = await Promise.race([done, late]);
  clearTimeout(limit);
  return failure;
}
