/** The four levels as shape, letter and words: 中 square, 所 rounded square, 站 circle, 点 small circle. */
import type { Level } from '../../domain/schema/fields.ts';

interface LevelMark {
  /** In addresses, and the class name of the shape. */
  code: string;
  level: Level;
  letter: string;
  words: string;
}

export const ALL_LEVELS: readonly LevelMark[] = [
  { code: 'zx', level: '中心', letter: '中', words: '中心' },
  { code: 'suo', level: '所', letter: '所', words: '街道、镇的所' },
  { code: 'zhan', level: '站', letter: '站', words: '社区、村的站' },
  { code: 'dian', level: '点', letter: '点', words: '服务点' },
];

export const levelOf = (level: Level): LevelMark => ALL_LEVELS.find((mark) => mark.level === level)!;
