import { expect, test } from 'vitest';
import { nearSound, textsSounding, TYPINGS, voiceOf } from './voice.ts';

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
const reader = { syllables: (text: string) => [...text].map((character) => READINGS[character] ?? character) };
const voice = voiceOf('义诊\n一张桌\n理发\n', reader);
const [full, initials, mixed] = TYPINGS.map((typing) => (letters: string) => [...typing(voice, letters).keys()]);

test('text is spoken syllable by syllable', () => {
  expect(voice.spoken).toBe(';yi;zhen;\n;yi;zhang;zhuo;\n;li;fa;\n');
});

test('all letters, unfinished, initials, both', () => {
  expect(full!('yizhen')).toEqual(['义诊']);
  expect(full!('yizh')).toEqual(['义诊', '一张']);
  expect(full!('izh')).toEqual([]);
  expect(initials!('yz')).toEqual(['义诊', '一张']);
  expect(initials!('yzz')).toEqual(['一张桌']);
  expect(mixed!('yzhangz')).toEqual(['一张桌']);
  expect(mixed!('lfa')).toEqual(['理发']);
});

test('the same sound, whole syllables only', () => {
  expect([...textsSounding(voice, ['yi', 'zhen']).keys()]).toEqual(['义诊']);
  expect([...textsSounding(voice, ['yi', 'zh']).keys()]).toEqual([]);
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
])('%s sounds nearly like %s', (one, other) => {
  expect(nearSound(one)).toBe(other);
});
