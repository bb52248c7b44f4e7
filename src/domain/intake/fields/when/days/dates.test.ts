import { expect, it } from 'vitest';
import { bearingOf } from './bearing.ts';
import { ANY_DATE, dateAt } from './date-at.ts';
import { linkAt } from './link.ts';
import { readThreeParts, THREE_PARTS } from './three-parts.ts';

it.each([
  ['2026-12-05', { year: 2026, month: 12, day: 5 }],
  ['115.12.5', { year: 115, month: 12, day: 5 }],
  ['20261205', { year: 2026, month: 12, day: 5 }],
  ['12月5日', { month: 12, day: 5 }],
  ['12/5', { month: 12, day: 5 }],
  ['5号', { day: 5 }],
  ['5号楼', undefined],
  ['5元', undefined],
])('reads the date %s', (text, parts) => {
  expect(dateAt(text, false)?.parts).toEqual(parts);
});

it.each([
  ['定于12月5日', 2],
  ['3.14', 0],
  ['1.3.14', -1],
  ['2号楼', -1],
])('finds where a date begins in %s', (text, index) => {
  expect(ANY_DATE.exec(text)?.index ?? -1).toBe(index);
});

it.each([
  ['、12日', { isRange: false, allowsBare: true }],
  ['至12日', { isRange: true, allowsBare: true }],
  ['（周六）、'.normalize('NFKC'), { isRange: false, weekday: '六' }],
  ['义诊', undefined],
])('reads what links two dates: %s', (text, link) => {
  if (link === undefined) expect(linkAt(text)).toBeUndefined();
  else expect(linkAt(text)).toMatchObject(link);
});

it.each([
  ['', '前后', 'around'],
  ['从', '', 'from'],
  ['截至', '', 'until'],
  ['改到', '', 'moved'],
  ['', '或12日', 'either'],
  ['', '至月底', 'open'],
  ['', '前往', undefined],
])('reads the words around a date: %s…%s', (before, after, bearing) => {
  expect(bearingOf(before, after)).toBe(bearing);
});

it.each([
  ['26.12.5', ['2026-12-05'], 0],
  ['1/9/27', [], 1],
])('reads the three numbers %s', (text, days, problems) => {
  const read = readThreeParts(THREE_PARTS.exec(text)!, '2026-12');
  expect(read.days).toEqual(days);
  expect(read.problems).toHaveLength(problems);
});
