import { douyinSite, localSite } from '#core/douyin/page/page-site.ts';
import type { PageSite } from '#core/douyin/page/page-site.ts';

/**
 * Whose pages sign. `testOrigin` lets a test put a server of this machine in the place of the live service;
 * a packaged app knows no such thing. Throws on an origin that is not of this machine.
 */
export function pageSiteOf(testOrigin: string | undefined, isPackaged: boolean): PageSite {
  if (isPackaged || testOrigin === undefined) return douyinSite;
  if (!/^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(testOrigin)) {
    throw new Error('DANMUDECK_PAGE_ORIGIN must look like http://127.0.0.1:47900');
  }
  return localSite(testOrigin);
}
