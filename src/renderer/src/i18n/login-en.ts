import type { loginZhCN } from './login-zh-cn.ts';

export const loginEn: typeof loginZhCN = {
  title: 'Douyin login',
  why: 'Optional. Chat works without it, but the platform now sends gifts only to people who are logged in.',
  states: {
    out: 'Not logged in to Douyin',
    waiting: 'Log in in the Douyin window that is open…',
    in: 'Logged in to Douyin',
    expired: 'The Douyin login has expired',
  },
  since: (time) => `since ${time}`,
  expires: (time) => `good until ${time}`,
  expired: (time) => `expired ${time}`,
  noExpiry: 'the platform decides how long it is good',
  keptIn: {
    memory: 'kept until the app closes',
    'encrypted-file': 'kept on this computer, encrypted by the system',
    'weak-file': 'kept on this computer, which has no safe key for it',
    'cookie-file': 'from the cookie file that you gave',
  },
  start: 'Log in to Douyin',
  again: 'Log in again',
  show: 'Show the login window',
  logOut: 'Log out',
  logOutTitle: 'Log out of Douyin?',
  logOutBody: 'The login is removed from memory and from disk. You can log in again later.',
  keep: 'Stay logged in',
  problems: {
    'file-unreadable': 'The kept login cannot be read and was set aside. Please log in again.',
    'keys-unavailable':
      'The system gives out no key right now, so the kept login stays closed. Unlock the keyring, or log in again.',
    'not-kept': 'This login is not on disk: you will have to log in again after closing the app.',
    'page-failed': 'Douyin’s login page did not load. Check the network and try again.',
  },
};
