import type { DevToolsFields } from '../../ports.ts';
import { fieldsOf, textOf } from './devtools-fields.ts';
import type { PageSite } from './page-site.ts';

/** Where the video of a broadcast comes from, and in what form. The player fetches it like any other data. */
const VIDEO = ['*.flv*', '*.m3u8*', '*://pull-*', '*://*.douyincdn.com/*'];
const UNNEEDED = ['Media', 'Image', 'Font'];

/** Parameters of `Fetch.enable`: the requests that have to be asked about before they are sent. */
export const INTERCEPTED: DevToolsFields = {
  patterns: [
    ...['Document', ...UNNEEDED].map((resourceType) => ({ urlPattern: '*', resourceType })),
    ...VIDEO.map((urlPattern) => ({ urlPattern })),
  ],
};

/**
 * What to answer to `Fetch.requestPaused`. A page only signs and listens: it needs no picture, sound or
 * letter, and no document from elsewhere, redirects and frames included.
 */
export function answerTo(
  paused: DevToolsFields,
  site: PageSite,
): readonly [method: string, params: DevToolsFields] {
  const requestId = textOf(paused, 'requestId');
  const url = URL.parse(textOf(fieldsOf(paused, 'request'), 'url'));
  const isWanted = textOf(paused, 'resourceType') === 'Document' && url !== null && site.isPage(url);
  return isWanted
    ? ['Fetch.continueRequest', { requestId }]
    : ['Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }];
}
