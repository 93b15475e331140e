import type { Bench } from './bench.ts';
import { bombs } from './bombs/bombs.ts';
import { connect } from './connect/connect.ts';
import { cuts } from './cuts/cuts.ts';
import { delivery } from './delivery/delivery.ts';
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
import { memory } from './memory/memory.ts';
import { mutations } from './mutations/mutations.ts';
import { recover } from './recover/recover.ts';
import { replay } from './replay/replay.ts';
import { rooms } from './rooms/rooms.ts';
import { secrets } from './secrets/secrets.ts';
import { settlement } from './settlement/settlement.ts';

/** Everything `npm run -s bench` knows. */
export const BENCHES: readonly Bench[] = [
  replay,
  settlement,
  cuts,
  recover,
  connect,
  fallback,
  kill9,
  ingest,
  latency,
  bombs,
  delivery,
  gate,
  imContract,
  imApply,
  imHttp,
  imMemory,
  imResume,
  rooms,
  memory,
  secrets,
  mutations,
];
