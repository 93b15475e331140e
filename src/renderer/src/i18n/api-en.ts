import type { Dictionary } from './zh-CN.ts';

export const apiEn: Dictionary['api'] = {
  open: 'Local API',
  title: 'Local API',
  off: 'The app serves no API right now. Start it again with the serve command or its window, and other tools can connect.',
  legacyOpen:
    'Legacy open mode is on: any program on this computer can read without a token. When it is no longer needed, remove the legacy_open setting and start again.',
  address: 'Address',
  baseUrl: 'Base URL',
  docs: 'Docs',
  dataDir: 'Data folder',
  legacyOff:
    'Legacy open mode is off: reading needs a token too. For an old client that cannot send one, set api.legacy_open in config.json to true and start again.',
  onlyHere:
    'Only programs on this computer can connect. The address is also in runtime.json in the data folder.',

  tokens: 'Tokens',
  tokenNames: { read: 'Read token', control: 'Control token' },
  tokenGrants: {
    read: 'Reads everything and receives events; changes and sends nothing.',
    control: 'May do anything: read, change, send, follow rooms. Only for tools you trust.',
  },
  show: (label) => `Show: ${label}`,
  hide: (label) => `Hide: ${label}`,
  showFirst: 'Not copied; show it first',
  rotate: 'Replace',
  rotateTitle: (label) => `Replace this token? (${label})`,
  rotateTell: {
    read: 'The old read token stops working at once. Every tool that reads with it must be given the new one: your own scripts, dashboards, IM clients that only read.',
    control:
      'The old control token stops working at once. Every tool that uses it must be given the new one: scripts that change or send, IM clients, and this dashboard in other tabs and in OBS (open them with the new link). This page takes the new token over by itself.',
  },
  rotateOpen: (monitors, streams) => `Connected now: IM clients ${monitors}, event streams ${streams}.`,
  rotateConfirm: 'Replace token',
  keepToken: 'Keep it',
  rotated: {
    read: 'Replaced. Tell the tools that still use the old read token.',
    control: 'Replaced; this page already uses the new one. Tell the tools that still use the old one.',
  },
  mayOnlyRead:
    'This page came with the read token: it may neither see nor replace tokens. Open the whole link from the app’s window or the terminal.',

  workerTokens: 'Crawler tokens',
  noWorkerTokens: 'None yet. Make one for each crawler that pushes data; it can write to its accounts only.',
  workerName: 'Name',
  workerAccounts: 'Accounts',
  accountsHint: 'Account ids with commas between them; * is every account that is not live.',
  allowCreate: 'May create its accounts by pushing',
  addWorker: 'Make token',
  badWorker: {
    title: 'The name or an account id has the wrong form',
    next: 'A name has 1 to 100 characters; an account id has letters, digits and . _ : - only, at most 128.',
  },
  shownOnce: (name) => `The token of “${name}” is shown only this once. Copy it now:`,
  tokenOf: (name) => `the token of “${name}”`,
  done: 'I have it',
  allAccounts: 'every account that is not live',
  mayCreate: 'may create accounts',
  remove: 'Remove',
  removeTitle: (name) => `Remove the token of “${name}”?`,
  removeBody:
    'This crawler is disconnected at once and can push no more. What it has already pushed is kept.',

  tools: 'Connected tools',
  connections: { monitors: 'IM clients', workers: 'Crawlers', streams: 'Event streams' },
  noWorkers: 'No crawler has connected yet. One that connects with a token from here is listed.',
  noAccounts: 'none of its accounts exists yet',
  lastHeartbeat: 'last heartbeat',
  streamsHint: 'A dashboard that is open in a browser or in OBS is an event stream too.',
  workerStatus: { online: 'online', offline: 'offline' },

  examples: 'Examples',
  exampleNames: { curl: 'curl', python: 'Python', node: 'Node' },
  exampleHints: {
    curl: 'Paste it into a terminal. The token is read from the data folder.',
    powershell: 'Paste it into PowerShell. The token is read from the data folder.',
    python:
      'Save it as example.py and run python3 example.py (on Windows python example.py). Standard library only.',
    node: 'Save it as example.mjs and run node example.mjs. Needs Node 22 or newer.',
  },

  log: 'Request log',
  logEmpty: 'No request yet. Run an example from above and it appears here.',
  logColumns: {
    time: 'Time',
    method: 'Method',
    route: 'Route',
    status: 'Status',
    elapsed: 'ms',
    token: 'Token',
  },
  shownTokens: { none: 'none', read: 'read', control: 'control', worker: 'crawler', ticket: 'ticket' },
};
