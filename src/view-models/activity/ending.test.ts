import { makeWorld } from '../../domain/world.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { describe, expect, it } from 'vitest';
import { endingOf } from '../../domain/evidence/ending.ts';
import { activityView } from './activity.ts';
import { sampleWorld, worldWith } from '../testing/sample-world.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { COLLECTIONS } from '../../domain/schema/collections.ts';

const KEY = 'yangban/east/a';
const worldAt = (fields: object, today: Day) => worldWith([{ id: 'a', title: '打太极', ...fields }], today);
const view = (fields: object, today: Day = '2026-11-28') => activityView(worldAt(fields, today), KEY);

describe('endingOf', () => {
  it.each([
    // A menu ends with its month, so the last date of its rule is the last one.
    [
      { rule: '每周三', time: '18:30-20:00' },
      { day: '2026-11-25', time: '20:00', isSeries: true },
    ],
    [
      { rule: '每周三', until: '2026-11-20' },
      { day: '2026-11-18', time: undefined, isSeries: true },
    ],
    [
      { rule: '每周三', time: '09:00-10:00', also: ['2026-11-29'] },
      { day: '2026-11-29', time: '10:00', isSeries: true },
    ],
    [
      { rule: '每周三', changes: [{ on: '2026-11-20', kind: '取消', date: '2026-11-25' }] },
      { day: '2026-11-18', time: undefined, isSeries: true },
    ],
    [
      { date: '2026-11-07', time: '09:00-10:30' },
      { day: '2026-11-07', time: '10:30', isSeries: false },
    ],
    [
      { date: '2026-11-14', changes: [{ on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' }] },
      { day: '2026-11-14', time: undefined, isSeries: false },
    ],
    [
      { date: '2026-11-07', also: ['2026-11-21'] },
      { day: '2026-11-21', time: undefined, isSeries: true },
    ],
  ])('%j', (fields, expected) => {
    const { catalogue, schedule } = worldAt(fields, '2026-11-28');
    expect(endingOf(catalogue.activities.get(KEY)!, schedule)).toEqual(expected);
  });

  it('does not end a routine without a last day', () => {
    const { catalogue, schedule } = sampleWorld();
    expect(endingOf(catalogue.activities.get('yangban/lifa/monthly')!, schedule)).toBeUndefined();
  });
});

describe('the page of an activity that is over', () => {
  it('says that it is over, and when it took place', () => {
    const over = view({ rule: '每周三', time: '18:30-20:00' });
    expect(over.ending).toEqual({
      day: '2026-11-25',
      time: '20:00',
      over: true,
      words: '已结束，最后一场是2026年11月25日',
    });
    expect(over.when.past).toBe('2026年11月4日到11月25日，每周三，18:30—20:00，共4场');
    expect(over.meta.description).toMatch(/^示例：.*，已结束$/);
    expect(view({ date: '2026-11-07' }).ending?.words).toBe('已结束，2026年11月7日');
  });
  it('gives the browser the moment, and is not over before it', () => {
    expect(view({ rule: '每周三' }, '2026-11-25').ending).toMatchObject({ day: '2026-11-25', over: false });
  });
  it('is just 取消 if it was cancelled', () => {
    expect(
      view({ date: '2026-11-07', status: '取消', changes: [{ on: '2026-11-05', kind: '取消' }] }).ending,
    ).toBeUndefined();
  });
  it('lists the records of its dates', () => {
    expect(view({ rule: '每周三', held: [{ date: '2026-11-04', count: 22 }, { date: '2026-11-11' }] }).held).toEqual([
      '2026年11月4日办了，来了22人',
      '2026年11月11日办了',
    ]);
  });
});

it('adds to a record the rating that a report published, with 截至 and source', () => {
  const rating = { label: '满意率', value: 98, display: '98%', unit: '%', asOf: '2026年11月', source: 's1' };
  expect(view({ date: '2026-11-04', held: [{ date: '2026-11-04', count: 22, rating }] }).held).toEqual([
    '2026年11月4日办了，来了22人，据报道满意率98%（截至2026年11月，《样板报道》，报道（媒体待核），2026年10月20日刊发）',
  ]);
});

describe('the span of a rule on its page', () => {
  const words = (fields: object, today?: Day) => view(fields, today).when.words.map(({ text }) => text);
  it('always states the last day with its year, and a first day to come', () => {
    expect(words({ rule: '每周三' }, '2026-11-18')).toEqual(['到2026年11月30日止']);
    expect(words({ rule: '每周三', from: '2026-11-25' }, '2026-11-18')).toEqual([
      '2026年11月25日起，到2026年11月30日止',
    ]);
    expect(words({ rule: '每周三', from: '2026-11-11', until: '2026-11-25' }, '2026-11-18')).toEqual([
      '到2026年11月25日止',
    ]);
  });
});

describe('the page of a routine whose confirmation has lapsed', () => {
  const entries = sampleEntries();
  entries.sources = [
    {
      id: 'sources',
      body: '',
      data: COLLECTIONS.sources.schema.parse([{ id: 's1', title: '报道', dateNote: '年份待核' }]),
    },
  ];
  const routine = activityView(makeWorld(entries, '2026-11-18'), 'yangban/lifa/monthly');
  it('shows no dates, and says why', () => {
    expect([routine.dates, routine.when.words, routine.meta.data]).toEqual([[], [], []]);
    expect(routine.when.note).toBe('现在还办不办，没有人确认，所以不排日期');
    expect(routine.report).toMatchObject({ lapsed: true, badge: '据报道' });
    expect(routine.meta.description).toMatch(/^据报道：/);
  });
});
