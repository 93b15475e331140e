import { join } from 'node:path';
import { Command, Option } from 'commander';
import { SCENARIO_NAMES } from '#fake-douyin/show/scenarios.ts';
import type { ScenarioName } from '#fake-douyin/show/scenarios.ts';
import { defaultDataDir } from '../data-dir.ts';
import { parsePort } from '../options.ts';
import { serve } from './serve.ts';

export function demoCommand(): Command {
  return new Command('demo')
    .description('Show a made-up evening in the dashboard. Everything in it is invented and labelled so.')
    .addOption(
      new Option('--scenario <name>', 'what kind of evening').choices([...SCENARIO_NAMES]).default('evening'),
    )
    .option('--data-dir <dir>', 'where it is kept, apart from real rooms', join(defaultDataDir(), 'demo'))
    .option('--port <number>', 'port on 127.0.0.1; 0 takes any free one', parsePort)
    .action(async (options: { scenario: ScenarioName; dataDir: string; port?: number }) => {
      process.stderr.write('Open this address in a browser (Ctrl-C ends the demo):\n');
      await serve({ ...options, room: `demo:${options.scenario}` });
    });
}
