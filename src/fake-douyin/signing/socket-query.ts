/** Who opens a socket, to which broadcast, from where on. */
export interface SocketVisit {
  readonly roomId: string;
  /** 19 digits, one per visitor cookie. */
  readonly userUniqueId: string;
  readonly userAgent: string;
  readonly cursor: string;
  readonly internalExt: string;
}

/**
 * The whole query of the push socket, signed. Self-contained like `fakeSignature`: the room page
 * carries its text too.
 */
export function socketQuery(visit: SocketVisit, sign: (read: (name: string) => string) => string): string {
  const query = new URLSearchParams({
    app_name: 'douyin_web',
    version_code: '180800',
    webcast_sdk_version: '1.0.15',
    update_version_code: '1.0.15',
    compress: 'gzip',
    device_platform: 'web',
    cookie_enabled: 'true',
    screen_width: '1920',
    screen_height: '1080',
    browser_language: 'zh-CN',
    browser_platform: 'Win32',
    browser_name: 'Mozilla',
    browser_version: visit.userAgent.replace(/^Mozilla\//, ''),
    browser_online: 'true',
    tz_name: 'Asia/Shanghai',
    cursor: visit.cursor,
    internal_ext: visit.internalExt,
    host: 'https://live.douyin.com',
    aid: '6383',
    live_id: '1',
    did_rule: '3',
    endpoint: 'live_pc',
    support_wrds: '1',
    user_unique_id: visit.userUniqueId,
    im_path: '/webcast/im/fetch/',
    identity: 'audience',
    need_persist_msg_count: '15',
    insert_task_id: '',
    live_reason: '',
    room_id: visit.roomId,
    heartbeatDuration: '0',
  });
  query.set(
    'signature',
    sign((name) => query.get(name) ?? ''),
  );
  return query.toString();
}
