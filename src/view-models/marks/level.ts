/** The four levels as shape, letter and word: 中 square, 所 rounded square, 站 circle, 点 small circle. The code is the class of the shape. */
import type { Level } from '../../domain/schema/fields.ts';

export interface ShownLevel {
  /** In addresses and class names. */
  code: string;
  level: Level;
  letter: string;
  words: string;
}

export const ALL_LEVELS: readonly ShownLevel[] = [
  { code: 'zx', level: '中心', letter: '中', words: '中心' },
  { code: 'suo', level: '所', letter: '所', words: '街道、镇的所' },
  { code: 'zhan', level: '站', letter: '站', words: '社区、村的站' },
  { code: 'dian', level: '点', letter: '点', words: '服务点' },
];

export const levelOf = (level: Level): ShownLevel => ALL_LEVELS.find((shown) => shown.level === level)!;
