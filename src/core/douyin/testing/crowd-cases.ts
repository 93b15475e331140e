import { webcast } from '../proto/webcast.js';
import { ANCHOR, count, head, id, RIVAL, texted, viewer, viewerRead } from './method-case.ts';
import type { MethodCase } from './method-case.ts';

const gift = {
  common: head,
  giftId: id('463'),
  groupCount: count(10),
  repeatCount: count(20),
  comboCount: count(2),
  user: viewer,
  toUser: { id: id(ANCHOR), nickname: '主播' },
  repeatEnd: 1,
  groupId: id('1789999999'),
  gift: {
    id: id('463'),
    name: '小心心',
    combo: true,
    diamondCount: 1,
    image: { urlList: ['https://p3.douyinpic.com/h.png'] },
  },
};

const giftRead = {
  kind: 'gift',
  text: '小心心 ×20',
  user: viewerRead,
  gift: { id: '463', name: '小心心', unitDiamonds: 1, iconUrl: 'https://p3.douyinpic.com/h.png' },
  comboKey: 'room|42|463|1789999999|',
  delta: 0,
  total: 20,
  diamonds: null,
  ended: true,
  receiver: { key: ANCHOR, name: '主播' },
  toOther: false,
} as const;

export const CROWD_CASES = {
  WebcastGiftMessage: { payload: webcast.GiftMessage.encode(gift).finish(), expected: giftRead },
  WebcastBindingGiftMessage: {
    payload: webcast.BindingGiftMessage.encode({ msg: gift, common: head }).finish(),
    expected: giftRead,
  },
  WebcastLightGiftMessage: {
    payload: webcast.LightGiftMessage.encode({
      common: { ...texted, user: viewer },
      groupCount: count(1),
      repeatCount: count(3),
      comboCount: count(3),
      toUserId: id(RIVAL),
      giftInfo: { giftId: id('901'), diamondCount: count(1) },
      giftStruct: { id: id('901'), name: '人气票', diamondCount: 1 },
    }).finish(),
    expected: {
      kind: 'light-gift',
      text: '人气票 ×3',
      user: viewerRead,
      gift: { id: '901', name: '人气票', unitDiamonds: 1, iconUrl: null },
      items: 3,
      toOther: true,
    },
  },
  WebcastLikeMessage: {
    payload: webcast.LikeMessage.encode({
      common: head,
      user: viewer,
      count: count(13),
      total: count(13_826),
    }).finish(),
    expected: { kind: 'like', user: viewerRead, count: 13, total: 13_826 },
  },
  WebcastMemberMessage: {
    payload: webcast.MemberMessage.encode({
      common: head,
      user: viewer,
      memberCount: count(91),
      action: count(1),
    }).finish(),
    expected: { kind: 'member', user: viewerRead, action: 'enter', memberCount: 91 },
  },
  WebcastSocialMessage: {
    payload: webcast.SocialMessage.encode({
      common: head,
      user: viewer,
      action: count(1),
      followCount: count(1_200),
    }).finish(),
    expected: { kind: 'follow', user: viewerRead, followCount: 1_200 },
  },
  WebcastFansclubMessage: {
    payload: webcast.FansclubMessage.encode({
      common: head,
      action: 1,
      content: '恭喜观众甲升级',
      user: {
        ...viewer,
        fansClub: { data: { clubName: '小屋', level: 8, userFansClubStatus: 1 } },
      },
    }).finish(),
    expected: {
      kind: 'fansclub',
      text: '恭喜观众甲升级',
      user: { ...viewerRead, fanClub: { name: '小屋', level: 8 } },
      action: 'level-up',
      clubLevel: 8,
    },
  },
} as const satisfies Record<string, MethodCase>;
