import { median } from '../instruments/percentile.ts';
import { manyRows } from '../instruments/im/many-rows.ts';
import type { Item } from '../instruments/im/json.ts';

/** The reference: the same rows parsed from one text and put into maps by id, with nothing kept up to date. */
export function bareApply(rounds: number): number {
  const text = JSON.stringify(manyRows({ accountId: 'acc-1', count: 10_000, untilMs: Date.now() }));
  const took: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const begin = performance.now();
    const data = JSON.parse(text) as Readonly<Record<string, readonly Item[]>>;
    const maps = Object.entries(data).map(([collection, rows]) => {
      const idField = `${collection.slice(0, -1)}Id`;
      return new Map(rows.map((row) => [`${collection}_acc-1_${String(row[idField])}`, { ...row }]));
    });
    const spent = performance.now() - begin;
    if (maps.reduce((sum, map) => sum + map.size, 0) !== 10_000) throw new Error('rows were lost on the way');
    if (round >= 0) took.push(spent);
  }
  return median(took);
}
