import { expect, test, vi } from 'vitest';
import { PRIVACY_KINDS } from '../privacy/kinds.ts';
import { readTables, tableOf } from './testing/read.ts';

const HEADER = ['日期', '时间', '活动名称', '地点', '服务对象', '参加方式', '备注'];
const row = (index: number): string[] => [
  `12月${String((index % 31) + 1)}日`,
  `${String(8 + (index % 10))}:30`,
  `写字第${String(index % 100)}场`,
  `${String((index % 5) + 1)}楼活动室`,
  '老年人',
  '直接来',
  `带毛笔，第${String(index % 100)}组`,
];

function scannedTexts(rows: number): string[] {
  const scan = vi.spyOn(PRIVACY_KINDS[0]!, 'find');
  readTables(tableOf([HEADER, ...Array.from({ length: rows }, (_, index) => row(index))]));
  const texts = scan.mock.calls.map(([text]) => text);
  scan.mockRestore();
  return texts;
}

test('scans each distinct text of a long table once, and none again for another table', () => {
  const texts = scannedTexts(500);
  expect(texts.length).toBeGreaterThan(100);
  expect(new Set(texts).size).toBe(texts.length);
  expect(scannedTexts(500)).toEqual([]);
});
