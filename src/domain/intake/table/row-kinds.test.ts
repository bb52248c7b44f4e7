import { expect, it } from 'vitest';
import { CONTEXT } from '../testing/read.ts';
import { cellOf } from '../testing/row.ts';
import { isDitto, isExample, isNote, isOnlyDate, isTotal } from './row-kinds.ts';

it.each([
  ['同上', isDitto],
  ['″', isDitto],
  ['合 计', isTotal],
  ['备注：雨天照常', (text: string) => isNote([cellOf(text)])],
  ['（样例）写春联', (text: string) => isExample([cellOf(text)])],
  ['12月5日', (text: string) => isOnlyDate(cellOf(text), CONTEXT)],
])('knows %s', (text, isKind) => {
  expect(isKind(text)).toBe(true);
});

it.each([
  ['同上楼', isDitto],
  ['计划', isTotal],
  ['义诊', (text: string) => isNote([cellOf(text)])],
  ['榜样例会', (text: string) => isExample([cellOf(text)])],
  ['12月5日9:00', (text: string) => isOnlyDate(cellOf(text), CONTEXT)],
  ['12月5日义诊', (text: string) => isOnlyDate(cellOf(text), CONTEXT)],
])('does not read %s as one', (text, isKind) => {
  expect(isKind(text)).toBe(false);
});
