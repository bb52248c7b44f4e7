import { expect, it } from 'vitest';
import { findPerson, isListOfNames, isNameOnly, isSomeonesHome, withoutNames } from './people.ts';

it.each([
  ['联系人：示例甲', '示例甲'],
  ['联系人：阿明', '阿明'],
  ['志愿者：示例甲', '示例甲'],
  ['志愿者：示例甲、示例乙', '示例甲'],
  ['找示例甲报名', '示例甲'],
  ['示例甲老师主讲', '示例甲'],
])('finds the name in %s', (text, name) => {
  expect(findPerson(text)?.name).toBe(name);
});

it.each([
  '志愿者：引导行人',
  '志愿者：维持秩序、清理杂物',
  '志愿者：帮忙搬书',
  '联系人：见公告',
  '老师：待定',
  '请老人参加',
])('finds no name in %s', (text) => {
  expect(findPerson(text)).toBeUndefined();
});

it.each([
  ['示例甲', true],
  ['示例甲老师', true],
  ['活动室', false],
  ['报名', false],
])('tells whether %s is nothing but a name', (word, isName) => {
  expect(isNameOnly(word)).toBe(isName);
});

it('tells the home of a person from other places', () => {
  expect(['示例甲家', '大家', '志愿者之家', '农家'].map(isSomeonesHome)).toEqual([true, false, false, false]);
});

it('recognizes a list of names', () => {
  expect(['示例甲、示例乙', '示例甲、报名表', '示例甲'].map(isListOfNames)).toEqual([true, false, false]);
});

it.each([
  ['跟示例甲老师学书法', '跟老师学书法'],
  ['健康讲座（主讲：示例甲）', '健康讲座'],
])('keeps everything but the name of the title %s', (title, rest) => {
  expect(withoutNames(title)).toBe(rest);
});
