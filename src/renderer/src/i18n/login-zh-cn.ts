import type { LoginPlace, LoginProblem, LoginState } from '#shared/login.ts';

export const loginZhCN = {
  title: '抖音登录',
  why: '可选。不登录也能看弹幕，但平台现在只把礼物发给已登录的人。',
  states: {
    out: '未登录抖音',
    waiting: '请在打开的抖音窗口里登录…',
    in: '已登录抖音',
    expired: '抖音登录已过期',
  } satisfies Record<LoginState['state'], string>,
  since: (time: string) => `${time} 登录`,
  expires: (time: string) => `有效期至 ${time}`,
  expired: (time: string) => `已于 ${time} 过期`,
  noExpiry: '有效期由平台决定',
  keptIn: {
    memory: '只保存到程序关闭',
    'encrypted-file': '由系统加密保存在本机',
    'weak-file': '保存在本机，但这台电脑没有安全的密钥',
    'cookie-file': '来自你提供的 Cookie 文件',
  } satisfies Record<LoginPlace, string>,
  start: '登录抖音',
  again: '重新登录',
  show: '显示登录窗口',
  logOut: '退出登录',
  logOutTitle: '退出抖音登录？',
  logOutBody: '登录信息会从内存和磁盘里删除。之后可以再次登录。',
  keep: '保持登录',
  problems: {
    'file-unreadable': '上次保存的登录信息读不出来，已移到一旁。请重新登录。',
    'keys-unavailable': '系统现在不提供密钥，保存的登录信息打不开。请先解锁系统密钥环，或重新登录。',
    'not-kept': '这次登录没有写入磁盘，关闭程序后需要重新登录。',
    'page-failed': '抖音的登录页面没有打开。请检查网络后再试。',
  } satisfies Record<LoginProblem['code'], string>,
};
