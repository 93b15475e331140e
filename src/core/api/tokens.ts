import { createHash, randomBytes } from 'node:crypto';
import { chmod, lstat, readFile, rename } from 'node:fs/promises';
import { platform } from 'node:os';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { Clock, Logger } from '../ports.ts';
import { writePrivateFile } from './private-file.ts';

/** Of the data folder. */
export const TOKEN_FILE = 'api-tokens.json';

const tokenText = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[A-Za-z0-9_-]{43}$`));
/** Account ids in a token file, as a push may make them. */
export const ACCOUNT_ID = /^[A-Za-z0-9._:-]{1,128}$/;

const workerSchema = z.looseObject({
  id: z.string().min(1).max(64),
  name: z.string().min(1).max(100),
  token_sha256: z.string().regex(/^[0-9a-f]{64}$/),
  account_ids: z.array(z.union([z.literal('*'), z.string().regex(ACCOUNT_ID)])).max(10_000),
  allow_create: z.boolean().default(false),
  created_at: z.number().default(0),
});

const tokenFileSchema = z.looseObject({
  version: z.literal(1),
  read: tokenText('ddr'),
  control: tokenText('ddc'),
  workers: z.array(workerSchema).max(1000),
});

/** A crawler that may push: its token is known by its hash only. */
export type ApiWorker = Readonly<z.infer<typeof workerSchema>>;

export interface ApiTokens {
  readonly read: string;
  readonly control: string;
  readonly workers: readonly ApiWorker[];
}

/** 256 random bits behind a prefix that says what it is: `ddr` read, `ddc` control, `ddw` worker, `ddt` ticket. */
export function newToken(prefix: 'ddr' | 'ddc' | 'ddw' | 'ddt'): string {
  return `${prefix}_${randomBytes(32).toString('base64url')}`;
}

/** What a worker token is stored as. */
export function tokenDigest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
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
  const tokens: ApiTokens = { read: newToken('ddr'), control: newToken('ddc'), workers: [] };
  await writeTokens(file, tokens);
  return tokens;
}

/** Reads the file as it is: null when it is not there or cannot be understood. */
export async function peekTokens(file: string, logger: Logger): Promise<ApiTokens | null> {
  const found = await readTokens(file, logger);
  return found === 'missing' || found === 'broken' ? null : found;
}

export async function writeTokens(file: string, tokens: ApiTokens): Promise<void> {
  await writePrivateFile(file, `${JSON.stringify({ ...tokens, version: 1 }, null, 2)}\n`);
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
    return parsed.success && haveOwnIds(parsed.data.workers) ? parsed.data : 'broken';
  } catch {
    return 'broken';
  }
}

/** Two workers with one id would be taken for one another. */
function haveOwnIds(workers: readonly ApiWorker[]): boolean {
  return new Set(workers.map(({ id }) => id)).size === workers.length;
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
}

/** What a new worker may do. `accountIds`: internal or platform ids, or `*` for every account that is not live. */
export interface WorkerGrant {
  readonly name: string;
  readonly accountIds: readonly string[];
  readonly allowCreate: boolean;
}

/** The tokens with a new read or control token: the old one is worth nothing from then on. */
export function rotated(tokens: ApiTokens, scope: 'read' | 'control'): ApiTokens {
  return { ...tokens, [scope]: newToken(scope === 'read' ? 'ddr' : 'ddc') };
}

/** The tokens with one more worker, and its token: it is in no file and can be shown only now. */
export function withWorker(
  tokens: ApiTokens,
  grant: WorkerGrant,
  nowMs: number,
): { readonly tokens: ApiTokens; readonly worker: ApiWorker; readonly token: string } {
  checkGrant(grant);
  const taken = tokens.workers.map(({ id }) => Number(/^wk-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  const token = newToken('ddw');
  const worker: ApiWorker = {
    id: `wk-${String(Math.max(0, ...taken) + 1)}`,
    name: grant.name,
    token_sha256: tokenDigest(token),
    account_ids: [...new Set(grant.accountIds)],
    allow_create: grant.allowCreate,
    created_at: nowMs,
  };
  return { tokens: { ...tokens, workers: [...tokens.workers, worker] }, worker, token };
}

/** Throws `AppError` E302 when there is no such worker. */
export function withoutWorker(tokens: ApiTokens, id: string): ApiTokens {
  const workers = tokens.workers.filter((worker) => worker.id !== id);
  if (workers.length === tokens.workers.length) {
    throw new AppError('E302', `There is no worker "${id}".`, { parameter: 'id' });
  }
  return { ...tokens, workers };
}

function checkGrant({ name, accountIds }: WorkerGrant): void {
  if (name.trim() === '' || name.length > 100 || /\p{Cc}/u.test(name)) {
    throw new AppError('E302', 'The name of a worker has 1 to 100 characters, none of them invisible.', {
      parameter: 'name',
    });
  }
  const wrong = accountIds.find((id) => id !== '*' && !ACCOUNT_ID.test(id));
  if (accountIds.length === 0 || accountIds.length > 10_000 || wrong !== undefined) {
    throw new AppError(
      'E302',
      wrong === undefined
        ? 'A worker is bound to 1 to 10,000 accounts, or to "*" for every one that is not live.'
        : `"${wrong}" is no account id: letters, digits and . _ : - only, at most 128.`,
      { parameter: 'accounts' },
    );
  }
}
