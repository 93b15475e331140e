/** The web site whose pages sign: where a room's page is, and what such a page may do. */
export interface PageSite {
  /** The page of a room, by its web_rid. */
  roomUrl(liveId: string): string;
  /** Whether a page, or a frame in one, may be loaded from there. */
  isPage(url: URL): boolean;
  /** Whether a socket of the page is the one that messages come through. */
  isPushSocket(url: URL): boolean;
}

const PUSH_PATH = '/webcast/im/push/';
const DOUYIN = 'live.douyin.com';
/** Besides Douyin's own: where its slider puzzle comes from. */
const FRAME_HOSTS = ['rmc.bytedance.com', 'verify.zijieapi.com'];

/** The live service itself. */
export const douyinSite: PageSite = {
  roomUrl: (liveId) => `https://${DOUYIN}/${encodeURIComponent(liveId)}`,
  isPage: (url) =>
    url.protocol === 'https:' && (isDouyin(url.hostname) || FRAME_HOSTS.includes(url.hostname)),
  isPushSocket: (url) =>
    url.protocol === 'wss:' && isDouyin(url.hostname) && url.pathname.includes(PUSH_PATH),
};

function isDouyin(host: string): boolean {
  return host === 'douyin.com' || host.endsWith('.douyin.com');
}

/** A server on this machine that stands in for the live service, by its origin. */
export function localSite(origin: string): PageSite {
  const { host } = new URL(origin);
  return {
    roomUrl: (liveId) => `${origin}/${encodeURIComponent(liveId)}`,
    isPage: (url) => url.protocol === 'http:' && url.host === host,
    isPushSocket: (url) => url.protocol === 'ws:' && url.host === host && url.pathname.includes(PUSH_PATH),
  };
}
