import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { spread } from '../percentile.ts';

const EVERY_MS = 2;
/** Answers before these are slow because everything is new. */
const WARM_UP = 50;

const [url = ''] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const took: number[] = [];
let isOver = false;

function ask(): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume();
      response.on('end', resolve);
    }).on('error', reject);
  });
}

process.once('message', () => {
  isOver = true;
});
process.once('disconnect', () => process.exit());

for (let warm = 0; warm < WARM_UP; warm += 1) await ask();
process.send?.('ready');
while (!isOver) {
  const begin = performance.now();
  await ask();
  took.push(performance.now() - begin);
  await pause(EVERY_MS);
}
process.send?.(spread(took));
