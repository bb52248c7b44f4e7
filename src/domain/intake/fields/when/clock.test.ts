import { describe, expect, it } from 'vitest';
import { CONTEXT } from '../../testing/read.ts';
import { joinSpan, timeOfFraction } from './clock.ts';
import { readWhen } from './when.ts';

describe('takeTimes', () => {
  it.each([
    ['9:00', ['09:00']],
    ['９：００—１１：００', ['09:00-11:00']],
    ['上午8点半到11点', ['08:30-11:00']],
    ['下午2:00-4:00', ['14:00-16:00']],
    ['下午2-4点', ['14:00-16:00']],
    ['9-11时', ['09:00-11:00']],
    ['晚7点-8点半', ['19:00-20:30']],
    ['12:00-1:30', ['12:00-13:30']],
    ['11:00-1:00', ['11:00-13:00']],
    ['上午10点—2点', ['10:00-14:00']],
    ['12月5日9.30-11', ['09:30-11:00']],
    ['12月5日（周六）上午9.30', ['09:30']],
    ['上午9点至下午4点', ['09:00-16:00']],
    ['下午14:00', ['14:00']],
    ['中午1点', ['13:00']],
    ['九点一刻', ['09:15']],
    ['14时30分至16时', ['14:30-16:00']],
    ['2:00PM', ['14:00']],
    ['PM 2:00-4:00', ['14:00-16:00']],
    ['9:00开始，11:00结束', ['09:00-11:00']],
    ['9：00一11：00', ['09:00-11:00']],
    ['上午9点一11点', ['09:00-11:00']],
    ['9:00→11:00', ['09:00-11:00']],
    ['9:00——至11:00', ['09:00-11:00']],
    ['20:00到1月1日凌晨0:30', ['20:00-24:30']],
    ['8:30-11:30，14:00-17:00', ['08:30-11:30', '14:00-17:00']],
  ])('reads %s', (text, times) => {
    expect(readWhen(text, CONTEXT).times).toEqual(times);
  });

  it.each([
    ['13:30签到，14:00开始', '14:00', '13:30签到'],
    ['14:00（13:30签到）', '14:00', '13:30签到'],
    ['8:30-9:00签到，9:00-11:00', '09:00-11:00', '8:30-9:00签到'],
    ['9:00集合，9:30出发', '09:00', '9:30出发'],
  ])('counts the arrival in %s as a note', (text, time, note) => {
    const when = readWhen(text, CONTEXT);
    expect(when.times).toEqual([time]);
    expect(when.remainder).toContain(note);
  });

  it.each([
    ['2点半', 'time-ambiguous'],
    ['2:00-4:00', 'time-ambiguous'],
    ['16:00-14:00', 'time-order'],
    ['10:00-9:00', 'time-order'],
    ['8:00-5:00', 'time-order'],
    ['12月5日 午饭后', 'time-vague'],
    ['25:00', 'time-vague'],
    ['9:60', 'time-vague'],
    ['12月5日上午', 'time-vague'],
  ])('asks about %s', (text, kind) => {
    const when = readWhen(text, CONTEXT);
    expect(when.times).toEqual([]);
    expect(when.problems.map((problem) => problem.kind)).toContain(kind);
  });

  it('leaves names such as 四点半课堂 alone', () => {
    expect(readWhen('四点半课堂', CONTEXT)).toMatchObject({ times: [], remainder: '四点半课堂' });
  });
});

it('joins the start and the end of two columns', () => {
  expect(joinSpan('09:00', '10:30')).toBe('09:00-10:30');
  expect(joinSpan('14:00', '4:00')).toBe('14:00-16:00');
  expect(joinSpan('09:00', '08:00')).toBeUndefined();
});

it('rounds fractions of a day to minutes', () => {
  expect(timeOfFraction(0.375)).toBe('09:00');
  expect(timeOfFraction(46361.604166666664)).toBe('14:30');
});
