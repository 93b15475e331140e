import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { findBrowser, isProgram } from '../browser/find-browser.ts';
import type { Finding } from './finding.ts';

const ANSWER_LIMIT_MS = 2_000;

/** Whether a real room can be followed without a window: Douyin's page has to sign in some browser. */
export function checkBrowser(env: Readonly<Record<string, string | undefined>>): Finding {
  const what = 'browser';
  try {
    const path = findBrowser(env['CHROMIUM_PATH'] ?? null, { platform: process.platform, env, isProgram });
    return { what, state: 'ok', says: path };
  } catch (thrown) {
    return { what, state: 'note', says: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

const RUNTIME = z.object({ base_url: z.url({ protocol: /^http$/, hostname: /^127\.0\.0\.1$/ }) });
const TOKENS = z.object({ read: z.string() });
const STATUS = z.object({
  data: z.object({
    live_id: z.string().nullable(),
    state: z.string(),
    line: z.object({ way: z.enum(['socket', 'page']), reason: z.string().nullable() }).nullable(),
  }),
});

/** Over which way the app on this data folder hears its room, if one is running. */
export async function checkFollowing(dataDir: string): Promise<Finding> {
  const what = 'room';
  const says = await askApp(dataDir).catch(() => 'no app is running on this folder');
  return { what, state: 'ok', says };
}

async function askApp(dataDir: string): Promise<string> {
  const { base_url: base } = RUNTIME.parse(JSON.parse(await readFile(join(dataDir, 'runtime.json'), 'utf8')));
  const { read } = TOKENS.parse(JSON.parse(await readFile(join(dataDir, 'api-tokens.json'), 'utf8')));
  const answer = await fetch(`${base}/api/live/status`, {
    headers: { Authorization: `Bearer ${read}` },
    redirect: 'error',
    signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
  });
  const { live_id: liveId, state, line } = STATUS.parse(await answer.json()).data;
  if (liveId === null || state === 'IDLE') return 'none is followed';
  if (line === null) return `${liveId}: ${state}, not heard yet`;
  return line.way === 'socket'
    ? `${liveId}: ${state}, over the app's own connection`
    : `${liveId}: ${state}, over the connection of Douyin's page. ${line.reason ?? ''}`.trim();
}
