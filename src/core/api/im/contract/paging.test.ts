import { afterAll, beforeAll, expect, it } from 'vitest';
import { startContractApp } from './testing/contract-app.ts';
import type { ContractApp } from './testing/contract-app.ts';
import { seededRandom } from './testing/seeded-random.ts';
import type { PushSocket } from './testing/push-socket.ts';

const BEGIN_MS = Date.now() - 3_600_000;
const ROUNDS = 12;

let app: ContractApp;
let worker: PushSocket;
beforeAll(async () => {
  app = await startContractApp();
  worker = await app.worker();
});
afterAll(() => app.stop());

interface Page {
  readonly data: { readonly messages: readonly { readonly msg_id: string }[] };
  readonly next_cursor: string | null;
  readonly has_more: boolean;
  readonly cursor: number;
}

async function page(account: string, cursor: string, count: number): Promise<Page> {
  const path = `/api/im/messages?account_id=${account}&count=${String(count)}&cursor=${encodeURIComponent(cursor)}`;
  const answer = await app.ask('GET', { path });
  expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
  return answer.json as Page;
}

function row(n: number, createdAt: number): Record<string, unknown> {
  return {
    messageId: `m${String(n)}`,
    conversationId: 'u1',
    senderId: 'u1',
    content: `第 ${String(n)} 句`,
    createdAt,
  };
}

// Catches: a row that moves by one page because others came or went, and is shown twice or never.
it.each([1, 2, 3, 4])('pages stay whole while rows come and go (seed %i)', async (seed) => {
  const random = seededRandom(seed);
  const account = `acc-${String(seed)}`;
  // Few different times, so that the order of equal ones matters too.
  const timeOf = (): number => BEGIN_MS + Math.floor(random() * 8) * 1_000;
  let made = 0;
  const add = async (count: number): Promise<string[]> => {
    const rows = Array.from({ length: count }, () => row((made += 1), timeOf()));
    await worker.upsert(account, { messages: rows });
    return rows.map(({ messageId }) => `msg_${account}_${String(messageId)}`);
  };
  const alive = new Set(await add(40));
  for (let round = 0; round < ROUNDS; round += 1) {
    const atStart = new Set(alive);
    const removed = new Set<string>();
    const seen: string[] = [];
    let cursor: string | null = '0';
    while (cursor !== null) {
      const { data, next_cursor, has_more }: Page = await page(account, cursor, 1 + Math.floor(random() * 7));
      seen.push(...data.messages.map(({ msg_id }) => msg_id));
      expect(has_more).toBe(next_cursor !== null);
      cursor = next_cursor;
      if (random() < 0.5) for (const id of await add(1 + Math.floor(random() * 2))) alive.add(id);
      if (random() < 0.4) {
        const [victim] = [...alive].slice(Math.floor(random() * alive.size));
        if (victim !== undefined) {
          expect((await app.ask('DELETE', { path: `/api/im/messages/${victim}` })).status).toBe(200);
          alive.delete(victim);
          removed.add(victim);
        }
      }
    }
    expect(new Set(seen).size, 'a row was shown twice').toBe(seen.length);
    const stayed = [...atStart].filter((id) => !removed.has(id));
    expect(
      stayed.filter((id) => !seen.includes(id)),
      'a row was skipped',
    ).toEqual([]);
  }
});

it('has_more is exact and the numeric cursor counts on', async () => {
  const account = 'acc-exact';
  await worker.upsert(account, { messages: Array.from({ length: 40 }, (_, n) => row(n, BEGIN_MS + n)) });
  const first = await page(account, '0', 20);
  const second = await page(account, String(first.cursor), 20);
  expect([first.has_more, first.cursor, second.has_more, second.cursor, second.next_cursor]).toEqual([
    true,
    20,
    false,
    40,
    null,
  ]);
});
