import { CROWD_RULES } from './crowd-decisions.ts';
import { OFFER_RULES } from './offer-decisions.ts';
import type { PartRules } from './part-rules.ts';
import { PK_RULES } from './pk-decisions.ts';
import { ROOM_RULES } from './room-decisions.ts';
import { SHARED_RULES } from './shared-decisions.ts';

/**
 * What becomes of every field when a recording is scrubbed, by constructor: a decoded part says by itself
 * which it is. A field that is not listed is dropped, so that a field added to the schema gives nothing away
 * before somebody has decided; a test names those. Fields that hold a part (`common`, `user`) are not listed:
 * the decisions are those of the part.
 */
export const RULES: ReadonlyMap<unknown, PartRules> = new Map<unknown, PartRules>([
  ...SHARED_RULES,
  ...CROWD_RULES,
  ...ROOM_RULES,
  ...OFFER_RULES,
  ...PK_RULES,
]);
