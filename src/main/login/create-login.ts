import { join } from 'node:path';
import { dialog } from 'electron';
import type { Logger } from '#core/ports.ts';
import { systemClock } from '#core/system-clock.ts';
import { DesktopLogin } from './desktop-login.ts';
import { LoginFile } from './login-file.ts';
import { openLoginWindow, wipeLoginPartition } from './login-window.ts';
import { systemVault } from './vault.ts';

/** The login of this installation. Call once the app is ready: the system's keys are not there before. */
export function createLogin(dataDir: string, logger: Logger): DesktopLogin {
  const login = new DesktopLogin({
    clock: systemClock,
    logger,
    file: new LoginFile(join(dataDir, 'login.json'), systemVault),
    openWindow: openLoginWindow,
    askToKeepWeakly,
    wipePartition: wipeLoginPartition,
  });
  void login.restore();
  return login;
}

const KEEP = 1;

/** Before there is a word about it on disk. What is not answered is not kept. */
async function askToKeepWeakly(): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: '弹幕台 DanmuDeck',
    message:
      '这台电脑没有系统密钥环，登录信息无法安全加密。\nThis system has no keyring, so your login cannot be encrypted safely.',
    detail:
      '“只用这一次”：关闭程序后需要重新登录。“仍然保存”：能读到数据文件夹的人就能使用你的登录。\n' +
      '"This time only": log in again after closing the app. "Keep anyway": whoever can read the data folder can use your login.',
    buttons: ['只用这一次 · This time only', '仍然保存 · Keep anyway'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === KEEP;
}
