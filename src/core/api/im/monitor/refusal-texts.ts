import { AppError } from '#shared/errors.ts';
import { ImError } from '#shared/im-errors.ts';
import type { ImErrorCode } from '#shared/im-errors.ts';

/** Why something was not done: a sentence for the person at an old client, and the code for a program. */
export interface Refusal {
  readonly error: string;
  readonly errorCode: string;
}

export const NEEDS_CONTROL: Refusal = { error: '需要控制令牌', errorCode: 'INSUFFICIENT_SCOPE' };
export const INTERNAL: Refusal = { error: '服务内部错误，详情见日志', errorCode: 'INTERNAL' };

const TEXTS: Partial<Record<ImErrorCode, string>> = {
  ACCOUNT_NOT_FOUND: '频道不存在',
  CONVERSATION_NOT_FOUND: '会话不存在',
  CONTENT_NOT_FOUND: '作品不存在',
  DISCUSSION_NOT_FOUND: '评论不存在',
  MESSAGE_NOT_FOUND: '消息不存在',
  ALREADY_EXISTS: '账号已存在',
  SEND_NOT_SUPPORTED: '该账号不支持发送消息',
  WORKER_OFFLINE: '采集端不在线',
  REQUEST_ID_REUSED: '该请求编号已用于其他内容',
  RATE_LIMITED: '发送过于频繁，请稍后再试',
  SHUTTING_DOWN: '服务正在关闭',
};

export function refuse(code: ImErrorCode, error: string = TEXTS[code] ?? code): Refusal {
  return { error, errorCode: code };
}

/** Null for what nobody was meant to see: a bug, to be logged. */
export function refusalOf(thrown: unknown): Refusal | null {
  if (thrown instanceof ImError) return refuse(thrown.code, TEXTS[thrown.code] ?? thrown.message);
  if (thrown instanceof AppError && thrown.code !== 'E900') {
    return { error: thrown.message, errorCode: thrown.code };
  }
  return null;
}
