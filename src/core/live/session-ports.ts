import type { Clock, Logger, Random } from '../ports.ts';
import type { SessionPace } from './pace.ts';

export interface SessionPorts {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly random: Random;
  readonly newId: () => string;
  readonly nextSeq: () => number;
  /** As it is set now; left out: the usual one. */
  readonly pace?: () => SessionPace;
}
