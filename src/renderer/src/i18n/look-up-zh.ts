import type { LookUpReason } from '#shared/look-up-reasons.ts';
import type { Advice } from './zh-CN.ts';

/** Why nothing could be told of a room, and the one thing to do next. */
export const lookUpZh: Readonly<Record<LookUpReason, Advice>> = {
  no_live_room: { title: '这个账号还没有直播间', next: '确认是不是这个账号；开播后会自动进入' },
  not_found: { title: '找不到这个直播间', next: '检查链接或房间号是否完整' },
  slider: { title: '抖音要求先拖动滑块验证', next: '在这台电脑的浏览器里打开直播间，完成验证后再试' },
  risk_page: {
    title: '抖音给出的是安全验证页面，不是直播间',
    next: '在这台电脑的浏览器里打开一次直播间，或者过一会儿再试',
  },
  refused: { title: '抖音暂时拒绝了当前网络', next: '关掉 VPN 或代理，或者过几分钟再试' },
  no_visitor_cookie: { title: '平台没有给出访客凭证', next: '过一分钟再试一次' },
  unreadable: { title: '抖音的回答换了格式，这个版本读不懂', next: '看看有没有新版本' },
  no_answer: { title: '抖音没有回答', next: '检查网络，会自动重试' },
  foreign_link: { title: '这个短链接不是通向直播间的', next: '在浏览器里打开它，再复制直播间的地址' },
};
