/** Whether a title is bound to its day: 冬至煮汤圆, 宪法日：问问律师, 元宵灯会. Such a thing cannot be had in another month. */
import { FESTIVAL_WORDS, SOLAR_TERM_WORDS, VACATION_WORDS } from './festivals.ts';

/** 十一 and 三八 are numbers too: 十一点. 小年 and the others name no date, but a time of the year. */
const WORDS = [...FESTIVAL_WORDS.keys(), ...SOLAR_TERM_WORDS.keys(), ...VACATION_WORDS.keys()]
  .filter((word) => !/^[一二三四五六七八九十]+$/u.test(word))
  .concat('小年', '新年', '过年', '节前', '年前', '年底', '年末', '年货', '春联', '节后');

/** 艾滋病日, 初七: days that no table has. A birthday and a weekday return. */
const NAMED_DAY = /^(?:[^：]*(?<![生周])[日节]：|初[一二三四五六七八九十])/u;

export const namesOccasion = (title: string): boolean =>
  NAMED_DAY.test(title) || WORDS.some((word) => title.includes(word));
