import { expect, test } from 'vitest';
import { audienceProblems } from './audience.ts';

test.each([
  '自带小板凳',
  '请自备水杯',
  '带上身份证',
  '每户一副，写完为止',
  '每家两副',
  '限20人',
  '先到先得',
  '免费',
  '直接来',
])('rejects %s', (audience) => {
  expect(audienceProblems({ audience })).toEqual([
    expect.objectContaining({ path: ['audience'], fix: expect.stringContaining('例如 60 岁以上') as string }),
  ]);
});

test.each([
  '60 岁以上，零基础也行',
  '带书来的孩子和大人',
  '谁都能来',
  '会下棋的都来',
  '小学生，低年级请大人陪',
  '每户来一个人就行',
  '自带工具的人先修',
  undefined,
])('accepts %s', (audience) => {
  expect(audienceProblems({ audience })).toEqual([]);
});

test('rejects ages in the wrong order', () => {
  expect(audienceProblems({ audience: '5至3岁' })).toEqual([
    expect.objectContaining({ fix: '应写成 3—5 岁，或核对年龄' }),
  ]);
  expect(audienceProblems({ audience: '3—5 岁' })).toEqual([]);
});
