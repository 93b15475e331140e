import type { ApiConnections, ShownToken } from '#shared/api-info.ts';

/** The screen of the local API. */
export const apiZh = {
  open: '本机接口',
  title: '本机接口',
  off: '程序现在没有开放本机接口。用 serve 命令或程序窗口重新启动以后，其他工具才能连接。',
  legacyOpen:
    '兼容开放模式已打开：本机上的任何程序不用令牌就能读取数据。不再需要时，请去掉 legacy_open 设置并重新启动。',
  address: '地址',
  baseUrl: '接口地址',
  docs: '接口文档',
  dataDir: '数据文件夹',
  legacyOff:
    '兼容开放模式已关闭：读取也要令牌。老客户端发不了令牌时，把 config.json 里的 api.legacy_open 设为 true 并重新启动。',
  onlyHere: '只有这台电脑上的程序能连接；地址和端口也写在数据文件夹的 runtime.json 里。',

  tokens: '令牌',
  tokenNames: { read: '只读令牌', control: '控制令牌' },
  tokenGrants: {
    read: '可以读取全部数据、接收事件；不能修改，也不能发送。',
    control: '可以做任何事：读取、修改、发送、跟随直播间。只交给你信任的工具。',
  },
  show: (label: string) => `显示${label}`,
  hide: (label: string) => `隐藏${label}`,
  showFirst: '复制失败，请先显示',
  rotate: '更换',
  rotateTitle: (label: string) => `更换${label}？`,
  rotateTell: {
    read: '旧的只读令牌立即失效。用它读取数据的工具都要换上新的：自己写的脚本、看板、只读的客服客户端。',
    control:
      '旧的控制令牌立即失效。用它的工具都要换上新的：会修改或发送的脚本、客服客户端，以及其他浏览器标签页和 OBS 里的看板（要用新的链接重新打开）。本页会自动换上新令牌。',
  },
  rotateOpen: (monitors: number, streams: number) =>
    `现在有 ${monitors} 个客服客户端、${streams} 个事件流连接着。`,
  rotateConfirm: '更换令牌',
  keepToken: '保留',
  rotated: {
    read: '已更换。请把新的只读令牌告诉还在用旧令牌的工具。',
    control: '已更换，本页已用上新令牌。请把它告诉还在用旧令牌的工具。',
  },
  mayOnlyRead: '这个页面用的是只读令牌，看不到也不能更换令牌。请从程序窗口或终端里的完整链接打开。',

  workerTokens: '采集程序的令牌',
  noWorkerTokens: '还没有。给每个推送数据的采集程序建一个，它只能写入绑定的账号。',
  workerName: '名称',
  workerAccounts: '绑定的账号',
  accountsHint: '账号 ID，用逗号隔开；* 表示全部非直播账号。',
  allowCreate: '推送时可以新建绑定的账号',
  addWorker: '新建令牌',
  badWorker: {
    title: '名称或账号 ID 的格式不对',
    next: '名称 1 到 100 个字；账号 ID 只含字母、数字和 . _ : -，最长 128 位。',
  },
  shownOnce: (name: string) => `“${name}”的令牌只显示这一次，请现在复制：`,
  tokenOf: (name: string) => `“${name}”的令牌`,
  done: '已保存好',
  allAccounts: '全部非直播账号',
  mayCreate: '可新建账号',
  remove: '删除',
  removeTitle: (name: string) => `删除“${name}”的令牌？`,
  removeBody: '这个采集程序会立即断开，之后不能再推送；已经收到的数据保留。',

  tools: '已连接的工具',
  connections: {
    monitors: '客服客户端',
    workers: '采集程序',
    streams: '事件流',
  } satisfies Record<keyof ApiConnections, string>,
  noWorkers: '没有采集程序连接过。用采集程序的令牌连接以后，会出现在这里。',
  noAccounts: '它的账号都还没有建立',
  lastHeartbeat: '最后心跳',
  streamsHint: '在浏览器或 OBS 里打开的看板也算一个事件流。',
  workerStatus: { online: '在线', offline: '离线' },

  examples: '示例',
  exampleNames: { curl: 'curl', python: 'Python', node: 'Node' },
  exampleHints: {
    curl: '粘贴到终端就能运行。令牌从数据文件夹里读取。',
    powershell: '粘贴到 PowerShell 就能运行。令牌从数据文件夹里读取。',
    python: '存成 example.py，用 python3 example.py 运行（Windows 上是 python example.py）。只用标准库。',
    node: '存成 example.mjs，用 node example.mjs 运行。需要 Node 22 以上。',
  },

  log: '请求记录',
  logEmpty: '还没有请求。运行上面的示例，它会出现在这里。',
  logColumns: {
    time: '时间',
    method: '方法',
    route: '路径',
    status: '状态',
    elapsed: '毫秒',
    token: '令牌',
  },
  shownTokens: {
    none: '无',
    read: '只读',
    control: '控制',
    worker: '采集',
    ticket: '临时票据',
  } satisfies Record<ShownToken, string>,
};
