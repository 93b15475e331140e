import type { Bench } from './bench.ts';
import { bombs } from './bombs/bombs.ts';
import { cuts } from './cuts/cuts.ts';
import { fallback } from './fallback/fallback.ts';
import { gate } from './gate/gate.ts';
import { imApply } from './im-apply/im-apply.ts';
import { imContract } from './im-contract/im-contract.ts';
import { imHttp } from './im-http/im-http.ts';
import { imMemory } from './im-memory/im-memory.ts';
import { imResume } from './im-resume/im-resume.ts';
import { ingest } from './ingest/ingest.ts';
import { kill9 } from './kill9/kill9.ts';
import { latency } from './latency/latency.ts';
import { replay } from './replay/replay.ts';

/** Everything `npm run -s bench` knows. */
export const BENCHES: readonly Bench[] = [
  replay,
  cuts,
  fallback,
  kill9,
  ingest,
  latency,
  bombs,
  gate,
  imContract,
  imApply,
  imHttp,
  imMemory,
  imResume,
];
