import type { RowListContext } from '../lists/row-list.ts';
import type { ImDeps, ImSending, ImWorkers } from '../parts.ts';

/** What the rows of the table stand on. */
export interface RouteParts {
  readonly deps: ImDeps;
  readonly workers: ImWorkers;
  readonly sending: ImSending;
  readonly context: RowListContext;
}
