// Starts what was packed, and nothing else, under the Electron stand-in.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll } from '@electron/asar';
import { _electron } from 'playwright';

const standIn = join(import.meta.dirname, '..', '..', 'e2e', 'electron-double', 'electron');

/**
 * Unpacks the archive to a folder far from this repository, so that a dependency that was left out
 * cannot be found by accident, and opens it. Returns what is wrong, one line each.
 */
export async function startArchive(archive) {
  const folder = await mkdtemp(join(tmpdir(), 'danmudeck-packed-'));
  try {
    extractAll(archive, join(folder, 'app'));
    return await open(join(folder, 'app'), join(folder, 'user-data'));
  } catch (error) {
    return [`the packed app does not start: ${String(error)}`];
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function open(root, userData) {
  const app = await _electron.launch({
    executablePath: standIn,
    args: [root, `--user-data-dir=${userData}`],
    cwd: root,
    timeout: 60_000,
  });
  let said = '';
  app.process().stderr?.on('data', (chunk) => {
    said = (said + String(chunk)).slice(-2_000);
  });
  try {
    const page = await app.firstWindow();
    await page.getByTestId('room-input').waitFor({ timeout: 30_000 });
    // `disk` means that the writer thread and SQLite's library were found in the archive and work.
    const health = await page.evaluate(() => window.danmudeck.request('getHealth', {}));
    const mode = health.ok ? health.value.storage.mode : health.error.error_message;
    return mode === 'disk' ? [] : [`the packed app keeps nothing on disk: ${mode}`];
  } catch (error) {
    return [
      `the packed app does not start: ${String(error)}`,
      ...said.split('\n').filter((line) => line !== ''),
    ];
  } finally {
    await app.close();
  }
}
