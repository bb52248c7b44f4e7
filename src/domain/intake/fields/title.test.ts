import { expect, it } from 'vitest';
import { splitTitle } from './title.ts';

it.each([
  ['1、健康讲座', { title: '健康讲座' }],
  ['（一）健康讲座', { title: '健康讲座' }],
  ['健康讲座（第三期）', { title: '健康讲座（第三期）' }],
  ['手机课（教挂号、认诈骗短信）', { title: '手机课', summary: '教挂号、认诈骗短信' }],
  ['包饺子\n（自带围裙，送给独居老人）', { title: '包饺子', summary: '自带围裙，送给独居老人' }],
  ['【腊八】\n熬粥', { title: '熬粥' }],
])('divides %s', (text, title) => {
  expect(splitTitle(text)).toEqual(title);
});
