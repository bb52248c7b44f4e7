import { expect, test } from 'vitest';
import { phoneticKey, findHomophones, PINYIN_MATCHERS, transcribe } from './transcript.ts';

const READINGS: Record<string, string> = {
  义: 'yi',
  诊: 'zhen',
  一: 'yi',
  张: 'zhang',
  桌: 'zhuo',
  理: 'li',
  发: 'fa',
  兰: 'lan',
  南: 'nan',
};
const romanizer = { syllables: (text: string) => [...text].map((character) => READINGS[character] ?? character) };
const transcript = transcribe('义诊\n一张桌\n理发\n', romanizer);
const [full, initials, mixed] = PINYIN_MATCHERS.map((find) => (letters: string) => [
  ...find(transcript, letters).keys(),
]);

test('transcribes text syllable by syllable', () => {
  expect(transcript.pinyin).toBe(';yi;zhen;\n;yi;zhang;zhuo;\n;li;fa;\n');
});

test('matches full and unfinished pinyin, initials, and a mix', () => {
  expect(full!('yizhen')).toEqual(['义诊']);
  expect(full!('yizh')).toEqual(['义诊', '一张']);
  expect(full!('izh')).toEqual([]);
  expect(initials!('yz')).toEqual(['义诊', '一张']);
  expect(initials!('yzz')).toEqual(['一张桌']);
  expect(mixed!('yzhangz')).toEqual(['一张桌']);
  expect(mixed!('lfa')).toEqual(['理发']);
});

test('finds homophones by whole syllables only', () => {
  expect([...findHomophones(transcript, ['yi', 'zhen']).keys()]).toEqual(['义诊']);
  expect([...findHomophones(transcript, ['yi', 'zh']).keys()]).toEqual([]);
});

test.each([
  ['zhang', 'zan'],
  ['shi', 'si'],
  ['nan', 'lan'],
  ['ling', 'lin'],
  ['neng', 'len'],
  ['nv', 'lv'],
  ['ang', 'an'],
  ['gong', 'gong'],
])('reduces %s to %s', (syllable, key) => {
  expect(phoneticKey(syllable)).toBe(key);
});
