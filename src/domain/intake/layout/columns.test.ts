import { expect, it } from 'vitest';
import { roleOf } from './columns.ts';

it.each([
  ['活 动\n名 称', 'title'],
  ['做什么', 'title'],
  ['活动内容', 'content'],
  ['集合时间', 'date'],
  ['几月几号', 'date'],
  ['星期', 'weekday'],
  ['时段', 'time'],
  ['开始时间', 'start'],
  ['集合地点', 'place'],
  ['面向人群', 'audience'],
  ['报名截止时间', 'deadline'],
  ['联系电话（必填）', 'phone'],
  ['手机', 'mobile'],
  ['主讲', 'person'],
  ['人数限制', 'seats'],
  ['预计人数', 'ignored'],
  ['所属社区（村）', 'station'],
] as const)('knows %s', (header, role) => {
  expect(roleOf(header)).toBe(role);
});

it.each([['12月5日'], ['健康义诊'], [''], ['请各位志愿者提前十分钟到场并签到']])(
  'takes %s for no name of a column',
  (text) => {
    expect(roleOf(text)).toBeUndefined();
  },
);
