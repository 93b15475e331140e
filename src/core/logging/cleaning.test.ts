import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { cleanText, cutText } from './clean-text.ts';
import { ValueCleaner } from './clean-value.ts';
import { KnownSecrets } from './known-secrets.ts';
import { isSecretName } from './secret-names.ts';

function cleanerThatKnows(...values: string[]): ValueCleaner {
  const secrets = new KnownSecrets();
  for (const value of values) secrets.add(value);
  return new ValueCleaner(secrets);
}

// Catches: a nickname that begins a line of its own, clears the terminal or turns the text around.
test.each([
  ['x\n2026 | ERROR | fake', 'x\\u000a2026 | ERROR | fake'],
  ['\r\n', '\\u000d\\u000a'],
  ['\u001b[2J\u001b]0;title\u0007', '\\u001b[2J\\u001b]0;title\\u0007'],
  ['\u009b31m\u007f\u0000', '\\u009b31m\\u007f\\u0000'],
  ['\u202egnp.exe\u2066a\u2069', '\\u202egnp.exe\\u2066a\\u2069'],
  ['a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
  ['\ud83d half', '\\ud83d half'],
  ['\u{e0041}', '\\u{e0041}'],
  ['主播好 👨‍👩‍👧 ok', '主播好 👨‍👩‍👧 ok'],
])('%j is shown and does nothing', (hostile, shown) => {
  expect(cleanText(hostile)).toBe(shown);
});

test('a text is cut at a whole character and says how much is missing', () => {
  expect(cutText('abcdef', 4)).toBe('abcd… (+2)');
  expect(cutText('abc😀def', 4)).toBe('abc… (+5)');
  expect(cleanerThatKnows().text('x'.repeat(1_000_000)).length).toBeLessThan(1100);
});

test.each([
  'password',
  'DB_PASSWORD',
  'api-token',
  'accessToken',
  'Cookie',
  'set-cookie',
  'Authorization',
  'msToken',
  'ttwid',
  'sessionid',
  'sessionid_ss',
  'X-Bogus',
  'a_bogus',
  '_signature',
  'ticket',
  'client_secret',
  'apiKey',
  'sid_guard',
])('%s names a secret', (name) => {
  expect(isSecretName(name)).toBe(true);
});

test.each(['session_id', 'sessionId', 'user_name', 'message', 'cursor', 'token_count', 'key'])(
  '%s names none',
  (name) => {
    expect(isSecretName(name)).toBe(false);
  },
);

const TOKEN = `ddr_${'a1B2c3D4'.repeat(5)}xyz`;
const KNOWN = 'p@ss "word"/ö+1';
/** Neither registered nor of a form of ours: only where it stands tells. */
const UNKNOWN = 'Zk81word';

// Catches: one of the places where a secret stands in the middle of a text.
test.each([
  ['known value', `login with ${KNOWN} failed`],
  ['known, encoded', `GET /x?p=${encodeURIComponent(KNOWN)}`],
  ['known, in JSON', JSON.stringify({ deep: KNOWN })],
  ['known, base64', Buffer.from(KNOWN).toString('base64')],
  ['signed address', `wss://live.example/push?room_id=1&signature=${KNOWN}-x#frag`],
  ['user and password', `redis://user:${encodeURIComponent(KNOWN)}@host:6379/0`],
  ['own token', `the token ${TOKEN} is wrong`],
  ['own token in a path', `/api/live/stream/${TOKEN}`],
  ['signed address, unknown', `wss://live.example/push?room_id=1&abc=${UNKNOWN}`],
  ['user and password, unknown', `redis://user:${UNKNOWN}@host:6379/0`],
  ['cookies, unknown', `Set-Cookie: a=${UNKNOWN}; b=${UNKNOWN}`],
  ['bearer, unknown', `Bearer ${UNKNOWN}`],
  ['pair, unknown', `a_bogus=${UNKNOWN}&x=1`],
  ['fragment', `/#k=${TOKEN}`],
  ['relative query', `/api/live/ws?ticket=${TOKEN}&x=1`],
  ['header', `Cookie: a=1; ttwid=${TOKEN}`],
  ['bearer', `authorization bearer ${TOKEN}`],
  ['pair', `msToken=${TOKEN};`],
  ['JSON pair', `{"password":"${TOKEN}"}`],
])('%s: nothing of it is left', (_name, text) => {
  const masked = cleanerThatKnows(KNOWN).text(text);
  expect(masked).toContain('[redacted]');
  for (const part of [
    TOKEN,
    KNOWN,
    encodeURIComponent(KNOWN),
    Buffer.from(KNOWN).toString('base64'),
    'word',
  ]) {
    expect(masked.replace('password', '')).not.toContain(part);
  }
});

test('what is no secret stays readable', () => {
  const text = 'room 7338697242632999936 at https://live.example/123: 3 tokens removed, token: none, k=v';
  expect(cleanerThatKnows(KNOWN).text(text)).toBe(text);
});

// Catches: a secret that is cut in half by the limit of length, so that its first half is no longer known.
test('a secret on the edge of what is looked at leaves nothing behind', () => {
  const secret = 'S3cret-'.repeat(100);
  const cleaner = cleanerThatKnows(secret);
  for (const at of [1000, 1020, 16 * 1024 - 600, 16 * 1024 - 30]) {
    // Masking makes the text shorter: what was behind the edge moves in front of it.
    const text = `${secret.repeat(Math.floor(at / secret.length))}${'-'.repeat(at % secret.length)}${secret}`;
    expect(cleaner.text(text)).not.toContain('S3cret');
  }
});

test('a secret field is redacted whatever it holds, and an empty one says that it is empty', () => {
  const fields = cleanerThatKnows().fields({
    password: 'x',
    cookie: { a: 'b' },
    tokens: ['a'],
    ticket: 12_345,
    token: '',
    secret: null,
    inner: { apiKey: 'k' },
  });
  expect(fields).toEqual({
    password: '[redacted]',
    cookie: '[redacted]',
    tokens: '[redacted]',
    ticket: '[redacted]',
    token: '',
    secret: null,
    inner: { apiKey: '[redacted]' },
  });
});

// Catches: an error whose message, stack, details or cause tells what the message of the line does not.
test('secrets are masked in every part of an error', () => {
  const cause = new Error(`connect failed for ${KNOWN}`);
  const error = new AppError(
    'E001',
    `no answer from wss://x/?signature=${KNOWN}`,
    { url: `u ${KNOWN}` },
    cause,
  );
  const clean = cleanerThatKnows(KNOWN).fields({ error });
  expect(JSON.stringify(clean)).not.toContain('word');
  expect(clean['error']).toMatchObject({
    code: 'E001',
    details: { url: 'u [redacted]' },
    cause: { message: 'connect failed for [redacted]' },
  });
  expect((clean['error'] as { stack: string[] }).stack[0]).toMatch(/^at .*cleaning\.test\.ts/);
});

test('depth, width, circles, and values that are no data are bounded', () => {
  const circle: Record<string, unknown> = {
    n: 1n,
    f: () => 1,
    s: Symbol('x'),
    inf: Infinity,
    bytes: Buffer.from('abc'),
  };
  circle['self'] = circle;
  const deep: Record<string, unknown> = {};
  let inner = deep;
  for (let depth = 0; depth < 100; depth++) inner = inner['d'] = {} as Record<string, unknown>;
  const clean = cleanerThatKnows().fields({
    circle,
    deep,
    wide: Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`k${at}`, at])),
    list: Array.from({ length: 1000 }, (_, at) => at),
    map: new Map([['a', 1]]),
    get bad(): never {
      throw new Error('no');
    },
  });
  expect(clean['circle']).toEqual({
    n: '1',
    f: '[function]',
    s: '[symbol]',
    inf: 'Infinity',
    bytes: '[3 bytes]',
    self: '[circular]',
  });
  expect(clean['bad']).toBe('[unreadable]');
  expect(JSON.stringify(clean['deep'])).toContain('[deeper]');
  expect(Object.keys(clean['wide'] as object)).toHaveLength(51);
  expect(clean['list']).toHaveLength(51);
  const huge = cleanerThatKnows().fields({
    a: Array.from({ length: 50 }, () => Array.from({ length: 50 }, () => 'x')),
  });
  expect(JSON.stringify(huge).length).toBeLessThan(20_000);
});

// Catches: a key that changes every object of the app.
test('keys of prototypes are keys like any other', () => {
  const hostile = JSON.parse(
    '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}',
  ) as object;
  const clean = cleanerThatKnows().fields({ hostile });
  expect(JSON.stringify(clean)).toBe(
    '{"hostile":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
  );
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
