import type { Bench } from './bench.ts';
import { bombs } from './bombs/bombs.ts';
import { cuts } from './cuts/cuts.ts';
import { gate } from './gate/gate.ts';
import { ingest } from './ingest/ingest.ts';
import { kill9 } from './kill9/kill9.ts';
import { latency } from './latency/latency.ts';
import { replay } from './replay/replay.ts';

/** Everything `npm run -s bench` knows. */
export const BENCHES: readonly Bench[] = [replay, cuts, kill9, ingest, latency, bombs, gate];
