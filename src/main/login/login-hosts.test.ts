import { expect, test } from 'vitest';
import { isLoginFrame, isLoginPage, LOGIN_PAGE } from './login-hosts.ts';

test.each([LOGIN_PAGE, 'https://sso.douyin.com/get_qrcode/?x=1', 'https://douyin.com/'])(
  'the login window may go to %s',
  (address) => {
    expect(isLoginPage(address)).toBe(true);
    expect(isLoginFrame(address)).toBe(true);
  },
);

// Catches: a password typed into somebody else's form, in a window that this app has opened.
test.each([
  'http://www.douyin.com/',
  'https://douyin.com.example/',
  'https://www.douyin.com@example.com/',
  'https://user:secret@www.douyin.com/',
  'https://www.douyin.com:8443/',
  'https://notdouyin.com/',
  'https://www.douyin.com./',
  'file:///etc/passwd',
  'data:text/html,x',
  'app://danmudeck/',
  ['javascript', 'alert(1)'].join(':'),
  'about:blank',
  '',
])('but not to %s', (address) => {
  expect(isLoginPage(address)).toBe(false);
});

test('only frames may come from the domain of the slider', () => {
  expect(isLoginFrame('https://rmc.bytedance.com/verifycenter/captcha')).toBe(true);
  expect(isLoginPage('https://rmc.bytedance.com/verifycenter/captcha')).toBe(false);
  expect(isLoginFrame('https://bytedance.com.example/')).toBe(false);
});
