import { AppError } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';
import type { LookUpReason } from '#shared/look-up-reasons.ts';
import type { NoRoom, Route } from './verdict.ts';

/** What was asked, in order, and what each said. */
export type Account = readonly (readonly [Route, NoRoom])[];

/** The first of these that any route said decides: what a person can do something about comes first. */
const WORDS: readonly (readonly [LookUpReason, ErrorCode, string])[] = [
  [
    'no_live_room',
    'E103',
    'This account has no live room yet. If it is the right one, begin a broadcast: it is joined by itself.',
  ],
  ['not_found', 'E104', 'Douyin knows no such room. Check that the link or number is complete.'],
  [
    'slider',
    'E101',
    'Douyin wants a person to move a slider first. Open the room in a browser on this computer, move it, and try again.',
  ],
  [
    'risk_page',
    'E101',
    'Douyin showed a safety page instead of the room. Open the room in a browser on this computer once, or try again later.',
  ],
  [
    'refused',
    'E101',
    'Douyin refuses this network at the moment. Switch off a VPN or proxy, or try again in a few minutes.',
  ],
  ['no_visitor_cookie', 'E101', 'Douyin gave out no visitor pass. Try again in a minute.'],
  ['unreadable', 'E202', 'Douyin answered in a form that this version cannot read. Look for an update.'],
  ['no_answer', 'E001', 'Douyin does not answer. Check the network.'],
];

/**
 * One error for all routes: E001, E101, E103, E104 or E202, with plain words and one next step.
 * `details.reason` is for translation, `details.routes` names what every route said.
 */
export function compositeError(account: Account): AppError {
  const said = account.map(([route, verdict]) => ({
    route,
    said: reasonOf(verdict),
    status: verdict.kind === 'nothing' ? verdict.status : null,
  }));
  // The first route knows numbers only, and not every room by them: alone it proves no absence.
  const counts = said.filter(({ route, said: what }) => route !== 'web_enter' || what !== 'not_found');
  const [reason, code, words] = WORDS.find(([known]) => counts.some((one) => one.said === known)) ?? NONE;
  const routes = said.map(({ route, said: what }) => `${route}: ${what}`).join(', ');
  return new AppError(code, `${words} (${routes})`, { reason, routes: said });
}

const NONE: (typeof WORDS)[number] = ['no_answer', 'E001', 'Douyin could not be asked. Check the network.'];

function reasonOf(verdict: NoRoom): LookUpReason {
  return verdict.kind === 'nothing' ? verdict.reason : verdict.kind;
}
