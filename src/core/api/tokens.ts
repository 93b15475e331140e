import { randomBytes } from 'node:crypto';
import { chmod, lstat, readFile, rename } from 'node:fs/promises';
import { platform } from 'node:os';
import { z } from 'zod';
import type { Clock, Logger } from '../ports.ts';
import { writePrivateFile } from './private-file.ts';

const tokenText = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[A-Za-z0-9_-]{43}$`));

const tokenFileSchema = z.looseObject({
  version: z.literal(1),
  read: tokenText('ddr'),
  control: tokenText('ddc'),
  workers: z.array(z.unknown()),
});

export interface ApiTokens {
  readonly read: string;
  readonly control: string;
}

/** 256 random bits behind a prefix that says what it is: `ddr` read, `ddc` control, `ddt` ticket. */
export function newToken(prefix: 'ddr' | 'ddc' | 'ddt'): string {
  return `${prefix}_${randomBytes(32).toString('base64url')}`;
}

/**
 * Reads the token file, or makes it. A file others may read is closed to them; one that cannot be
 * understood is moved aside, never deleted, and replaced: tools must then be given the new tokens.
 */
export async function loadTokens(file: string, clock: Clock, logger: Logger): Promise<ApiTokens> {
  const found = await readTokens(file, logger);
  if (found !== 'missing' && found !== 'broken') return found;
  if (found === 'broken') {
    const movedTo = `${file}.broken-${String(clock.now())}`;
    await rename(file, movedTo);
    logger.warn('the API token file could not be read; new tokens were made', { movedTo });
  }
  const tokens = { version: 1, read: newToken('ddr'), control: newToken('ddc'), workers: [] };
  await writePrivateFile(file, `${JSON.stringify(tokens, null, 2)}\n`);
  return tokens;
}

async function readTokens(file: string, logger: Logger): Promise<ApiTokens | 'missing' | 'broken'> {
  const facts = await lstat(file).catch((thrown: unknown) => {
    if (isMissing(thrown)) return null;
    throw thrown;
  });
  if (facts === null) return 'missing';
  // A link could lead anywhere, also to a file that someone else may write.
  if (!facts.isFile()) return 'broken';
  if (platform() !== 'win32' && (facts.mode & 0o077) !== 0) {
    await chmod(file, 0o600);
    logger.warn('the API token file could be read by others; its permissions were tightened');
  }
  try {
    const parsed = tokenFileSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data : 'broken';
  } catch {
    return 'broken';
  }
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
}
