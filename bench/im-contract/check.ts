import type { Stage } from './stage.ts';

/** One point of the acceptance list. Throws when it does not hold. */
export interface Check {
  readonly number: number;
  readonly title: string;
  run(stage: Stage): Promise<void>;
}
