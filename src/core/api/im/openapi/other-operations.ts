import type { ImRoute } from '../routes/route-row.ts';
import { parameter } from '../routes/parameters.ts';

const never = (): never => {
  throw new Error('this row only describes a route that is served elsewhere');
};

const TEXT = { type: 'string' } as const;
const DOCUMENT = { type: 'object', additionalProperties: true } as const;

/** Routes that are no rows of the table, because they answer with something else than one JSON body. */
export const OTHER_OPERATIONS: readonly ImRoute[] = [
  {
    method: 'GET',
    path: '/api/im/events',
    scope: 'read',
    name: 'streamEvents',
    summary: 'What changes, as server-sent events',
    query: [
      parameter('account_id', 'Only these accounts, separated by commas'),
      parameter('types', 'Only these events, separated by commas; "message.*" is allowed'),
      parameter('ticket', 'In place of the header, for pages'),
      parameter('last_event_id', 'Where to go on; the header Last-Event-ID goes before'),
    ],
    success: { 200: TEXT },
    contentType: 'text/event-stream',
    handle: never,
  },
  {
    method: 'GET',
    path: '/api/openapi.json',
    scope: 'public',
    name: 'getOpenApi',
    summary: 'This document',
    success: { 200: DOCUMENT },
    handle: never,
  },
  {
    method: 'GET',
    path: '/api/docs',
    scope: 'public',
    name: 'getDocs',
    summary: 'This document for people',
    success: { 200: TEXT },
    contentType: 'text/html',
    handle: never,
  },
];
