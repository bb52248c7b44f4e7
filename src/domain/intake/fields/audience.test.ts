import { expect, it } from 'vitest';
import { readAudience } from './audience.ts';

it.each([
  ['为老、为小', { serves: ['为老', '为小'] }],
  ['60岁以上老人', { audience: '60岁以上老人', serves: ['为老'], how: '60岁以上 → 为老' }],
  ['亲子家庭', { audience: '亲子家庭', serves: ['为小'] }],
  ['独居老人', { audience: '独居老人', serves: ['为老', '为困难群体'] }],
  ['居民', { audience: '居民', serves: [] }],
])('reads %s', (text, audience) => {
  expect(readAudience(text)).toMatchObject(audience);
});
