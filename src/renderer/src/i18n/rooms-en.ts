import type { RoomsWords } from './rooms-zh.ts';

export const roomsEn: RoomsWords = {
  title: 'Other rooms',
  hint: (max) => `Only counted, nothing is kept, and the main room always comes first. ${max} at most.`,
  field: 'Add a room',
  placeholder: 'Paste a link, room number or Douyin ID',
  add: 'Add',
  empty: 'No other room has been added yet.',
  last: 'Last one',
  ago: (span) => `${span} ago`,
  sampled: 'Sampled',
  sampledHint: 'Too busy, so a part was not read: the sums are lower bounds',
  remove: (name) => `Remove ${name}`,
  promote: (name) => `Make ${name} the main room`,
  promoteTitle: 'Make it the main room?',
  promoteBody:
    'The main room of now is left. From then on everything of this room is shown and kept, beginning at that moment.',
  promoteConfirm: 'Change over',
  refusals: {
    'is-primary': { title: 'This is the main room', next: 'everything of it is counted already' },
    'all-taken': { title: 'All places are taken', next: 'remove a room first, then add this one' },
  },
};
