import { expect, test } from 'vitest';
import { ManualClock } from '../../testing/manual-clock.ts';
import type { PlatformCookie } from '../../ports.ts';
import { cookieFileLogin } from './login-control.ts';
import { findLogin, isDouyinDomain, pickLoginCookies } from './login-cookies.ts';
import { LoginJar } from './login-jar.ts';

const cookie = (name: string, more: Partial<PlatformCookie> = {}): PlatformCookie => ({
  name,
  value: `value-of-${name}`,
  domain: '.douyin.com',
  path: '/',
  expiresMs: null,
  httpOnly: true,
  secure: true,
  ...more,
});

const HOUR_MS = 3_600_000;

test.each([
  ['.douyin.com', true],
  ['douyin.com', true],
  ['www.douyin.com', true],
  ['.live.douyin.com', true],
  ['notdouyin.com', false],
  ['douyin.com.example', false],
  ['.com', false],
  ['..douyin.com', false],
  ['DOUYIN.com.', false],
  ['', false],
])('cookies of %s are Douyin’s: %s', (domain, expected) => {
  // Catches: a look-alike whose cookies are sent to Douyin, or the other way round.
  expect(isDouyinDomain(domain)).toBe(expected);
});

test('of a whole browser only what a login needs is taken', () => {
  // Catches: keeping the cookies of everything a person has visited.
  const picked = pickLoginCookies(
    [
      cookie('sessionid'),
      cookie('uid_tt'),
      cookie('tracking'),
      cookie('__proto__'),
      cookie('sessionid', { domain: '.example.com' }),
      cookie('sid_tt', { expiresMs: 999 }),
      cookie('sessionid', { value: 'the later one' }),
      cookie('odin_tt', { value: 'a; other=1' }),
      cookie('ttwid', { value: 'x\r\nSet-Cookie: y=1' }),
      cookie('sid_guard', { value: 'x'.repeat(5_000) }),
      cookie('sessionid', { value: 'later' }),
    ],
    1_000,
  );
  expect(picked.map(({ name, value }) => [name, value])).toEqual([
    ['sessionid', 'later'],
    ['uid_tt', 'value-of-uid_tt'],
  ]);
});

test('a visitor is not logged in, whatever cookies there are', () => {
  expect(findLogin([cookie('ttwid'), cookie('odin_tt'), cookie('sessionid', { value: '' })])).toBeNull();
  expect(findLogin([cookie('sessionid_ss', { expiresMs: 5 })])).toEqual({ expiresMs: 5 });
});

test('a login runs out by itself, is told as expired and is not given to anybody', () => {
  // Catches: sending dead cookies, and a screen that says "logged in" for ever.
  const clock = new ManualClock();
  const jar = new LoginJar(clock);
  const expiresMs = clock.now() + HOUR_MS;
  expect(jar.put([cookie('sessionid', { expiresMs }), cookie('ttwid')], clock.now(), 'memory')).toBe(true);
  expect(jar.facts()).toMatchObject({ state: 'in', expiresMs, keptIn: 'memory' });
  clock.advance(HOUR_MS);
  expect(jar.current().map(({ name }) => name)).toEqual(['ttwid']);
  expect(jar.facts()).toMatchObject({ state: 'expired', expiresMs });
});

test('changes are told, and without a login nothing changes', () => {
  const jar = new LoginJar(new ManualClock());
  let told = 0;
  const end = jar.onChange(() => (told += 1));
  expect(jar.put([cookie('ttwid')], null, 'memory')).toBe(false);
  jar.clear();
  expect(told).toBe(0);
  jar.put([cookie('sessionid')], null, 'memory');
  jar.clear();
  end();
  jar.put([cookie('sessionid')], null, 'memory');
  expect(told).toBe(2);
});

test('what may be told of a login holds no cookie', async () => {
  // Catches: a value that reaches the API, the page or a log with the state.
  const login = cookieFileLogin([cookie('sessionid'), cookie('ttwid')], new ManualClock());
  expect(login.state()).toEqual({
    state: 'in',
    sinceMs: null,
    expiresMs: null,
    keptIn: 'cookie-file',
    canStart: false,
    problem: null,
  });
  await expect(login.start()).rejects.toMatchObject({ code: 'E304' });
  expect(await login.logOut()).toMatchObject({ state: 'out', keptIn: null });
  expect(login.cookies.current()).toEqual([]);
});
