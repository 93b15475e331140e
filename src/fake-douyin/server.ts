import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { fakeRoom } from './fake-room.ts';
import type { FakeRoom } from './fake-room.ts';
import { LookUps } from './http/look-ups.ts';
import { answer } from './http/routes.ts';
import { PushDoor } from './push/door.ts';
import { createChance } from './random.ts';
import { RoomRegistry } from './room-registry.ts';
import type { RegistrySettings, ScenarioChanges } from './room-registry.ts';
import { SCENARIO_NAMES, SCENARIOS } from './show/scenarios.ts';
import type { ScenarioName } from './show/scenarios.ts';
import { worldClock } from './world-clock.ts';

export interface FakeDouyinOptions extends RegistrySettings {
  /** 0, the default: any free one. */
  readonly port?: number;
  /** Which room the controls of `FakeDouyin` itself mean. Default: evening. */
  readonly scenario?: ScenarioName;
  /** Changes to that scenario. */
  readonly changes?: ScenarioChanges;
}

/** The running service. Its own controls are those of the room of `options.scenario`. */
export interface FakeDouyin extends FakeRoom {
  readonly port: number;
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** The room under this web_rid; given a scenario, a new broadcast that plays it (in place of one there). */
  room(webRid: string, scenario?: ScenarioName, changes?: ScenarioChanges): FakeRoom;
  /** The well-known room of a scenario; of `not-found`, what stands for every room that does not exist. */
  roomOf(scenario: ScenarioName): FakeRoom;
  /** How it treats those who look rooms up. */
  readonly lookUps: LookUps;
  close(): Promise<void>;
}

/**
 * A server that behaves as the live service does, refusals included, on 127.0.0.1 only. Every
 * scenario has a room under its well-known web_rid; `GET /__fake/rooms` lists them.
 */
export async function startFakeDouyin(options: FakeDouyinOptions = {}): Promise<FakeDouyin> {
  const { port = 0, scenario = 'evening', changes, clock = worldClock, seed = 1 } = options;
  const rooms = new RoomRegistry(options);
  for (const name of SCENARIO_NAMES) {
    const { presence, webRid } = SCENARIOS[name];
    if (presence !== 'absent') rooms.register(webRid, name, name === scenario ? changes : undefined);
  }

  const http = createServer({ requestTimeout: 15_000, headersTimeout: 5_000 });
  const push = new PushDoor(rooms.byRoomId, rooms.nowhere);
  const origin = await listen(http, port);
  const world = {
    clock,
    chance: createChance(`${seed}/visitors`),
    byWebRid: rooms.byWebRid,
    byRoomId: rooms.byRoomId,
    former: rooms.former,
    lookUps: new LookUps(),
    socketOrigin: origin.replace('http:', 'ws:'),
    listing: () => rooms.listing(origin),
  };
  http.on('request', (request, response) => {
    answer(world, request, response);
  });
  http.on('upgrade', (request: IncomingMessage, tcp, head: Buffer) => {
    push.upgrade(request, tcp as Socket, head);
  });

  let closed: Promise<void> | null = null;
  return Object.assign(fakeRoom(rooms.of(scenario)), {
    port: Number(new URL(origin).port),
    origin,
    lookUps: world.lookUps,
    room: (webRid: string, name?: ScenarioName, roomChanges?: ScenarioChanges) =>
      fakeRoom(name === undefined ? rooms.get(webRid) : rooms.register(webRid, name, roomChanges)),
    roomOf: (name: ScenarioName) => fakeRoom(rooms.of(name)),
    close: () => {
      rooms.close();
      closed ??= closeServer(http);
      return closed;
    },
  });
}

async function listen(http: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, '127.0.0.1', () => {
      http.off('error', reject);
      resolve();
    });
  });
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

async function closeServer(http: Server): Promise<void> {
  http.closeAllConnections();
  await new Promise((resolve) => {
    http.close(resolve);
  });
}
