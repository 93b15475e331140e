import type { ServerResponse } from 'node:http';
import type { Mood } from './look-ups.ts';

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const HUGE_BYTES = 6_000_000;
const HTML = 'text/html; charset=utf-8';

/** What a door says in a mood that is the same at every door; null where the door itself knows. */
export function moodyReply(mood: Mood, response: ServerResponse): Reply | null {
  if (typeof mood === 'number') return { status: mood, type: HTML, body: '' };
  switch (mood) {
    case 'slider':
      response.setHeader('bdturing-verify', '{"code":"10000","type":"verify","subtype":"slide"}');
      return { status: 200, type: HTML, body: '<!doctype html><title>验证码中间页</title>' };
    case 'risk':
      return { status: 200, type: HTML, body: '<!doctype html><title></title><p>访问异常</p>' };
    case 'empty':
      return { status: 200, type: 'application/json', body: '' };
    case 'garbage':
      return { status: 200, type: 'application/json', body: '{"status_code":0,"data":[[[' };
    case 'huge':
      return { status: 200, type: 'application/json', body: `{"x":"${'x'.repeat(HUGE_BYTES)}"}` };
    case 'challenge':
    case 'anchor-only':
    case 'mute':
      return null;
  }
}
