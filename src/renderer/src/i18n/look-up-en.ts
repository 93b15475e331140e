import type { LookUpReason } from '#shared/look-up-reasons.ts';
import type { Advice } from './zh-CN.ts';

export const lookUpEn: Readonly<Record<LookUpReason, Advice>> = {
  no_live_room: {
    title: 'This account has no room yet',
    next: 'Check that it is the right one; it is joined by itself once it is live',
  },
  not_found: { title: 'There is no such room', next: 'Check that the link or number is complete' },
  slider: {
    title: 'Douyin wants a slider to be moved first',
    next: 'Open the room in a browser on this computer, move it, then try again',
  },
  risk_page: {
    title: 'Douyin showed a safety page instead of the room',
    next: 'Open the room once in a browser on this computer, or try again later',
  },
  refused: {
    title: 'Douyin refuses this network for now',
    next: 'Switch off a VPN or proxy, or try again in a few minutes',
  },
  no_visitor_cookie: { title: 'The platform gave no visitor pass', next: 'Try again in a minute' },
  unreadable: {
    title: 'Douyin answered in a form that this version cannot read',
    next: 'Look for an update',
  },
  no_answer: { title: 'Douyin does not answer', next: 'Check the network; it is tried again by itself' },
  foreign_link: {
    title: 'This short link does not lead to a room',
    next: 'Open it in a browser and copy the room’s address from there',
  },
};
