/** A desktop browser as the platform expects one. What a query says of the browser must fit its User-Agent. */
const CHROME = '141.0.0.0';

export const BROWSER_IDENTITY = {
  userAgent: `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${CHROME} Safari/537.36`,
  version: CHROME,
  platform: 'Win32',
  language: 'zh-CN',
  screen: { width: 1920, height: 1080 },
} as const;

/** The headers of a page that a person opens. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'user-agent': BROWSER_IDENTITY.userAgent,
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-language': 'zh-CN,zh;q=0.9',
};

/** The headers of what such a page asks for by itself. */
export const DATA_HEADERS: Readonly<Record<string, string>> = {
  'user-agent': BROWSER_IDENTITY.userAgent,
  accept: 'application/json, text/plain, */*',
  'accept-language': 'zh-CN,zh;q=0.9',
};
