import { expect, it } from 'vitest';
import { ROW } from '../testing/row.ts';
import { exceptionsInNote, moveInNote, ruleOfNote } from './note-dates.ts';

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

it.each([
  ['12月23日停', '每周三，12月23日周三不办'],
  ['23日不办，自带水杯', '每周三，12月23日周三不办'],
  ['12月26日再办一场', '每周三，12月26日周六加办'],
  ['自带水杯，停车在北门', undefined],
  ['12月20日前报名', undefined],
])('asks about the days that the note %s takes from a rule or adds to it: %s', (text, label) => {
  expect(exceptionsInNote(text, '每周三', ROW)?.answers[0]?.label).toBe(label);
});
