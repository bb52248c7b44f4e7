import { expect, it } from 'vitest';
import { separatorOf } from './separator.ts';

it.each([
  ['日期\t名称\n12月5日\t义诊', 'any', '\t'],
  ['日期,名称,地点\n12月5日,义诊,大厅\n12月6日,合唱,广场', 'any', ','],
  ['日期;名称\n12月5日;义诊', 'table', ';'],
  ['sep=|\n日期|名称', 'any', '|'],
  ['12月5日，义诊\n12月6日，合唱，大厅', 'any', undefined],
] as const)('finds what separates the fields of %j', (text, origin, separator) => {
  expect(separatorOf(text, origin)).toBe(separator);
});
