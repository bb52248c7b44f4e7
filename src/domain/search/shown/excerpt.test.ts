import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const long = '社区医生每月第二个周二上午来一楼大厅坐诊，';

test('what is short stays whole', () => {
  expect(excerptOf(['来一楼', '理发', '，不用排队'])).toEqual(['来一楼', '理发', '，不用排队']);
});

test('what is long is cut on both sides of the first mark, by characters', () => {
  const [before, mark, after] = excerptOf([long, '量血压', `${long}𬭎㙟${long}`, '量血压', '']);
  expect(mark).toBe('量血压');
  expect(before).toBe('…上午来一楼大厅坐诊，');
  expect([...after!]).toHaveLength(25);
  expect(after!.endsWith('…')).toBe(true);
});
