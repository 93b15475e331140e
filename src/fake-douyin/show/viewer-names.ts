import type { Chance } from '../random.ts';

/** Plainly invented: nobody is called like this. */
const TRAITS = [
  '会飞的',
  '半夜的',
  '第七只',
  '迷路的',
  '戴帽子的',
  '不睡觉的',
  '路过的',
  '慢吞吞的',
  '打瞌睡的',
  '穿雨衣的',
  '爱喝汽水的',
  '数星星的',
  '赶地铁的',
  '晒太阳的',
  '没带伞的',
  '刚下班的',
  '想放假的',
  '吃西瓜的',
  '写代码的',
  '修台灯的',
] as const;

const THINGS = [
  '橘猫',
  '土豆',
  '小笼包',
  '云朵',
  '企鹅',
  '台灯',
  '芒果',
  '刺猬',
  '火车头',
  '向日葵',
  '海豹',
  '闹钟',
  '青蛙',
  '煎饼',
  '萝卜',
  '水獭',
  '邮筒',
  '铅笔',
  '糯米团',
  '长颈鹿',
] as const;

const TAILS = ['', '', '', '同学', '先生', '本人', '酱', '呀', 'Lv1', '2号', '·', '🍊', '🐟'] as const;

/**
 * A new name that no earlier call with the same `taken` gave: two viewers with one name would be
 * one viewer wherever only the name is known.
 */
export function inventName(chance: Chance, taken: Set<string>): string {
  const base = `${chance.pick(TRAITS)}${chance.pick(THINGS)}${chance.pick(TAILS)}`;
  const name = taken.has(base) ? `${base}${taken.size}` : base;
  taken.add(name);
  return name;
}

/** What a masked viewer's name looks like (`薛***`), kept distinct by a number where nothing else tells two apart. */
export function maskedName(name: string, number: number | null): string {
  return number === null ? `${name.slice(0, 1)}***` : `${name.slice(0, 1)}***${number}`;
}
