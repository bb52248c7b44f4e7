import { expect, test } from 'vitest';
import { syllablesOf } from '../index/tables-readings.ts';
import { toTraditional } from '../index/tables-traditional.ts';
import { DISTRESS_WORDS } from './distress-words.ts';
import { isDistress } from './is-distress.ts';

const LINES = ['12356', '95013-00534'];

/** pinyin-pro gives 着 another reading out of context. */
const typed = (word: string): string[] =>
  syllablesOf(word).map((syllable, at) => (word.slice(at - 1, at + 1) === '不着' ? 'zhao' : syllable));

test.each(DISTRESS_WORDS)(
  'detects %s as written, in Traditional characters, in a sentence, in pinyin and, unless it is short, by initials',
  (word) => {
    expect(
      [word, toTraditional(word), `我${word}，怎么办`, ` ${word.slice(0, 1)} ${word.slice(1)}`].map((query) =>
        isDistress(query, LINES),
      ),
    ).toEqual([true, true, true, true]);
    const initials =
      word.length > 2
        ? typed(word)
            .map(([first]) => first)
            .join('')
        : word;
    expect(
      [typed(word).join(''), typed(word).join(' ').toUpperCase(), initials].map((query) => isDistress(query, LINES)),
    ).toEqual([true, true, true]);
  },
);

test.each([
  '12356',
  '12356热线',
  '打12356',
  'yy',
  'zs',
  'xl',
  'ns',
  'xbk',
  '心li',
  'shui不着',
  'yìyù',
  '睡 不 着',
  '抑鬱症',
  '最近總是睡不著',
  'emo',
])('detects %s', (query) => {
  expect(isDistress(query, LINES)).toBe(true);
});

test('detects the number of a help line, with any separator', () => {
  expect(['95013-00534', '9501300534', '95013 00534'].map((query) => isDistress(query, LINES))).toEqual([
    true,
    true,
    true,
  ]);
  expect(isDistress('95013-00534', [])).toBe(false);
});

test.each([
  '',
  '义诊',
  '理发',
  '量血压',
  'yizhen',
  'yiyuan',
  'lifa',
  'yl',
  'tx',
  '老人',
  '心灵手巧',
  '12345',
  '110',
  '睡衣',
  '周末',
  '太极',
  '合唱',
  'bdj',
  '开心',
  '自己',
  '死',
  '安全',
  'xinlian',
  '热线',
])('ignores %s', (query) => {
  expect(isDistress(query, LINES)).toBe(false);
});
