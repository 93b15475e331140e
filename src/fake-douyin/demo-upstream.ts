import { AppError } from '#shared/errors.ts';
import type { RoomInfo } from '#shared/room.ts';
import { readEnterAnswer } from './enter-answer.ts';
import { startFakeDouyin } from './server.ts';
import type { FakeDouyin, FakeDouyinOptions } from './server.ts';
import { SCENARIO_NAMES, SCENARIOS } from './show/scenarios.ts';
import type { ScenarioName } from './show/scenarios.ts';
import { createFakeSigner } from './signer.ts';
import type { FakeResumePoint, FakeSocketAddress } from './signer.ts';
import { createVisitor } from './visitor.ts';
import type { WorldClock } from './world-clock.ts';

/** Structurally the product's `Upstream`. */
export interface DemoUpstream {
  readonly isDemo: true;
  /** The demo plays somebody who is logged in, but for the room of a guest. */
  isLoggedIn(): boolean;
  /** `demo:<scenario>`, the bare name, or a web_rid of the server. Rejects with E104 for any other. */
  getRoom(liveId: string, signal: AbortSignal): Promise<RoomInfo>;
  /** As `FakeSigner.signSocket`. */
  findLine(room: RoomInfo, resume: FakeResumePoint | null, signal: AbortSignal): Promise<FakeSocketAddress>;
}

export interface RunningDemo {
  readonly upstream: DemoUpstream;
  /** The server behind it, with its controls. */
  readonly fake: FakeDouyin;
  close(): Promise<void>;
}

/** The built-in demo: a fake service inside this process, asked the way the real one would be. */
export async function startDemoUpstream(options: FakeDouyinOptions = {}): Promise<RunningDemo> {
  const fake = await startFakeDouyin(options);
  return { upstream: demoUpstreamAt(fake.origin, options.clock), fake, close: () => fake.close() };
}

/** The rooms of a fake service that runs elsewhere on this machine. */
export function demoUpstreamAt(origin: string, clock?: WorldClock): DemoUpstream {
  const visitor = createVisitor(origin);
  const signer = createFakeSigner(origin, clock);
  let isGuest = false;
  return {
    isDemo: true,
    isLoggedIn: () => !isGuest,
    getRoom: async (liveId, signal) => {
      const query = new URLSearchParams({
        aid: '6383',
        app_name: 'douyin_web',
        live_id: '1',
        device_platform: 'web',
        enter_from: 'web_live',
        web_rid: webRidOf(liveId),
        a_bogus: '00000000',
      });
      const answer = await visitor.get(`/webcast/room/web/enter/?${query.toString()}`, signal);
      return readEnterAnswer(answer, /^[0-9]+$/.test(liveId) ? liveId : `demo:${scenarioOf(liveId)}`);
    },
    findLine: (room, resume, signal) => {
      const webRid = webRidOf(room.liveId);
      isGuest = webRid === SCENARIOS.guest.webRid;
      return signer.signSocket({ ...room, liveId: webRid }, resume, signal);
    },
  };
}

/** The number of a room that is named by it, or by the scenario it plays. */
function webRidOf(liveId: string): string {
  return /^[0-9]+$/.test(liveId) ? liveId : SCENARIOS[scenarioOf(liveId)].webRid;
}

function scenarioOf(liveId: string): ScenarioName {
  const name = liveId.trim().replace(/^demo:/, '');
  const scenario = SCENARIO_NAMES.find((known) => known === name);
  if (scenario === undefined) {
    throw new AppError(
      'E104',
      `There is no demo named "${name.slice(0, 40)}". Demos: ${SCENARIO_NAMES.join(', ')}.`,
      {
        scenarios: SCENARIO_NAMES,
      },
    );
  }
  return scenario;
}
