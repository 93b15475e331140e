// npm run pack: the installers of this platform; without Electron's binary, everything that can be
// proved about them without it.
import './guard.mjs';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './built-app.mjs';
import { findElectron } from './electron-binary.mjs';
import { checkArchive } from './pack/check-archive.mjs';
import { checkFuses } from './pack/check-fuses.mjs';
import { startArchive } from './pack/start-archive.mjs';
import { writeStub } from './pack/stub-electron.mjs';

const root = join(import.meta.dirname, '..');

ensureBuilt();
if (findElectron() === null) await proveWithout();
else process.exitCode = builder('--publish', 'never');

async function proveWithout() {
  const stub = await mkdtemp(join(tmpdir(), 'danmudeck-stub-'));
  try {
    await writeStub(stub);
    const status = builder('--linux', '--dir', '--publish', 'never', `-c.electronDist=${stub}`);
    if (status === 0) await prove(join(root, 'dist', packedFolder()));
    else process.exitCode = status;
  } finally {
    await rm(stub, { recursive: true, force: true });
  }
}

async function prove(folder) {
  const resources = join(folder, 'resources');
  const archive = await checkArchive(resources, { root, platform: 'linux', arch: process.arch });
  report('electron-builder accepts the configuration and packs', []);
  report(
    `the archive holds what runs and nothing else: ${archive.files} entries, ${archive.megabytes.toFixed(1)} MB`,
    archive.problems,
  );
  report('the seven fuses are set (in a stub)', await checkFuses(join(folder, 'danmudeck')));
  report(
    'the archive starts under the stand-in and keeps its data on disk',
    await startArchive(join(resources, 'app.asar')),
  );
  process.stdout.write(
    "Not proved, because Electron's binary is not here: the installers (nsis, dmg, AppImage, deb), signing, the real binary's sandbox and fuses, and SQLite's library loaded from inside the archive by Electron.\n",
  );
}

function report(claim, problems) {
  process.stdout.write(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${claim}\n`);
  for (const problem of problems) process.stdout.write(`     ${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
}

function builder(...args) {
  const cli = join(root, 'node_modules', 'electron-builder', 'cli.js');
  return spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
}

/** electron-builder names the folder after the architecture, except for the usual one. */
function packedFolder() {
  return process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`;
}
