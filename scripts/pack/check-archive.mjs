// What must and must not be inside the packed app.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';

/** 8 MB of dependencies, 2 MB of our own, 2 MB of SQLite, and room to grow; a stray Node adds 60. */
const LIMIT_MB = 24;

const NEEDED = [
  '/package.json',
  '/out/main/index.js',
  '/out/main/writer-thread.js',
  '/out/preload/index.cjs',
  '/out/renderer/index.html',
  '/resources/icon.png',
];

/** Returns what is wrong, one line each, and the figures worth printing. */
export async function checkArchive(resources, { root, platform, arch }) {
  const archive = join(resources, 'app.asar');
  const files = listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/'));
  const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const library = `/node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node`;

  const missing = [...NEEDED, library]
    .filter((file) => !files.includes(file))
    .map((file) => `missing: ${file}`);
  const unwanted = files.filter(
    (file) =>
      (file.endsWith('.node') && file !== library) ||
      /^\/node_modules\/node-(linux|win)-/.test(file) ||
      /^\/(src|e2e|scripts|bench|docs)(\/|$)/.test(file) ||
      /\.(ts|tsx|map)$|\.test\./.test(file) ||
      Object.keys(devDependencies).some((name) => file === `/node_modules/${name}`),
  );
  const unpacked = await stat(join(resources, 'app.asar.unpacked', library)).catch(() => null);
  const bytes = (await stat(archive)).size + (unpacked?.size ?? 0);
  const megabytes = bytes / 1_000_000;
  return {
    files: files.length,
    megabytes,
    problems: [
      ...missing,
      ...unwanted.map((file) => `must not ship: ${file}`),
      ...(unpacked === null ? [`not outside the archive: ${library}`] : []),
      ...(megabytes > LIMIT_MB ? [`${megabytes.toFixed(1)} MB is more than ${LIMIT_MB} MB`] : []),
    ],
  };
}
