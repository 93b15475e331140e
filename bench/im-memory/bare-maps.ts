import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { manyRows } from '../instruments/im/many-rows.ts';

/** The reference: bytes a row of the same rows takes as parsed JSON in an array, in this process. */
export function bareMaps({ accounts, rows }: { readonly accounts: number; readonly rows: number }): number {
  const kept: unknown[] = [];
  const some = Math.min(accounts, 20);
  const before = heapBytes();
  for (let at = 0; at < some; at += 1) {
    const snapshot = manyRows({ accountId: `bare-${at}`, count: rows, untilMs: 1_790_000_000_000 });
    kept.push(JSON.parse(JSON.stringify(snapshot)));
  }
  const grown = heapBytes() - before;
  return kept.length === some ? grown / (some * rows) : Number.NaN;
}

/** What is really in use: garbage is collected first. */
function heapBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
