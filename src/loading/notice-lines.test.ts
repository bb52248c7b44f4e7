import { expect, test } from 'vitest';
import type { NoticeEffect } from '../domain/notice-effects.ts';
import { noticeLines } from './notice-lines.ts';

const moved: NoticeEffect = { year: 2027, kind: '移动', key: 'd/s/taiji', title: '打太极', from: '2027-10-06', to: '2027-10-08' };

test('a move is a line with both days, what is settled has one', () => {
  const settled: NoticeEffect = { ...moved, kind: '确定', to: moved.from };
  expect(noticeLines([moved, { ...moved, kind: '去掉', to: undefined }, { ...moved, kind: '新增', from: undefined }, settled])).toBe([
    '2027年放假通知带来的日期变化：',
    '  移动  2027-10-06 周三 → 2027-10-08 周五  打太极（d/s/taiji）',
    '  去掉  2027-10-06 周三  打太极（d/s/taiji）',
    '  新增  2027-10-08 周五  打太极（d/s/taiji）',
    '  确定  2027-10-06 周三  打太极（d/s/taiji）',
  ].join('\n'));
});

test('nothing is said of nothing', () => {
  expect(noticeLines([])).toBe('');
});

test('after twenty the rest is counted', () => {
  const lines = noticeLines([...Array.from({ length: 19 }, () => moved), ...Array.from({ length: 6 }, () => ({ ...moved, year: 2028 }))]).split('\n');
  expect(lines.filter((line) => line.includes('打太极'))).toHaveLength(20);
  expect([lines[0], lines[20], lines.at(-1)]).toEqual(['2027年放假通知带来的日期变化：', '2028年放假通知带来的日期变化：', '还有 5 处']);
});
