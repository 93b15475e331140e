import { douyinNameOf } from '#fake-douyin/http/room-names.ts';
import { shortLinkTo } from '#fake-douyin/http/short-links.ts';
import type { FakeRoom } from '#fake-douyin/fake-room.ts';
import type { ScenarioName } from '#fake-douyin/show/scenarios.ts';

/** Every form in which one room may be pasted. */
export function inputForms(
  scenario: ScenarioName,
  { webRid, roomId }: FakeRoom,
): Readonly<Record<string, string>> {
  return {
    number: webRid,
    douyin_name: douyinNameOf(scenario),
    room_link: `https://live.douyin.com/${webRid}?enter_from_merge=web_live`,
    follow_link: `https://www.douyin.com/follow/live/${webRid}`,
    short_link: shortLinkTo(webRid),
    share_text: `7.43 复制打开抖音，看看【演示主播的直播间】万人同屏大场 ${shortLinkTo(webRid)} Fho:/ 09/12`,
    room_id: roomId,
    reflow_link: `https://webcast.amemv.com/douyin/webcast/reflow/${roomId}?u_code=0`,
  };
}
