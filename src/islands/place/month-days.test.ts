import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../view-models/calendar/month-place.ts';
import type { ActivityRow, MonthData } from '../../view-models/calendar/month-form.ts';
import { readMonth, type ShownMonth } from '../../view-models/calendar/month-shown.ts';
import { filterDays } from '../calendar/state/choice.ts';
import { nearFirst } from '../calendar/state/home.ts';
import { StaticMonth } from '../calendar/StaticMonth.tsx';
import { arrangeMonth } from './month-days.ts';

const MINE = 0;
const NEAR = 1;
const BESIDE = 2;
const DISTANCES = new Map([['a/near', { metres: 500, text: '步行约7分钟' }]]);

/** @param days of the month, or `[day, state]` */
const activity = (id: string, station: number, time: string, days: ActivityRow[10], marks = 'lao'): ActivityRow =>
  [...[station, id, `活动${id}`, station, '', marks, '', '', 0, time, days, 0, '']] as unknown as ActivityRow;

const eachDay = (from: number, until: number): number[] =>
  Array.from({ length: until - from + 1 }, (_, index) => from + index);

const monthOf = (rows: readonly ActivityRow[]): ShownMonth =>
  readMonth({
    form: 4,
    month: '2026-11',
    scheduled: ['2026-11', '2026-12'],
    weeks: ['2026-10-26', '2026-12-28'],
    beside: ['', '2026-12'],
    themes: [],
    lunar: Array<string>(42).fill('初一'),
    festivals: {},
    rests: {},
    marks: [
      ['lao', '老', '为老'],
      ['xiao', '小', '为小'],
    ],
    districts: [
      ['a', '甲区'],
      ['b', '乙县'],
    ],
    stations: [
      ['mine', '我的社区', 0],
      ['near', '近处社区', 0],
      ['beside', '邻县社区', 1],
    ],
    menus: [MINE, BESIDE],
    joinings: [['walk', '直接来']],
    states: [['stop', 'x', '取消', '停电', 0]],
    activities: Array.from({ length: 13 }, (_, index) => rows.map((row) => row[index])) as MonthData['activities'],
  });

const BUSY = [
  ...eachDay(1, 9).flatMap((day) => [
    activity(`${String(day)}x`, BESIDE, '08:00', [day]),
    activity(`${String(day)}n`, NEAR, '09:00-10:00', [day], 'xiao'),
    activity(`${String(day)}m`, MINE, '14:00', [day]),
  ]),
  ...['p', 'q', 'r'].map((id) => activity(id, NEAR, '', [20])),
  activity('off', MINE, '10:00', [[9, 0]]),
  activity('alone', MINE, '10:00', [[25, 0]]),
  activity('more', MINE, '', [20]),
  activity('weekly', NEAR, '10:00', [3, 10, 17, 24]),
  activity('later', MINE, '10:00', [3, 10, 17, 24]),
  activity('daily', BESIDE, '07:00', eachDay(1, 30)),
];

const page = (month: ShownMonth): HTMLElement => {
  const element = document.createElement('div');
  element.dataset['published'] = 'a b';
  element.innerHTML = renderToString(createElement(StaticMonth, { month })).replaceAll('<!-- -->', '');
  return element;
};
/** One tag a line, so that a failure shows the first that differs. */
const linesOf = ({ innerHTML }: HTMLElement): string[] => innerHTML.split(/(?=<)/);
const arrange = (element: HTMLElement, today = '2026-11-01', district = 'a') =>
  arrangeMonth(
    element,
    { district, station: `${district}/mine`, proximityOf: (key) => DISTANCES.get(key) as never },
    today,
  );

test('the month of a district is that which the island would list', () => {
  const month = monthOf(BUSY);
  const days = filterDays(nearFirst(month.days, { district: 'a', station: 'mine' }, DISTANCES), {
    ...EVERYTHING,
    district: 'a',
  });
  const arranged = page(month);
  expect(arrange(arranged)).toBe(true);
  // With one district, rows do not name it.
  expect(linesOf(arranged)).toEqual(linesOf(page({ ...month, days, districts: [{ id: 'a', name: '甲区' }] })));
  expect('sparse' in arranged.dataset).toBe(false);
});

test('marks a month with few dates, which the island shows as a list', () => {
  const month = page(
    monthOf([activity('once', MINE, '10:00', [5]), activity('other', BESIDE, '10:00', eachDay(1, 9))]),
  );
  expect(arrange(month)).toBe(true);
  expect('sparse' in month.dataset).toBe(true);
});

test('leaves the month as it is if the island has to show it', () => {
  const crowded = monthOf([...BUSY, ...eachDay(100, 170).map((id) => activity(String(id), MINE, '10:00', [12]))]);
  for (const [month, today, district] of [
    [crowded, '2026-11-01', 'a'],
    [monthOf(BUSY), '2026-11-26', 'a'],
    [monthOf(BUSY), '2026-11-01', 'c'],
  ] as const) {
    const element = page(month);
    const before = element.innerHTML;
    expect(arrange(element, today, district)).toBe(false);
    expect(element.innerHTML).toBe(before);
  }
});
