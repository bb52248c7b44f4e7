import { expect, test } from 'vitest';
import { orderChannels } from '../../domain/schema/parts/order-channel.ts';
import { orderLine } from './order-line.ts';

const lineOf = (...channels: object[]) => orderLine(orderChannels.parse(channels));

test.each([
  [{ name: '样板点单', kind: '小程序' }, '微信小程序“样板点单”'],
  [{ name: '样板文明', kind: '公众号' }, '微信公众号“样板文明”'],
  [{ name: '样板志愿网', kind: '网站', url: 'https://example.org/' }, '样板志愿网 example.org'],
  [{ name: '样板志愿网', kind: '网站' }, '样板志愿网（网址请打电话问）'],
  [{ name: '区中心', kind: '电话', phone: '000-000 0000', hours: '工作日' }, '区中心 000-000 0000（工作日）'],
  [{ name: '样板点单', kind: '小程序', phone: '000-000 0000' }, '微信小程序“样板点单”，电话000-000 0000'],
])('what is typed, looked up or dialled: %j', (channel, text) => {
  expect(lineOf(channel)).toEqual({ text, sample: false });
});

test('has all channels, is a sample if one of them is, and is absent where none is known', () => {
  const two = lineOf({ name: '甲', kind: '小程序' }, { name: '乙', kind: '公众号', sample: true });
  expect(two).toEqual({ text: '微信小程序“甲”；微信公众号“乙”', sample: true });
  expect(lineOf()).toBeUndefined();
});
