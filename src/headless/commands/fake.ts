import { Command, Option } from 'commander';
import { startFakeDouyin } from '#fake-douyin/server.ts';
import { SCENARIO_NAMES } from '#fake-douyin/show/scenarios.ts';
import type { ScenarioName } from '#fake-douyin/show/scenarios.ts';
import { parsePort, parsePositive, parseSeed } from '../options.ts';
import { untilStopped } from '../until-stopped.ts';

export function fakeCommand(): Command {
  return new Command('fake')
    .description('Run the made-up live service alone: every scenario is a room on it.')
    .addOption(
      new Option('--scenario <name>', 'which one --rate is for')
        .choices([...SCENARIO_NAMES])
        .default('evening'),
    )
    .option('--port <number>', 'port on 127.0.0.1; 0 takes any free one', parsePort, 0)
    .option('--seed <number>', 'the same seed invents the same evening', parseSeed, 1)
    .option('--rate <n>', 'messages a second instead of the scenario’s own', parsePositive)
    .action(async (options: { scenario: ScenarioName; port: number; seed: number; rate?: number }) => {
      const { scenario, port, seed, rate } = options;
      const changes = rate === undefined ? {} : { rate };
      const fake = await startFakeDouyin({ port, seed, scenario, changes });
      process.stdout.write(`${fake.origin}\n`);
      process.stderr.write(`Rooms: ${fake.origin}/__fake/rooms (Ctrl-C ends it)\n`);
      await untilStopped();
      await fake.close();
    });
}
