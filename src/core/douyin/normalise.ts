import type { LiveMessage } from '#shared/message.ts';
import type { Decoded, Method } from './decode.ts';
import type { MessageContext } from './message-base.ts';
import { CROWD_ROWS } from './normalise/crowd-rows.ts';
import { LINK_MIC_ROWS } from './normalise/link-mic-rows.ts';
import { LUCKY_ROWS } from './normalise/lucky-rows.ts';
import { PK_ROWS } from './normalise/pk-rows.ts';
import { RANK_ROWS } from './normalise/rank-rows.ts';
import { ROOM_ROWS } from './normalise/room-rows.ts';
import type { Rows } from './normalise/row.ts';
import { SHOP_ROWS } from './normalise/shop-rows.ts';
import { TALK_ROWS } from './normalise/talk-rows.ts';

/** One row for each method of the table in `decode.ts`; the rows lie in `normalise/`, by subject. */
const ROWS: Rows<Method> = {
  ...TALK_ROWS,
  ...CROWD_ROWS,
  ...ROOM_ROWS,
  ...RANK_ROWS,
  ...LUCKY_ROWS,
  ...SHOP_ROWS,
  ...PK_ROWS,
  ...LINK_MIC_ROWS,
};

/**
 * Webcast message → LiveMessage, pure. Missing becomes null, never a guess; whatever a viewer wrote
 * stays text.
 */
export function normalise(decoded: Decoded, context: MessageContext): LiveMessage {
  // The table pairs each method with its body; the compiler cannot follow that through an index.
  const row = ROWS[decoded.method] as (body: unknown, context: MessageContext) => LiveMessage;
  return row(decoded.body, context);
}
