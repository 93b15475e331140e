import { chatDraft } from '#fake-douyin/show/talk-drafts.ts';
import { fansclubDraft, followDraft } from '#fake-douyin/show/crowd-drafts.ts';
import { giftDraft } from '#fake-douyin/show/gift-drafts.ts';
import type { FakeRoom } from '#fake-douyin/fake-room.ts';
import type { Viewer } from '#fake-douyin/show/viewers.ts';
import { expect, test } from './browser-fixtures.ts';

// Every text of a room is somebody else's: nicknames, lines, gift names, club names.

/** Ways in which text has become code, a request or a broken page elsewhere. */
const HOSTILE = [
  '<img src=x onerror="window.ranHostile=1">',
  '<script>window.ranHostile=1</script>',
  '"><svg/onload=window.ranHostile=1>',
  '<iframe srcdoc="<script>parent.ranHostile=1</script>"></iframe>',
  'data:text/html,<script>parent.ranHostile=1</script>',
  '{{constructor.constructor("window.ranHostile=1")()}}',
  '${window.ranHostile=1}',
  '<a href="https://evil.example/">点我</a>',
  '<style>*{display:none}</style>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '__proto__',
  'constructor',
  '\u202Eevil\u202C \u0000\u0007 ' + 'z\u0301'.repeat(200),
  '长'.repeat(3_000),
  '🎉'.repeat(500),
] as const;

test('what viewers write stays text: nothing runs, nothing is loaded, the page stays', async ({
  page,
  fake,
  startHost,
}) => {
  // A text that is put into the page as markup, or an address of theirs that is loaded.
  const host = await startHost();
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(host.dashboardUrl).origin)) foreign.push(request.url());
  });
  await page.goto(host.dashboardUrl);
  await page.getByTestId('room-input').fill('demo:calm');
  await page.getByTestId('room-input').press('Enter');
  await expect(page.getByTestId('feed-row').first()).toBeVisible();
  const home = page.url();

  const room = fake.roomOf('calm');
  room.send(HOSTILE.flatMap((text, index) => everythingWith(room, text, index)));
  await expect(page.getByTestId('gift-row').filter({ hasText: 'onerror' }).first()).toBeVisible();
  // The feed holds only what is in view: bring each of them there.
  for (const shown of ['ranHostile', 'evil.example', 'constructor', 'evil', '长长', '🎉']) {
    await page.getByPlaceholder(/^(筛选内容或名字|Filter by text or name)$/).fill(shown);
    await expect(page.getByTestId('feed-row').filter({ hasText: shown }).first()).toBeVisible();
  }

  expect(await page.evaluate(() => 'ranHostile' in window)).toBe(false);
  expect(page.url()).toBe(home);
  expect(page.frames()).toHaveLength(1);
  expect(foreign).toEqual([]);
  const { scrolls, polluted } = await page.evaluate(() => ({
    scrolls: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    polluted: Object.keys(Object.prototype),
  }));
  expect({ scrolls, polluted }).toEqual({ scrolls: false, polluted: [] });

  await page.getByTestId('stop-button').click();
  await page.getByTestId('confirm').click();
  await expect(page.getByTestId('summary')).toBeVisible();
  expect(await page.evaluate(() => 'ranHostile' in window)).toBe(false);
  expect(foreign).toEqual([]);
});

/** One of each kind of message, with the text wherever a text can be. */
function everythingWith(room: FakeRoom, text: string, index: number) {
  const head = () => ({ id: room.nextId(), roomId: room.nextId(), atMs: Date.now() });
  const id = room.nextId();
  const hostileImage = { urlList: [`https://evil.example/${index}.png`, text] };
  const viewer: Viewer = {
    key: id.toString(),
    name: text,
    mask: 'none',
    user: {
      id,
      nickname: text,
      avatarThumb: hostileImage,
      fansClub: { data: { clubName: text, level: 3, userFansClubStatus: 1 } },
    },
  };
  const gift = { id: 9_000 + index, name: text, diamonds: 5, combo: false, groups: [1] };
  const run = { giftId: String(gift.id), unitDiamonds: 5, toOther: false };
  return [
    chatDraft(head(), viewer, text),
    followDraft(head(), viewer, 10),
    fansclubDraft(head(), viewer, 2, text),
    giftDraft(head(), {
      run,
      gift,
      sender: viewer,
      receiver: null,
      groupId: 0,
      groupCount: 1,
      comboCount: 1,
      repeatCount: 1,
      ended: true,
      items: 1,
      bare: false,
    }),
  ];
}
