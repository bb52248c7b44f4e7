import { expect, it } from 'vitest';
import { ROW } from '../testing/row.ts';
import { moveInNote, ruleOfNote } from './note-dates.ts';

const DAYS = ['2026-12-05'] as const;

it.each([
  ['12月每周三都有', '每周三'],
  ['自带水杯', undefined],
  ['每周三要交作业', undefined],
])('reads the rule in the note %s', (text, rule) => {
  expect(ruleOfNote(text, { title: '义诊', days: DAYS }, ROW)).toBe(rule);
});

it.each([
  ['改到12月12日', 'conflict'],
  ['延期', 'date-vague'],
  ['如遇雨改到12月12日', undefined],
  ['节假日顺延', undefined],
  ['自带水杯', undefined],
])('finds in the note %s what moves the date', (text, kind) => {
  expect(moveInNote(text, DAYS, ROW)?.kind).toBe(kind);
});
