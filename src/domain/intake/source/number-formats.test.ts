import { expect, test } from 'vitest';
import { builtInFormat, formatShows, showsFor } from './number-formats.ts';

test.each([
  ['General', undefined],
  ['G/通用格式', undefined],
  ['@', undefined],
  ['0', undefined],
  ['#,##0.00_);(#,##0.00)', undefined],
  ['0_ ', undefined],
  ['[Red]0', undefined],
  ['0.00%', 'other'],
  ['0.00E+00', 'other'],
  ['0"人"', 'other'],
  ['"第"0"场"', 'other'],
  ['¥#,##0', 'other'],
  ['yyyy/m/d', 'date'],
  ['m"月"d"日";@', 'date'],
  ['[$-804]aaaa', 'date'],
  ['[$-804]aaaa;@', 'date'],
  ['ddd', 'date'],
  ['mmm', 'date'],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 'date'],
  ['[$-404]e/m/d', 'date'],
  ['[=0]"";yyyy/m/d', 'date'],
  ['h:mm', 'time'],
  ['mm:ss', 'time'],
  ['[h]:mm:ss', 'time'],
  ['[mm]', 'time'],
  ['上午/下午h"时"mm"分"', 'time'],
  ['h:mm AM/PM', 'time'],
  ['yyyy/m/d h:mm', 'date-time'],
  ['m"月"d"日" h"时"', 'date-time'],
  ['aaaa h:mm', 'date-time'],
  ['Short Date', 'date'],
  ['Medium Time', 'time'],
])('%s shows %s', (code, shows) => {
  expect(formatShows(code)).toBe(shows);
});

test.each([
  [0, undefined],
  [9, 'other'],
  [14, 'date'],
  [20, 'time'],
  [22, 'date-time'],
  [31, 'date'],
  [32, 'time'],
  [36, 'date'],
  [46, 'time'],
  [49, undefined],
  [55, 'time'],
  [58, 'date'],
  [164, undefined],
])('built-in format %i shows %s', (id, shows) => {
  expect(builtInFormat(id)).toBe(shows);
});

test('shows no date for a number outside of the calendar', () => {
  expect(showsFor(2_958_465, 'date')).toBe('date');
  expect(showsFor(5_340_000_123, 'date')).toBeUndefined();
  expect(showsFor(-1, 'date')).toBeUndefined();
  expect(showsFor(-1, 'other')).toBe('other');
});
