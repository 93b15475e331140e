import type { Room } from '../room.ts';
import { fakeSignature } from '../signing/signature.ts';
import { socketQuery } from '../signing/socket-query.ts';
import { initialCursor } from '../push/positions.ts';
import { pageClient } from './page-client.ts';

export interface PageVisit {
  readonly room: Room;
  readonly userUniqueId: string;
  /** What the page embeds. */
  readonly state: unknown;
  readonly socketOrigin: string;
  readonly nowMs: number;
}

/** `/<web_rid>`: server-component chunks with the state among them, the player, and the script that opens the socket. */
export function roomPage({ room, userUniqueId, state, socketOrigin, nowMs }: PageVisit): string {
  const { slider: _slider, ...behaviour } = room.page.behaviour;
  const facts = {
    socketOrigin,
    roomId: room.roomId.toString(),
    userUniqueId,
    cursor: initialCursor(nowMs),
    ...behaviour,
  };
  return page([
    `<title>${escapeHtml(room.scenario.title)}</title>`,
    script('self.__pace_f = self.__pace_f || [];'),
    chunk('0:["$","html",null,{"lang":"zh"}]\n'),
    chunk(`c:["$","$L12",null,${JSON.stringify(state)}]\n`),
    chunk('d:["$","div",null,{"id":"chat"}]\n'),
    ...(room.live
      ? [
          // A watcher who blocks what it does not need never asks for these.
          `<video autoplay muted src="/media/${facts.roomId}/stream.flv"></video>`,
          `<img alt="" src="/media/${facts.roomId}/cover.png">`,
          script(
            `(${pageClient.toString()})(${inScript(facts)}, ${fakeSignature.toString()}, ${socketQuery.toString()});`,
          ),
        ]
      : []),
  ]);
}

/** What a visitor under suspicion gets: a puzzle for a person, and nothing of the room. */
export function sliderPage(): string {
  return page(['<title>验证码中间页</title>', '<div id="captcha_container"></div>']);
}

/** What a first visit without any cookie gets: a page that sets one and asks again. */
export function challengePage(): string {
  return page(['<title></title>', script('location.reload();')]);
}

function page(parts: readonly string[]): string {
  return `<!doctype html>\n<html lang="zh">\n<meta charset="utf-8">\n${parts.join('\n')}\n</html>\n`;
}

const script = (code: string): string => `<script>${code}</script>`;

const chunk = (text: string): string => script(`self.__pace_f.push([1,${inScript(text)}])`);

/** JSON that cannot end its own script element. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
