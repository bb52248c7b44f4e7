import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const long = '社区医生每月第二个周二上午来一楼大厅坐诊，';

test('keeps a short text whole', () => {
  expect(excerptOf(['来一楼', '理发', '，不用排队'])).toEqual(['来一楼', '理发', '，不用排队']);
});

test('truncates a long text on both sides of the first highlight, by code points', () => {
  const [before, highlight, after] = excerptOf([long, '量血压', `${long}𬭎㙟${long}`, '量血压', '']);
  expect(highlight).toBe('量血压');
  expect(before).toBe('…上午来一楼大厅坐诊，');
  expect([...after!]).toHaveLength(25);
  expect(after!.endsWith('…')).toBe(true);
});
