import type { MonitorRefusal } from '#shared/rooms.ts';

/** The other rooms. */
export const roomsZh = {
  title: '其他直播间',
  hint: (max: string) => `只统计数字，不保存内容，主直播间始终优先。最多 ${max} 个。`,
  field: '添加直播间',
  placeholder: '粘贴链接、房间号或抖音号',
  add: '添加',
  empty: '还没有添加其他直播间。',
  last: '上一条',
  ago: (span: string) => `${span}前`,
  sampled: '抽样',
  sampledHint: '太忙，有一部分没有读：合计数字只是下限',
  remove: (name: string) => `移除 ${name}`,
  promote: (name: string) => `把 ${name} 换成主直播间`,
  promoteTitle: '换成主直播间？',
  promoteBody: '会离开现在的主直播间。换过来以后，这个直播间的内容会完整显示和保存，从那一刻算起。',
  promoteConfirm: '换过来',
  refusals: {
    'is-primary': { title: '这就是主直播间', next: '它的内容已经完整统计了' },
    'all-taken': { title: '位置已满', next: '先移除一个，再添加' },
  } satisfies Record<MonitorRefusal, { readonly title: string; readonly next: string }>,
};

export type RoomsWords = typeof roomsZh;
