import { Command } from 'commander';
import { scrubFile } from '../recording/scrub-file.ts';

export function scrubCommand(): Command {
  return new Command('scrub')
    .description('Copy a recording without names, ids, pictures and texts, so that it can be given away.')
    .argument('<in>', 'a recording')
    .argument('<out>', 'a new file; it replays to the same totals')
    .option('--keep-text', 'leave what viewers wrote as it is; it may name people')
    .action(async (from: string, to: string, options: { readonly keepText?: boolean }) => {
      process.stderr.write(`${await scrubFile(from, to, options.keepText === true)}\n`);
    });
}
