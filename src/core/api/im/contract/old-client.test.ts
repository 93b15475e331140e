import { afterAll, beforeAll, expect, it } from 'vitest';
import { startContractApp } from './testing/contract-app.ts';
import type { ContractApp } from './testing/contract-app.ts';
import { wrongFields } from './testing/field-types.ts';
import { ACCOUNT, Fixture } from './testing/fixture.ts';
import { oldClientCalls } from './testing/old-client-calls.ts';

let app: ContractApp;
beforeAll(async () => {
  app = await startContractApp();
  await Fixture.fill(app);
});
afterAll(() => app.stop());

const CALLS = oldClientCalls(ACCOUNT, 'old-1');

it('makes 27 different calls', () => {
  expect(CALLS).toHaveLength(27);
});

// In their order: what is made by one is read by the next. Catches: a 415 for the content type that these clients
// send without a body, a field that has become null, a status that is not 2xx.
it.each(CALLS.map((call) => [`${call.method} ${call.path}`, call] as const))('%s', async (_name, call) => {
  const { method, path, body, fields, list } = call;
  const headers = { 'Content-Type': 'application/json' };
  const answer = await app.ask(method, {
    path: `/api/im${path}`,
    headers,
    ...(body !== undefined && { body }),
  });
  expect([answer.status >= 200 && answer.status < 300 ? 'ok' : answer.text]).toEqual(['ok']);
  const { data, status_code: code } = answer.json as { data: Record<string, unknown>; status_code: number };
  expect(code).toBe(0);
  const rows = list === undefined ? [data] : (data[list] as unknown[]);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(wrongFields(row, fields)).toEqual([]);
});
