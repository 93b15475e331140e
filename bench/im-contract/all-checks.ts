import { APPLY_CHECKS } from './apply-checks.ts';
import type { Check } from './check.ts';
import { CONTENT_CHECKS } from './content-checks.ts';
import { DOCUMENT_CHECKS } from './document-checks.ts';
import { FIGURE_CHECKS } from './figure-checks.ts';
import { FILTER_CHECKS } from './filter-checks.ts';
import { ITEM_CHECKS } from './item-checks.ts';
import { LIVE_CHECKS } from './live-checks.ts';
import { MONITOR_CHECKS } from './monitor-checks.ts';
import { OLD_CLIENT_CHECKS } from './old-client.ts';
import { PAGING_CHECKS } from './paging-checks.ts';
import { REPLY_CHECKS } from './reply-checks.ts';
import { SEND_CHECKS } from './send-checks.ts';
import { SERVER_CHECKS } from './server-checks.ts';
import { STREAM_CHECKS } from './stream-checks.ts';
import { WORKER_CHECKS } from './worker-checks.ts';

/** The acceptance list of the IM interface, in its order. */
export const CHECKS: readonly Check[] = [
  ...SERVER_CHECKS,
  ...WORKER_CHECKS,
  ...PAGING_CHECKS,
  ...FILTER_CHECKS,
  ...ITEM_CHECKS,
  ...CONTENT_CHECKS,
  ...APPLY_CHECKS,
  ...SEND_CHECKS,
  ...MONITOR_CHECKS,
  ...REPLY_CHECKS,
  ...LIVE_CHECKS,
  ...STREAM_CHECKS,
  ...FIGURE_CHECKS,
  ...DOCUMENT_CHECKS,
  ...OLD_CLIENT_CHECKS,
];
