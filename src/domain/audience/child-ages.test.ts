import { expect, test } from 'vitest';
import { childAgesIn } from './child-ages.ts';

// Audiences as they are written in menus.
test.each([
  ['9—13岁', [[9, 13]]],
  ['5到10岁，大人陪着', [[5, 10]]],
  ['六岁以上，孩子由家长陪', [[6, 120]]],
  ['带0—3岁孩子的家人', [[0, 3]]],
  ['小学生', [[6, 12]]],
  ['小学三到六年级', [[8, 12]]],
  ['小学三至六年级', [[8, 12]]],
  ['小学四年级以上', [[9, 12]]],
  ['一到四年级的孩子', [[6, 10]]],
  ['小学生和家长', [[6, 12]]],
  ['大人孩子都行', [[0, 17]]],
  ['孩子和家长', [[0, 17]]],
])('%s is for children of %j', (audience, ages) => {
  expect(childAgesIn(audience)).toEqual(ages);
});

test.each([
  '60岁以上',
  '谁都可以来',
  '小学生家长',
  '想给孩子讲故事的大人',
  '要出门的爸妈和带孩子的老人',
  '家里有孩子的',
  '坐班的、看店的、带娃的',
  '放寒假的大学生',
])('%s names no age of a child', (audience) => {
  expect(childAgesIn(audience)).toEqual([]);
});
