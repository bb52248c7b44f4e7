import { expect, test } from 'vitest';
import type { NoticeEffect } from '../domain/changes/notice-effects.ts';
import { noticeLines } from './notice-lines.ts';

const moved: NoticeEffect = {
  year: 2027,
  kind: '移动',
  key: 'd/s/taiji',
  title: '打太极',
  from: '2027-10-06',
  to: '2027-10-08',
};

test('lists every changed date on a line, and counts those that are only confirmed', () => {
  const confirmed: NoticeEffect = { ...moved, kind: '确定', to: moved.from };
  expect(
    noticeLines([
      moved,
      { ...moved, kind: '去掉', to: undefined },
      { ...moved, kind: '新增', from: undefined },
      confirmed,
    ]),
  ).toBe(
    [
      '2027年放假通知带来的日期变化：',
      '  移动  2027-10-06 周三 → 2027-10-08 周五  打太极（d/s/taiji）',
      '  去掉  2027-10-06 周三  打太极（d/s/taiji）',
      '  新增  2027-10-08 周五  打太极（d/s/taiji）',
      '  确定  1 场从暂定变为确定，日子不变',
    ].join('\n'),
  );
});

test('returns an empty text without effects', () => {
  expect(noticeLines([])).toBe('');
});

test('lists all changed dates, however many', () => {
  const lines = noticeLines([
    ...Array.from({ length: 40 }, () => moved),
    ...Array.from({ length: 6 }, () => ({ ...moved, year: 2028 })),
  ]).split('\n');
  expect(lines.filter((line) => line.includes('打太极'))).toHaveLength(46);
  expect([lines[0], lines[41]]).toEqual(['2027年放假通知带来的日期变化：', '2028年放假通知带来的日期变化：']);
});
