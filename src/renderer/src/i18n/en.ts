import { apiEn } from './api-en.ts';
import { lookUpEn } from './look-up-en.ts';
import { roomsEn } from './rooms-en.ts';
import { eventsEn } from './events-en.ts';
import { loginEn } from './login-en.ts';
import { deliveryEn } from './delivery-en.ts';
import type { Dictionary } from './zh-CN.ts';

export const en: Dictionary = {
  appName: 'DanmuDeck',
  demo: 'Demo data',
  demoHint: 'Made up by the built-in demo server, not a real room',

  start: {
    title: 'See everything that happens in your room',
    field: 'Room',
    placeholder: 'Paste a link, room number, Douyin ID or share text',
    enter: 'Open room',
    tryDemo: 'Watch the demo',
    recent: 'Recent rooms',
    allSessions: 'All sessions',
    open: (name) => `Open ${name}`,
    cancel: 'Cancel',
    switchRoom: 'Switch to this room',
    retry: 'Try again',
    waiting:
      'The stream has not begun. The app looks from time to time and joins by itself; there is nothing to do here.',
    lookNow: 'Look now',
  },

  connection: {
    idle: 'Not connected',
    waiting: 'Waiting for the stream',
    resolving: 'Looking for the room',
    signing: 'Getting the address',
    connecting: 'Connecting',
    receiving: 'Receiving',
    reconnecting: 'Reconnecting',
    stopping: 'Stopping',
    failed: 'Disconnected',
    offline: 'Page offline',
  },
  secondsLeft: (seconds) => `${seconds} s`,
  nextLook: (seconds) => `next look in ${seconds} s`,
  reconnectBanner:
    'The connection to the room was lost; reconnecting. What happens meanwhile cannot be known.',
  notReachedBanner: 'The room has not been reached yet; trying again.',
  paused: 'Paused by host',
  linkDown: 'This page lost its connection to the app; reconnecting…',
  pageLink: {
    title: 'This page lost its connection to the app',
    next: 'It reconnects by itself; then try again',
  },
  linkConnecting: 'Connecting to the app…',

  header: {
    online: 'Online',
    likes: 'Likes',
    diamonds: 'Diamonds',
    follows: 'New follows',
    rate: 'Messages/min',
    viewers: 'Views',
    peak: (value) => `peak ${value}`,
    thisSession: (value) => `session +${value}`,
    items: (value) => `${value} items`,
    fansclub: (value) => `fan club ${value}`,
    messages: (value) => `${value} in all`,
    active: (value) => `${value} active`,
    elapsed: 'Following for',
    lastSeen: 'Last online',
    untitled: 'Untitled stream',
    unknownAnchor: 'Host',
    figures: 'Key figures',
  },

  delivery: deliveryEn,

  stop: {
    button: 'Stop',
    title: 'Stop following this room?',
    body: 'Everything received so far is kept. What happens after this is not recorded.',
    confirm: 'Stop following',
    keep: 'Keep following',
  },

  kinds: {
    chat: 'Chat',
    gift: 'Gifts',
    like: 'Likes',
    member: 'Joins',
    follow: 'Follows',
    fansclub: 'Fan club',
    notice: 'Notices',
    pk: 'Battles',
    offers: 'Offers',
  },

  reportKinds: {
    share: 'Shares & more',
    'room-stats': 'Room figures',
  },

  feed: {
    title: 'Messages',
    filterPlaceholder: 'Filter by text or name',
    clearFilter: 'Clear filter',
    kinds: 'Kinds of messages shown',
    newMessages: (count) => `${count} new`,
    frozen: 'Frozen',
    freeze: 'Freeze',
    follow: 'Follow newest',
    empty: 'Nothing yet. Chat, gifts and joins will appear here.',
    emptyFiltered: 'No message matches the filter',
    entered: (count) => `+${count} joined`,
    enteredOne: 'joined',
    liked: (count) => `+${count} likes`,
    followed: 'followed the host',
    shared: 'shared the room',
    social: 'interacted',
    joinedClub: 'joined the fan club',
    clubLevel: (level) => `reached fan club level ${level}`,
    clubOther: 'fan club news',
    emoji: '[emoji]',
    hiddenFromOthers: 'only the sender sees this',
    masked: 'Name hidden by the platform',
    admin: 'mod',
    adminTitle: 'Room moderator',
    level: (level) => `Honour level ${level}`,
    gapOpen: (time) => `Disconnected at ${time}; what happens until we are back cannot be known`,
    gapClosed: (duration) => `Disconnected for ${duration}; messages in between are unknown`,
    gapResumed: (duration) => `Disconnected for ${duration}; resumed from where it broke off`,
  },
  gapReason: {
    lost: 'connection lost',
    stalled: 'connection silent',
    restart: 'app restarted',
    sleep: 'computer asleep',
  },
  shareTarget: {
    friends: 'friends',
    wechat: 'WeChat',
    moments: 'Moments',
    weibo: 'Weibo',
    qzone: 'Qzone',
    qq: 'QQ',
    unknown: '',
  },

  events: eventsEn,

  gifts: {
    title: 'Gifts',
    mine: 'This room',
    others: 'To others',
    empty: 'Gifts stay here and do not scroll away with the chat.',
    emptyOthers: "Gifts to guests or opponents are listed apart; they are not this room's income.",
    unknownPrice: 'price unknown',
    settled: 'done',
    running: 'running',
    to: (name) => `to ${name}`,
    total: (value) => `${value} dia`,
    about: (value) => `≈${value}`,
    anonymous: 'Anonymous viewer',
  },

  people: {
    title: 'Follows & fan club',
    empty: 'New follows, fan club members and shares stay here.',
  },

  rooms: roomsEn,

  trend: {
    title: 'Trend',
    perTenSeconds: '10 s',
    perMinute: '1 min',
    online: 'Online',
    gap: 'offline',
    empty: 'After a little while of messages, their course is drawn here.',
    summary: (points) => `Messages by kind and viewers online over ${points} intervals`,
    bucket: 'Interval',
  },

  summary: {
    ended: 'Session ended',
    report: 'Session report',
    duration: 'Duration',
    netDuration: 'Net duration',
    peakOnline: 'Peak online',
    averageOnline: 'Average online',
    messages: 'Messages',
    users: 'Active viewers',
    gifts: 'Gifts',
    diamonds: 'Diamonds',
    likes: 'Likes',
    follows: 'New follows',
    gaps: 'Gaps',
    times: (count) => `${count}×`,
    topGivers: 'Top givers',
    byKind: 'Messages by kind',
    noGifts: 'No gifts in this session.',
    noGaps: 'No gaps.',
    running: 'running',
    untilEnd: 'until the end',
    roomTotal: (value) => `room total ${value}`,
    backToStart: 'Back to start',
    backToList: 'All sessions',
    others: (items) => `${items} more items went to others`,
  },
  endReason: {
    user: 'stopped by hand',
    room_ended: 'broadcast ended',
    switched: 'switched rooms',
    shutdown: 'app closed',
    crash: 'interrupted',
  },

  sessions: {
    title: 'All sessions',
    empty: 'No session kept yet. Follow a room and it will appear here.',
    back: 'Back',
    more: 'Earlier sessions',
    loading: 'Loading…',
  },

  copy: {
    word: 'Copy',
    copied: 'Copied',
    failed: 'Not copied; select it by hand',
    button: (what) => `Copy ${what}`,
  },

  api: apiEn,

  settings: {
    button: 'Display settings',
    language: 'Language',
    theme: 'Appearance',
    density: 'Density',
    dark: 'Dark',
    light: 'Light',
    system: 'System',
    comfortable: 'Comfortable',
    compact: 'Compact',
    oneLine: 'One line',
  },

  refused: {
    title: 'This page has no access',
    body: 'The key in the link is wrong or was replaced. Copy the whole link again from the terminal or the window of DanmuDeck (the one ending in #k=…) and open that.',
  },

  storage: {
    memory: 'This session is kept in memory only; it is gone when the app closes.',
    movedTo: (path) => `The old file is now at ${path}`,
    problems: {
      'disk-full': 'The disk is full; new messages wait in memory. Free some space and they are written.',
      'write-failed':
        'Writing to disk fails; new messages wait in memory and it is tried again. Check that the data folder is writable.',
      'file-was-broken': 'The data file was damaged. It was moved aside, not deleted; a new one was begun.',
      'newer-version':
        'The data file is from a newer version, which this one leaves alone. Please update DanmuDeck.',
      'cannot-open':
        'The data file cannot be opened; this session is kept in memory only. Check the folder’s permissions.',
    },
  },

  lookUp: lookUpEn,
  login: loginEn,

  errors: {
    E001: { title: 'The server cannot be reached', next: 'Check the network and try again' },
    E002: { title: 'The server did not answer in time', next: 'Wait a moment and try again' },
    E003: { title: 'The connection was lost', next: 'It reconnects by itself, or try again now' },
    E004: { title: 'Connected, but nothing arrives', next: 'It reconnects by itself, or try again now' },
    E101: { title: 'The platform gave no visitor pass', next: 'Try again in a minute' },
    E102: { title: 'This does not name a room', next: 'Paste a room link, number or share text' },
    E103: { title: 'The host is not live yet', next: 'It is joined by itself once the stream begins' },
    E104: { title: 'There is no such room', next: 'Check that the link or number is complete' },
    E105: { title: 'The platform refused the signature', next: 'Try again; it is signed anew' },
    E107: {
      title: 'The room is there, but a browser is missing',
      next: 'Install Chrome or Chromium, then try again',
    },
    E106: { title: 'Too many requests; the platform slows us down', next: 'Try again in a few minutes' },
    E201: { title: 'A message could not be read', next: 'It was counted and skipped; the others are fine' },
    E202: { title: 'What arrived has the wrong form', next: 'Try again' },
    E301: { title: 'The configuration has a mistake', next: 'Check the entry it names' },
    E302: { title: 'Something is missing from the request', next: 'Enter it again and retry' },
    E303: { title: 'Another room is being followed', next: 'You can switch to this one' },
    E304: { title: 'Not found', next: 'Look in the list of sessions' },
    E401: { title: 'Saving failed', next: 'Check disk space and the data folder’s permissions' },
    E402: { title: 'The cache failed', next: 'Try again' },
    E501: { title: 'No access', next: 'Copy the whole link again from the app' },
    E502: { title: 'Too many requests', next: 'Wait a few seconds and try again' },
    E503: { title: 'This is not allowed', next: 'Do it from the app’s own window' },
    E900: { title: 'Something went wrong inside the app', next: 'Try again; the log has the details' },
  },
};
