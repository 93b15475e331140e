import { join } from 'node:path';
import { Command } from 'commander';
import { defaultDataDir } from '../data-dir.ts';
import { parsePort } from '../options.ts';
import { serve } from './serve.ts';

export function demoCommand(): Command {
  return new Command('demo')
    .description('Show a made-up evening in the dashboard. Everything in it is invented and labelled so.')
    .option(
      '--scenario <name>',
      'calm, evening, rush, gift-storm, flaky, ends, offline, not-found',
      'evening',
    )
    .option('--data-dir <dir>', 'where it is kept, apart from real rooms', join(defaultDataDir(), 'demo'))
    .option('--port <number>', 'port on 127.0.0.1; 0 takes any free one', parsePort)
    .action(async (options: { scenario: string; dataDir: string; port?: number }) => {
      process.stderr.write('Open this address in a browser (Ctrl-C ends the demo):\n');
      await serve({ ...options, room: `demo:${options.scenario}` });
    });
}
