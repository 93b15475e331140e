import type { StorageProblem } from '#shared/contract.ts';
import type { ErrorCode } from '#shared/errors.ts';
import type { ShareMessage } from '#shared/message.ts';
import type { EndReason, GapReason } from '#shared/session.ts';
import type { ConnectionLine } from '../state/connection-line.ts';
import type { KindGroup } from '../state/kind-group.ts';
import { apiZh } from './api-zh.ts';
import { lookUpZh } from './look-up-zh.ts';
import { roomsZh } from './rooms-zh.ts';
import { eventsZh } from './events-zh.ts';
import { loginZhCN } from './login-zh-cn.ts';
import { deliveryZh } from './delivery-zh.ts';

/** What happened, and the one thing to do next. */
export interface Advice {
  readonly title: string;
  readonly next: string;
}

/** The first language. Its shape is the dictionary's type; `satisfies` makes the tables complete. */
export const zhCN = {
  appName: '弹幕台',
  demo: '演示数据',
  demoHint: '这些数据由内置的演示服务器生成，不是真实直播间',

  start: {
    title: '看清直播间里的每一件事',
    field: '直播间',
    placeholder: '粘贴直播间链接、房间号、抖音号或整段分享文字',
    enter: '进入直播间',
    tryDemo: '看演示',
    recent: '最近的直播间',
    allSessions: '全部场次',
    open: (name: string) => `进入 ${name}`,
    cancel: '取消',
    switchRoom: '换到这个直播间',
    retry: '再试一次',
    waiting: '主播还没有开播。程序会隔一会儿看一次，开播后自动进入，这里不用管。',
    lookNow: '现在就看一次',
  },

  connection: {
    idle: '未连接',
    waiting: '等待开播',
    resolving: '正在查找直播间',
    signing: '正在取得连接地址',
    connecting: '正在连接',
    receiving: '接收中',
    reconnecting: '重连',
    stopping: '正在停止',
    failed: '已断开',
    offline: '页面已断开',
  } satisfies Record<ConnectionLine['label'], string>,
  secondsLeft: (seconds: number) => `${seconds} s`,
  nextLook: (seconds: number) => `${seconds} s 后再看`,
  reconnectBanner: '与直播间的连接断开了，正在自动重连。断线期间的消息无法得知。',
  notReachedBanner: '还没有连上直播间，正在自动重试。',
  paused: '主播暂离',
  linkDown: '页面与本机程序的连接断开了，正在自动重连…',
  pageLink: { title: '页面与本机程序的连接断开了', next: '会自动重连，连上以后再试一次' },
  linkConnecting: '正在连接本机程序…',

  header: {
    online: '在线',
    likes: '点赞',
    diamonds: '钻石',
    follows: '新增关注',
    rate: '消息/分钟',
    viewers: '观看人次',
    peak: (value: string) => `峰值 ${value}`,
    thisSession: (value: string) => `本场 +${value}`,
    items: (value: string) => `${value} 件`,
    fansclub: (value: string) => `粉丝团 ${value}`,
    messages: (value: string) => `共 ${value} 条`,
    active: (value: string) => `互动 ${value} 人`,
    elapsed: '已跟随',
    lastSeen: '上次在线',
    untitled: '未命名的直播',
    unknownAnchor: '主播',
    figures: '关键数字',
  },

  delivery: deliveryZh,

  stop: {
    button: '停止',
    title: '停止跟随这个直播间？',
    body: '已经收到的内容都会保存。停止以后的消息不会再记录。',
    confirm: '停止跟随',
    keep: '继续跟随',
  },

  kinds: {
    chat: '弹幕',
    gift: '礼物',
    like: '点赞',
    member: '进场',
    follow: '关注',
    fansclub: '粉丝团',
    notice: '通知',
    pk: 'PK 连麦',
    offers: '福袋商品',
  } satisfies Record<KindGroup, string>,

  /** Told apart in a report only. */
  reportKinds: {
    share: '分享与互动',
    'room-stats': '房间数据',
  },

  feed: {
    title: '消息',
    filterPlaceholder: '筛选内容或名字',
    clearFilter: '清除筛选',
    kinds: '显示哪些消息',
    newMessages: (count: string) => `${count} 条新消息`,
    frozen: '已停住',
    freeze: '停住',
    follow: '跟随最新',
    empty: '还没有消息。有人说话、送礼或进场时会出现在这里。',
    emptyFiltered: '没有符合筛选的消息',
    entered: (count: string) => `+${count} 人进场`,
    enteredOne: '来了',
    liked: (count: string) => `点赞 +${count}`,
    followed: '关注了主播',
    shared: '分享了直播间',
    social: '互动',
    joinedClub: '加入了粉丝团',
    clubLevel: (level: number) => `粉丝团升到 ${level} 级`,
    clubOther: '粉丝团动态',
    emoji: '[表情]',
    hiddenFromOthers: '仅发送者可见',
    masked: '昵称已被平台隐藏',
    admin: '管',
    adminTitle: '房间管理员',
    level: (level: number) => `荣誉等级 ${level}`,
    gapOpen: (time: string) => `${time} 断线，正在重连，期间的消息不可知`,
    gapClosed: (duration: string) => `断线 ${duration}，期间的消息不可知`,
    gapResumed: (duration: string) => `断线 ${duration}，已从断点续接`,
  },
  gapReason: {
    lost: '连接中断',
    stalled: '连接无响应',
    restart: '程序重启',
    sleep: '电脑休眠',
  } satisfies Record<GapReason, string>,
  shareTarget: {
    friends: '站内好友',
    wechat: '微信',
    moments: '朋友圈',
    weibo: '微博',
    qzone: 'QQ 空间',
    qq: 'QQ',
    unknown: '',
  } satisfies Record<ShareMessage['target'], string>,

  events: eventsZh,

  gifts: {
    title: '礼物',
    mine: '本房间',
    others: '送给其他人',
    empty: '收到的礼物会留在这里，不会被弹幕冲走。',
    emptyOthers: '送给连麦嘉宾或 PK 对手的礼物会单独列在这里，不计入本房间。',
    unknownPrice: '价格未知',
    settled: '完成',
    running: '连击中',
    to: (name: string) => `送给 ${name}`,
    total: (value: string) => `${value} 钻`,
    about: (value: string) => `≈${value}`,
    anonymous: '匿名观众',
  },

  people: {
    title: '关注与粉丝团',
    empty: '新的关注、粉丝团和分享会留在这里。',
  },

  rooms: roomsZh,

  trend: {
    title: '趋势',
    perTenSeconds: '10 秒',
    perMinute: '1 分钟',
    online: '在线',
    gap: '断线',
    empty: '收到一会儿消息之后，这里会画出走势。',
    summary: (points: number) => `各类消息数量和在线人数的走势，${points} 个时间段`,
    bucket: '每段时长',
  },

  summary: {
    ended: '本场已结束',
    report: '场次报告',
    duration: '时长',
    netDuration: '有效时长',
    peakOnline: '在线峰值',
    averageOnline: '平均在线',
    messages: '消息',
    users: '互动人数',
    gifts: '礼物',
    diamonds: '钻石',
    likes: '点赞',
    follows: '新增关注',
    gaps: '断线',
    times: (count: number) => `${count} 次`,
    topGivers: '送礼榜',
    byKind: '消息构成',
    noGifts: '这一场没有收到礼物。',
    noGaps: '没有断线。',
    running: '进行中',
    untilEnd: '直到本场结束',
    roomTotal: (value: string) => `直播间累计 ${value}`,
    backToStart: '回到开始',
    backToList: '全部场次',
    others: (items: string) => `另有 ${items} 件送给其他人`,
  },
  endReason: {
    user: '手动停止',
    room_ended: '直播结束',
    switched: '换到别的直播间',
    shutdown: '程序退出',
    crash: '意外中断',
  } satisfies Record<EndReason, string>,

  sessions: {
    title: '全部场次',
    empty: '还没有保存的场次。跟随一个直播间之后，它会出现在这里。',
    back: '返回',
    more: '更早的场次',
    loading: '正在读取…',
  },

  copy: {
    word: '复制',
    copied: '已复制',
    failed: '复制失败，请手动选中',
    button: (what: string) => `复制${what}`,
  },

  api: apiZh,

  settings: {
    button: '显示设置',
    language: '语言',
    theme: '外观',
    density: '密度',
    dark: '深色',
    light: '浅色',
    system: '跟随系统',
    comfortable: '宽松',
    compact: '紧凑',
    oneLine: '单行',
  },

  refused: {
    title: '这个页面没有访问权限',
    body: '链接里的口令不对或已更换。请在弹幕台的终端输出或程序窗口里重新复制完整的链接（以 #k= 结尾的那一条），再打开它。',
  },

  storage: {
    memory: '本场只保存在内存里，关闭程序后不会保留。',
    movedTo: (path: string) => `原文件已移到 ${path}`,
    problems: {
      'disk-full': '磁盘满了，新消息暂存在内存里。请清理磁盘空间，之后会自动写入。',
      'write-failed': '写入磁盘失败，新消息暂存在内存里，程序会继续重试。请检查数据文件夹是否可写。',
      'file-was-broken': '上次的数据文件损坏，已移到一旁，没有删除；从新的文件开始记录。',
      'newer-version': '数据文件来自更新的版本，本版本不会改动它。请升级弹幕台。',
      'cannot-open': '打不开数据文件，本场只保存在内存里。请检查数据文件夹的权限。',
    } satisfies Record<StorageProblem['code'], string>,
  },

  lookUp: lookUpZh,
  login: loginZhCN,

  errors: {
    E001: { title: '连不上服务器', next: '检查网络，然后再试一次' },
    E002: { title: '服务器没有在规定时间内回答', next: '稍等片刻再试一次' },
    E003: { title: '连接中断了', next: '会自动重连；也可以现在再试一次' },
    E004: { title: '连接没有断，但收不到任何内容', next: '会自动重连；也可以现在再试一次' },
    E101: { title: '平台没有给出访客凭证', next: '过一分钟再试一次' },
    E102: { title: '认不出这是哪个直播间', next: '粘贴直播间链接、房间号或分享文字' },
    E103: { title: '主播还没有开播', next: '开播后会自动进入' },
    E104: { title: '找不到这个直播间', next: '检查链接或房间号是否完整' },
    E105: { title: '平台拒绝了连接签名', next: '再试一次，会重新取得签名' },
    E107: { title: '找到了直播间，但还缺一个浏览器', next: '安装 Chrome 或 Chromium，然后再试一次' },
    E106: { title: '请求太频繁，被平台限制', next: '过几分钟再试一次' },
    E201: { title: '有消息无法解读', next: '已计数并跳过，不影响其他消息' },
    E202: { title: '收到的内容格式不对', next: '再试一次' },
    E301: { title: '配置有误', next: '检查配置文件里提到的那一项' },
    E302: { title: '请求缺少必要的内容', next: '重新输入后再试一次' },
    E303: { title: '正在跟随另一个直播间', next: '可以直接换到这个直播间' },
    E304: { title: '没有找到', next: '回到场次列表看看' },
    E401: { title: '保存失败', next: '检查磁盘空间和数据文件夹的权限' },
    E402: { title: '缓存失败', next: '再试一次' },
    E501: { title: '没有访问权限', next: '从程序里重新复制完整的链接' },
    E502: { title: '请求太频繁', next: '稍等几秒再试一次' },
    E503: { title: '这个操作不被允许', next: '从程序自己的窗口里操作' },
    E900: { title: '程序内部出错', next: '再试一次；日志里有详细原因' },
  } satisfies Record<ErrorCode, Advice>,
};

export type Dictionary = typeof zhCN;
