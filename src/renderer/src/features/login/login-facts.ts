import type { LoginState } from '#shared/login.ts';
import { formatDate } from '../../format/time.ts';
import type { Dictionary } from '../../i18n/zh-CN.ts';

/** What is known of a login beside its state, in the order in which a person asks. */
export function loginFacts(login: LoginState, { login: words }: Dictionary): readonly string[] {
  const { state, sinceMs, expiresMs, keptIn } = login;
  if (state === 'out' || state === 'waiting') return [];
  const until =
    expiresMs === null
      ? words.noExpiry
      : (state === 'expired' ? words.expired : words.expires)(formatDate(expiresMs));
  return [
    ...(sinceMs === null || state === 'expired' ? [] : [words.since(formatDate(sinceMs))]),
    until,
    ...(keptIn === null || state === 'expired' ? [] : [words.keptIn[keptIn]]),
  ];
}
