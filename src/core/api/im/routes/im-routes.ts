import { accountRows } from './account-rows.ts';
import { compatRows } from './compat-rows.ts';
import { contentRows } from './content-rows.ts';
import { conversationRows } from './conversation-rows.ts';
import { discussionRows } from './discussion-rows.ts';
import { messageRows } from './message-rows.ts';
import { notificationRows } from './notification-rows.ts';
import type { ImRoute } from './route-row.ts';
import { serviceRows } from './service-rows.ts';
import type { ServiceParts } from './service-rows.ts';
import { unifiedRows } from './unified-rows.ts';

/** Every row of the interface that answers with one body. */
export function imRoutes(parts: ServiceParts): readonly ImRoute[] {
  return [
    ...accountRows(parts),
    ...conversationRows(parts),
    ...messageRows(parts),
    ...contentRows(parts),
    ...discussionRows(parts),
    ...unifiedRows(parts),
    ...notificationRows(parts),
    ...serviceRows(parts),
    ...compatRows(parts),
  ];
}
