import type { Chance } from '../random.ts';

const LINES = [
  '来了来了',
  '晚上好呀',
  '刚下班就过来了',
  '主播声音真好听',
  '哈哈哈哈哈',
  '笑死我了',
  '今天灯光好看',
  '前排围观',
  '路过点个赞',
  '这首歌我单曲循环了一周',
  '背景音乐好好听',
  '卡了一下',
  '现在不卡了',
  '第一次来，关注了',
  '主播慢慢来不着急',
  '家人们晚上好',
  '支持支持',
  '这个颜色好看',
  '又学到了',
  '截图了',
  '记笔记中',
  '这操作太细了',
  '刚刚那下漂亮',
  '再来一个',
  '安静听歌',
  '北方今天下雪了',
  '南方还在穿短袖',
  '边吃夜宵边看',
  '宿舍熄灯了偷偷看',
  '通勤路上打卡',
  '昨天没来，今天补上',
  '好想吃火锅',
  '猫呢猫呢',
  '猫出镜了！',
  '主播喝口水吧',
  '注意休息',
  '明天还播吗',
  '周末几点开播',
  '感谢推荐',
  '听你的买了，真的好用',
  '孩子睡了终于能看会儿',
  '666',
  '2333',
  '好家伙',
  '绝了',
  '可以可以',
  '稳',
  '爱了爱了',
  '坐等下一首',
  '这也太难了',
  '我上我也不行',
  '弹幕好热闹',
  '今天人好多',
  '老粉报到',
  '新粉报到',
  '打卡第三天',
  '一起加油',
  '晚安，先溜了',
] as const;

const QUESTIONS = [
  '主播用的什么麦克风？',
  '这个多少钱呀',
  '请问怎么加粉丝团',
  '这首歌叫什么名字？',
  '几点下播？',
  '新手应该先学哪个？',
  '可以再讲一遍吗',
  '链接在哪里',
  '主播多大了',
  '能不能唱一首《夏天的风》',
  '这个键盘是什么轴？',
  '为什么我看不到福袋',
  '请问适合敏感肌吗',
  '背景那盏灯是哪买的？',
  '明天播什么内容？',
  '有没有回放？',
  '怎么报名连麦',
  '这个配置带得动吗？',
] as const;

const VOTES = ['1', '1', '11', '111', '扣1', '1111111', '2', '扣2'] as const;

const EMOTES = [
  '[赞]',
  '[玫瑰]',
  '[捂脸]',
  '[爱心]',
  '[鼓掌]',
  '[比心]',
  '[呲牙]',
  '[感谢]',
  '[加油]',
  '[666]',
  '[抱拳]',
] as const;

const ANCHOR_LINES = [
  '欢迎新来的朋友',
  '谢谢大家的礼物',
  '歌单在置顶里',
  '我喝口水马上回来',
  '看到你的问题了，等下说',
  '每周五晚上八点见',
] as const;

/** What a viewer would type: mostly talk, some questions, votes and emotes inside the text. */
export function inventLine(chance: Chance): string {
  switch (chance.weighted({ line: 58, question: 14, vote: 10, emotes: 10, mixed: 8 })) {
    case 'line':
      return chance.pick(LINES);
    case 'question':
      return chance.pick(QUESTIONS);
    case 'vote':
      return chance.pick(VOTES);
    case 'emotes':
      return chance.pick(EMOTES).repeat(chance.between(1, 3));
    case 'mixed':
      return `${chance.pick(LINES)}${chance.pick(EMOTES)}`;
  }
}

export function inventQuestion(chance: Chance): string {
  return chance.pick(QUESTIONS);
}

/** What the host types when the microphone is busy with a song. */
export function inventAnchorLine(chance: Chance): string {
  return chance.pick(ANCHOR_LINES);
}

export function inventEmote(chance: Chance): string {
  return chance.pick(EMOTES);
}

export const WELCOME =
  '欢迎来到直播间！这是演示直播间，内容均为虚构。平台提倡文明互动，请理性消费，谨防诈骗。';
