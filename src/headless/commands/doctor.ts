import { access, constants, mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { AppError } from '#shared/errors.ts';
import { readConfig, sourceText } from '../config-file.ts';
import { defaultDataDir } from '../data-dir.ts';
import { checkBrowser, checkFollowing } from './doctor-room.ts';
import type { Finding } from './finding.ts';

const MARKS = { ok: '✓', note: '·', bad: '✗' } as const;
const DEFAULT_PORT = 47_800;

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Look at this machine: what works, what does not, and what to do about it.')
    .option('--data-dir <dir>', 'the folder to look at', defaultDataDir())
    .option('--json', 'print the findings as JSON')
    .action(async (options: { dataDir: string; json?: boolean }) => {
      const findings = [
        checkNode(),
        await checkDatabase(),
        await checkFolder(options.dataDir),
        await checkConfig(options.dataDir),
        await checkPort(),
        await checkFile(
          'dashboard',
          '../../../out/renderer/index.html',
          'built',
          'not built yet: npm run build',
        ),
        await checkElectron(),
        checkBrowser(process.env),
        await checkFollowing(options.dataDir),
      ];
      for (const { state, what, says } of options.json === true ? [] : findings) {
        process.stdout.write(`${MARKS[state]} ${what}: ${says}\n`);
      }
      if (options.json === true) process.stdout.write(`${JSON.stringify(findings)}\n`);
      if (findings.some(({ state }) => state === 'bad')) process.exitCode = 1;
    });
}

function checkNode(): Finding {
  return { what: 'Node', state: 'ok', says: process.versions.node };
}

async function checkDatabase(): Promise<Finding> {
  const what = 'SQLite';
  try {
    const { default: Database } = await import('better-sqlite3');
    const database = new Database(':memory:');
    const found = database.prepare('select sqlite_version()').pluck().get();
    database.close();
    return { what, state: 'ok', says: String(found) };
  } catch (thrown) {
    return {
      what,
      state: 'bad',
      says: `does not load (${String(thrown)}). Run npm ci again on this machine.`,
    };
  }
}

async function checkFolder(dataDir: string): Promise<Finding> {
  const what = 'data folder';
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await access(dataDir, constants.R_OK | constants.W_OK);
    return { what, state: 'ok', says: dataDir };
  } catch {
    return { what, state: 'bad', says: `${dataDir} cannot be written. Choose another one with --data-dir.` };
  }
}

/** Whether the app would start with them, and what is not as it is by default. */
async function checkConfig(dataDir: string): Promise<Finding> {
  const what = 'settings';
  try {
    const { report } = await readConfig({ dataDir });
    const changed = report.entries.filter(({ source }) => source.kind !== 'default');
    const list = changed.map(
      ({ key, source }) => `${key} (${source.kind === 'file' ? 'file' : sourceText(source)})`,
    );
    const says = list.length === 0 ? 'all defaults' : `set: ${list.join(', ')}`;
    if (report.notices.length === 0) return { what, state: 'ok', says };
    return { what, state: 'note', says: [says, ...report.notices].join('. ') };
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    return { what, state: 'bad', says: thrown.message };
  }
}

function checkPort(): Promise<Finding> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve({
        what: 'port',
        state: 'note',
        says: `${DEFAULT_PORT} is in use; the next free one will be taken`,
      });
    });
    server.listen(DEFAULT_PORT, '127.0.0.1', () => {
      server.close(() => {
        resolve({ what: 'port', state: 'ok', says: `${DEFAULT_PORT} is free` });
      });
    });
  });
}

async function checkFile(what: string, place: string, found: string, missing: string): Promise<Finding> {
  const there = await exists(fileURLToPath(new URL(place, import.meta.url)));
  return { what, state: there ? 'ok' : 'note', says: there ? found : missing };
}

/** Without asking the package itself: that would download. */
function checkElectron(): Promise<Finding> {
  return checkFile(
    'Electron',
    '../../../node_modules/electron/path.txt',
    'its binary is there',
    'its binary is not there; the window needs it (npx install-electron), the headless host does not',
  );
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
