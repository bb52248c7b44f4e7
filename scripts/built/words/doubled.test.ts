import { expect, test } from 'vitest';
import { doubledIn, repeatedIn } from './doubled.ts';

test.each(['祥云县沙龙镇沙龙镇', '德州市朝阳镇朝阳镇', '来前先问，来前先问，', '本周有活动本周有活动'])(
  'finds the repetition in %s',
  (text) => {
    expect(doubledIn(text)).not.toEqual([]);
  },
);

test.each([
  '一个庭院一个庭院地看',
  '想说多少说多少',
  '谁报名谁报名',
  '看看',
  '休息休息',
  '2026年12月12日',
  '每周三、周五',
  '打零五三四，零零零零零零零',
  '打零零零，零零零零零零零零',
])('accepts %s', (text) => {
  expect(doubledIn(text)).toEqual([]);
});

test.each([
  ['来前先问，据报道，来前先问', '来前先问'],
  ['会员单位 95家会员单位', '会员单位'],
  ['环翠区新时代文明实践中心 · 环翠区', '环翠区'],
])('finds the repeated part of “%s”', (sentence, part) => {
  expect(repeatedIn(sentence)).toEqual([part]);
});

test.each([
  '最美志愿者、最佳志愿服务组织、最美志愿服务社区',
  '不定期，石溪居委会，适合石溪居委会居民',
  '村里头的事，村里头的人来管',
])('accepts “%s”', (sentence) => {
  expect(repeatedIn(sentence)).toEqual([]);
});
