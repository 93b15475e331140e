// Regenerates the static protobuf module (and its types) from webcast.proto: `npm run proto`.
import './guard.mjs';
import { execFileSync } from 'node:child_process';

const folder = 'src/core/douyin/proto';
const options = [
  ...['--target', 'static-module', '--wrap', 'esm', '--root', 'webcast', '--dts'],
  // Only what is used: encode for the fake server and for heartbeats, decode for everything.
  ...['--no-verify', '--no-convert', '--no-delimited', '--no-typeurl', '--no-service'],
  // Longs exactly, never rounded to a number.
  '--force-long',
];
execFileSync(
  'npx',
  ['--no-install', 'pbjs', ...options, '-o', `${folder}/webcast.js`, `${folder}/webcast.proto`],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
