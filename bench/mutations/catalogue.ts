/** A mistake put into the source, and the test that must then fail. */
export interface Mutation {
  readonly mistake: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
  readonly test: string;
  /** A part of the test's name; letters and spaces only. */
  readonly name: string;
}

const LIVE = 'src/core/live';
const DOUYIN = 'src/core/douyin';

export const MUTATIONS: readonly Mutation[] = [
  {
    mistake: 'the Host check is gone',
    file: 'src/core/api/gate.ts',
    from: 'if (!verdict.allowed) {',
    to: 'if (!verdict.allowed && false) {',
    test: 'src/core/api/gate.test.ts',
    name: 'foreign hosts on every route',
  },
  {
    mistake: 'synchronous = NORMAL',
    file: 'src/core/archive/open-durable.ts',
    from: "db.pragma('synchronous = FULL');",
    to: "db.pragma('synchronous = NORMAL');",
    test: 'src/core/archive/open-database.test.ts',
    name: 'what durability rests on',
  },
  {
    mistake: 'large frames are unpacked in a later turn',
    file: `${DOUYIN}/socket.ts`,
    from: 'if (!ended) listener.onFrame(data);',
    to: 'if (data.length > 4096) setImmediate(() => listener.onFrame(data)); else listener.onFrame(data);',
    test: `${LIVE}/faults.test.ts`,
    name: 'large and small frames',
  },
  {
    mistake: 'the index that refuses repeats is gone',
    file: 'src/core/archive/migrations/0001-initial.ts',
    from: 'CREATE UNIQUE INDEX messages_by_id',
    to: 'CREATE INDEX messages_by_id',
    test: 'src/core/archive/archive.test.ts',
    name: 'duplicates are not counted',
  },
  {
    mistake: 'nobody watches for silence',
    file: `${DOUYIN}/silence-watch.ts`,
    from: ">= this.#silenceLimitMs() ? 'dead' : 'alive'",
    to: "< 0 ? 'dead' : 'alive'",
    test: `${DOUYIN}/silence-watch.test.ts`,
    name: 'a quiet room has two heartbeats',
  },
  {
    mistake: 'a gzip may grow without a limit',
    file: `${DOUYIN}/frame.ts`,
    from: 'gunzipSync(body, { maxOutputLength: inflateLimit(body.length) })',
    to: 'gunzipSync(body)',
    test: `${DOUYIN}/frame.test.ts`,
    name: 'a gzip bomb',
  },
  {
    mistake: 'the queue before the disk has no limit',
    file: 'src/core/archive/write-queue.ts',
    from: 'this.#limits = limits;',
    to: 'this.#limits = { rows: limits.rows * 1e6, bytes: limits.bytes * 1e6 };',
    test: 'src/core/archive/write-queue.test.ts',
    name: 'over the limit the oldest go',
  },
  {
    mistake: 'repeats are forgotten after 500 messages',
    file: `${LIVE}/duplicate-filter.ts`,
    from: 'REMEMBERED_IDS = 200_000',
    to: 'REMEMBERED_IDS = 500',
    test: `${LIVE}/faults.test.ts`,
    name: 'what comes again after a reconnect',
  },
  {
    mistake: 'a reconnect begins anew instead of going on',
    file: `${LIVE}/session.ts`,
    from: 'this.#upstream.findLine(room, broadcast.resume, inner)',
    to: 'this.#upstream.findLine(room, null, inner)',
    test: `${LIVE}/faults.test.ts`,
    name: 'breaks at any byte of a frame',
  },
  {
    mistake: 'a success does not make the next attempts quick',
    file: `${LIVE}/session.ts`,
    from: '    this.attempt = 0;\n    const last',
    to: '    const last',
    test: `${LIVE}/faults.test.ts`,
    name: 'the first message after a long outage',
  },
  {
    mistake: 'connections are not counted',
    file: `${LIVE}/retry.ts`,
    from: 'this.#times.push(nowMs);',
    to: '',
    test: `${LIVE}/retry.test.ts`,
    name: 'success followed by a cut',
  },
  {
    mistake: 'a sleep is not noticed',
    file: `${DOUYIN}/silence-watch.ts`,
    from: 'JUMP_MS = 5_000',
    to: 'JUMP_MS = 5e12',
    test: `${DOUYIN}/silence-watch.test.ts`,
    name: 'after a sleep a line that does not answer',
  },
  {
    mistake: 'a gap is measured with the wall clock alone',
    file: `${LIVE}/broadcast-state.ts`,
    from: 'state.openGap.startMs + now.monotonicMs - state.gapSinceMs',
    to: 'state.openGap.startMs',
    test: `${LIVE}/broadcast-state.test.ts`,
    name: 'a gap is as long as it was',
  },
  {
    mistake: 'a combo ages while nothing can be heard',
    file: `${LIVE}/intake.ts`,
    from: 'LONGEST_STEP_MS = 15_000',
    to: 'LONGEST_STEP_MS = 15e12',
    test: `${LIVE}/intake.test.ts`,
    name: 'after a sleep of hours',
  },
  {
    mistake: 'running totals are added up',
    file: `${DOUYIN}/gifts.ts`,
    from: 'Math.max(0, packet.total - combo.total)',
    to: 'packet.total',
    test: 'bench/settlement/settlement.test.ts',
    name: 'fifty random streams',
  },
  {
    mistake: 'a price holds for its own packet only',
    file: `${DOUYIN}/gifts.ts`,
    from: '(total - combo.priced) * gift.unitDiamonds',
    to: 'delta * gift.unitDiamonds',
    test: 'bench/settlement/settlement.test.ts',
    name: 'fifty random streams',
  },
];
