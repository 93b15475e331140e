import { CONTENT_CASES } from './content-cases.ts';
import { OTHER_CASES } from './other-cases.ts';
import { PEOPLE_CASES } from './people-cases.ts';
import type { RouteCase } from './route-case.ts';

/** Every route of the interface. One that is added needs a case here. */
export const ROUTE_CASES: readonly RouteCase[] = [...PEOPLE_CASES, ...CONTENT_CASES, ...OTHER_CASES];
