import { Command } from 'commander';
import { cleanText } from '#core/logging/clean-text.ts';
import type { ConfigEntry, ConfigReport } from '#shared/config.ts';
import { readConfig, sourceText } from '../config-file.ts';
import type { ConfigPlace } from '../config-file.ts';
import { defaultDataDir } from '../data-dir.ts';

/** Looks at the settings as the app would read them now. Changes nothing. */
export function configCommand(): Command {
  const withPlace = (command: Command): Command =>
    command
      .option('--data-dir <dir>', 'the folder of the app', defaultDataDir())
      .option('--config <file>', 'settings (default: config.json in the data folder)');
  return new Command('config')
    .description('What is set, and where it comes from: environment before file before default.')
    .addCommand(
      withPlace(new Command('explain'))
        .description(
          'Print every setting with its value and its source. Of secrets only whether they are set.',
        )
        .option('--json', 'print it as JSON')
        .action(explain),
    )
    .addCommand(
      withPlace(new Command('check'))
        .description('Say whether the app would start with these settings, and if not, why.')
        .action(check),
    );
}

async function explain({ json, ...place }: ConfigPlace & { readonly json?: boolean }): Promise<void> {
  const { report } = await readConfig(place);
  process.stdout.write(json === true ? `${JSON.stringify(report, null, 2)}\n` : `${table(report)}\n`);
}

async function check(place: ConfigPlace): Promise<void> {
  const { report, outdated } = await readConfig(place);
  const missing = report.fileState === 'missing' ? ' (not there: all defaults)' : '';
  const older =
    outdated === null ? '' : ' It is of an older version and will be rewritten at the next start.';
  process.stdout.write(`ok: ${cleanText(report.file)}${missing}.${older}\n`);
  for (const notice of report.notices) process.stderr.write(`note: ${cleanText(notice)}\n`);
}

function table({ file, fileState, entries, notices }: ConfigReport): string {
  const rows = entries.map((entry) => ({ key: entry.key, value: shown(entry), source: from(entry) }));
  const widest = (column: 'key' | 'value'): number =>
    Math.min(40, Math.max(...rows.map((row) => row[column].length)));
  const [key, value] = [widest('key'), widest('value')];
  return [
    `file: ${cleanText(file)} (${fileState})`,
    ...rows.map((row) => `${row.key.padEnd(key)}  ${row.value.padEnd(value)}  ${row.source}`),
    ...notices.map((notice) => `note: ${cleanText(notice)}`),
  ].join('\n');
}

function shown({ value, isSecret }: ConfigEntry): string {
  return isSecret ? `(${String(value)})` : cleanText(JSON.stringify(value));
}

function from({ source, env, note }: ConfigEntry): string {
  const settable = source.kind !== 'env' && env !== null ? `, or ${env}` : '';
  return `${cleanText(sourceText(source))}${settable}${note === null ? '' : `; ${note}`}`;
}
