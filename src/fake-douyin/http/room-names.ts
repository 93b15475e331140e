import type { Room } from '../room.ts';
import { SCENARIO_NAMES, SCENARIOS } from '../show/scenarios.ts';
import type { ScenarioName } from '../show/scenarios.ts';

/** The 抖音号 of a scenario's anchor, which leads to their page as the room's number does. */
export function douyinNameOf(scenario: ScenarioName): string {
  return `fake_${scenario.replaceAll('-', '_')}`;
}

/** The room of a number or a 抖音号. */
export function roomNamed(byWebRid: ReadonlyMap<string, Room>, name: string): Room | undefined {
  const scenario = SCENARIO_NAMES.find((known) => douyinNameOf(known) === name);
  return byWebRid.get(scenario === undefined ? name : SCENARIOS[scenario].webRid);
}
