import { ImError } from '#shared/im-errors.ts';
import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImAccount, ImCollection, ImOrigin, ImStats } from '#shared/im.ts';
import type { NewAccount } from '../../im-store.ts';
import type { Clock } from '../../ports.ts';
import type { AccountData } from './account-data.ts';
import { NEW_ACCOUNT } from './account-registry.ts';
import type { AccountRegistry } from './account-registry.ts';
import type { AccountShelf } from './account-shelf.ts';
import type { AccountWriter, Turn } from './account-writer.ts';
import { PushTally, stageRows } from './apply-push.ts';
import { originKey } from './claims.ts';
import type { Overlay } from './overlay.ts';
import { isRecord, readRow } from './stored-row.ts';

/** Everything the store holds as one JSON document, and back. */

const FORMAT = 'danmudeck-im';
const VERSION = 1;
const COPY: ImOrigin = { kind: 'api', id: 'import' };

/** The document in pieces; joined they are JSON. Accounts that are not in memory are loaded on the way. */
export async function* exportAccounts(
  shelf: AccountShelf,
  stats: () => ImStats,
  clock: Clock,
): AsyncGenerator<string, void, undefined> {
  const facts = stats();
  const head = {
    format: FORMAT,
    version: VERSION,
    timestamp: clock.now(),
    revision: facts.revision,
    stats: facts,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"accounts":{`;
  const all = [...shelf.all()].toSorted((a, b) => (a.account.accountId < b.account.accountId ? -1 : 1));
  for (const [index, data] of all.entries()) {
    await shelf.load(data);
    yield index === 0 ? '' : ',';
    yield* accountText(data);
  }
  yield '}}';
}

function* accountText(data: AccountData): Generator<string, void, undefined> {
  const { account, loaded } = data;
  const { accountId, platform, updatedMs } = account;
  const head = { accountId, platform, lastUpdate: updatedMs, account };
  yield `${JSON.stringify(accountId)}:${JSON.stringify(head).slice(0, -1)},"data":{`;
  for (const [index, collection] of IM_COLLECTIONS.entries()) {
    yield `${index === 0 ? '' : ','}"${collection}":[`;
    let isFirst = true;
    const ids = [...(loaded?.set.of(collection).all() ?? [])].map(({ id }) => id).toSorted();
    for (const id of ids) {
      const base = data.baseOf(collection, id);
      yield `${isFirst ? '' : ','}${JSON.stringify(base)}`;
      isFirst = false;
    }
    yield ']';
  }
  const overlay = Object.fromEntries(
    IM_COLLECTIONS.map((collection) => [collection, Object.fromEntries(loaded?.overlays[collection] ?? [])]),
  );
  yield `},"overlay":${JSON.stringify(overlay)}}`;
}

export interface ImportCounts {
  readonly accounts: number;
  readonly rows: number;
  readonly rejected: number;
}

/**
 * Takes a copy in. `replace` forgets what is here first. Also reads documents of the same form with
 * workers' rows and without accounts' facts. An account that cannot be made counts as rejected. Rejects with `ImError` INVALID_BODY.
 */
export async function importAccounts(
  text: string,
  mode: 'merge' | 'replace',
  registry: AccountRegistry,
  writer: AccountWriter,
): Promise<ImportCounts> {
  const document = parse(text);
  const isOurs = document['format'] === FORMAT;
  const accounts = document['accounts'];
  if (!isRecord(accounts))
    throw new ImError('INVALID_BODY', 'This is no copy of IM data: "accounts" is missing');
  if (mode === 'replace') {
    for (const { accountId } of registry.list()) await registry.forget(accountId);
  }
  const counts = { accounts: 0, rows: 0, rejected: 0 };
  for (const [accountId, entry] of Object.entries(accounts)) {
    if (!isRecord(entry) || !isRecord(entry['data'])) {
      counts.rejected += 1;
      continue;
    }
    // By its internal id alone: another account's platform id may be the same text.
    const isHere = registry.find(accountId).some((account) => account.accountId === accountId);
    if (!isHere && !(await isMade(registry, accountOf(accountId, entry)))) {
      counts.rejected += 1;
      continue;
    }
    const data = entry['data'];
    await writer.write(accountId, async (turn) => {
      const taken = isOurs ? await takeOwnRows(turn, data, entry['overlay']) : await takeRawRows(turn, data);
      counts.rows += taken.rows;
      counts.rejected += taken.rejected;
      turn.data.baselines.clear();
    });
    counts.accounts += 1;
  }
  return counts;
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    // Told below, like JSON that is something else.
  }
  throw new ImError('INVALID_BODY', 'This is no copy of IM data: it is not a JSON object');
}

function accountOf(accountId: string, entry: Record<string, unknown>): NewAccount {
  const facts = isRecord(entry['account']) ? entry['account'] : {};
  const platform = typeof entry['platform'] === 'string' ? entry['platform'] : 'douyin';
  const source = SOURCES.find((one) => one === facts['source']) ?? 'worker';
  const userName = typeof facts['userName'] === 'string' ? facts['userName'] : '';
  // Only fields that an account has, of the kind they have there: the file may be anybody's.
  const known = Object.entries(NEW_ACCOUNT).filter(
    ([name, usual]) =>
      !OWN_FIELDS.has(name) && typeof facts[name] === typeof usual && isWord(name, facts[name]),
  );
  const rest = Object.fromEntries(known.map(([name]) => [name, facts[name]]));
  return { userId: accountId, ...rest, source, userName, platform, accountId };
}

const SOURCES = ['live', 'worker', 'manual'] as const satisfies readonly ImAccount['source'][];
/** What the store gives an account itself. */
const OWN_FIELDS: ReadonlySet<string> = new Set(['createdMs', 'updatedMs', 'revision']);
/** Fields that hold one of a few words. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  status: ['active', 'pending', 'inactive', 'banned'],
  liveStatus: ['live', 'offline', 'unknown'],
  loginStatus: ['not_required', 'logged_in', 'not_logged_in', 'expired', 'unknown'],
  workerStatus: ['none', 'online', 'offline'],
};

function isWord(name: string, value: unknown): boolean {
  const words = WORDS[name];
  return words === undefined || (typeof value === 'string' && words.includes(value));
}

/** False when another account stands in its way. */
async function isMade(registry: AccountRegistry, account: NewAccount): Promise<boolean> {
  try {
    await registry.create(account);
    return true;
  } catch (thrown) {
    if (thrown instanceof ImError) return false;
    throw thrown;
  }
}

async function takeRawRows(
  turn: Turn,
  data: Record<string, unknown>,
): Promise<{ rows: number; rejected: number }> {
  const tally = new PushTally();
  const staging = turn.stage();
  await turn.run(stageRows(staging, data, originKey(COPY), tally));
  await turn.commit(staging, COPY);
  const all = Object.values(tally.counts);
  const rejected = all.reduce((sum, counts) => sum + counts.rejected, 0);
  return { rows: all.reduce((sum, counts) => sum + counts.received, 0) - rejected, rejected };
}

async function takeOwnRows(
  turn: Turn,
  data: Record<string, unknown>,
  overlays: unknown,
): Promise<{ rows: number; rejected: number }> {
  const staging = turn.stage();
  let [rows, rejected] = [0, 0];
  for (const collection of IM_COLLECTIONS) {
    const list: unknown = data[collection];
    for (const value of Array.isArray(list) ? list : []) {
      const row = readRow(collection, value);
      if (row === null) {
        rejected += 1;
        continue;
      }
      rows += 1;
      staging.stage(collection, { ...row, accountId: turn.data.account.accountId, isDeleted: false });
      if (collection === 'conversations') staging.touched.conversations.add(row.id);
      if (collection === 'contents') staging.touched.contents.add(row.id);
    }
    for (const [id, overlay] of overlaysOf(overlays, collection))
      staging.overlays[collection].set(id, overlay);
  }
  await turn.commit(staging, COPY);
  return { rows, rejected };
}

function overlaysOf(overlays: unknown, collection: ImCollection): [string, Overlay][] {
  const entries =
    isRecord(overlays) && isRecord(overlays[collection]) ? Object.entries(overlays[collection]) : [];
  return entries.filter((entry): entry is [string, Overlay & Record<string, unknown>] => {
    const [, value] = entry;
    return isRecord(value) && typeof value['updatedMs'] === 'number';
  });
}
