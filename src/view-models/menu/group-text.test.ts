import { expect, test } from 'vitest';
import type { Day, Month } from '../../domain/calendar/day.ts';
import { menuActivitySchema } from '../../domain/schema/activity.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { makeWorld } from '../../domain/world.ts';
import { groupTexts } from './group-text.ts';
import { menuOccurrences } from './head.ts';

const STATION = 'yangban/east';
const activity = (id: string, fields: object) => menuActivitySchema.parse({ id, title: id, ...fields });

function textsOf(month: Month, menus: Readonly<Record<Month, readonly object[]>>) {
  const entries = sampleEntries();
  const [{ data, body }] = entries.menus as [(typeof entries.menus)[number]];
  entries.menus = Object.entries(menus).map(([of, activities]) => ({
    id: `${STATION}/${of}`,
    body,
    data: {
      ...data,
      month: of as Month,
      sample: false,
      activities: activities.map((fields, index) => activity(`a${String(index)}-${of}`, fields)),
    },
  }));
  for (const { data: owner } of [...entries.stations, ...entries.teams]) owner.routines = [];
  const world = makeWorld(entries, '2026-12-31');
  const menu = world.links.menusOfStation(STATION).find((one) => one.month === month)!;
  return groupTexts(world, menu, menuOccurrences(world, menu));
}
/** The day of the month of each line. */
const daysIn = (messages: readonly string[]): string[] => messages.join('\n').match(/^\d+日周./gm) ?? [];
const weekOf = (texts: ReturnType<typeof textsOf>, day: Day) => texts.weeks.find(({ monday }) => monday === day)!;

test('the text of a week over the end of a month has both months, on the pages of both', () => {
  const menus = { '2026-12': [{ rule: '每周二' }], '2027-01': [{ rule: '每周六' }] } as const;
  for (const month of ['2026-12', '2027-01'] as const) {
    const week = weekOf(textsOf(month, menus), '2026-12-28');
    expect(week.label).toBe('第53周，12月28日—1月3日');
    expect(daysIn(week.messages)).toEqual(['29日周二', '2日周六']);
  }
});

test('a week that goes on in a month without a menu ends with the month', () => {
  const week = weekOf(textsOf('2026-12', { '2026-12': [{ rule: '每周二' }] }), '2026-12-28');
  expect(week.label).toBe('第53周，12月28日—31日');
  expect(daysIn(week.messages)).toEqual(['29日周二']);
});

test('the text of a month names the days of its weeks that are in the month', () => {
  const [text = ''] = textsOf('2026-12', { '2026-12': [{ rule: '每周二' }], '2027-01': [{ rule: '每周六' }] }).month;
  expect(text).toContain('【第49周，12月1日—6日】');
  expect(text).toContain('【第53周，12月28日—31日】');
});

test('a day is on the page of its month only, with all that is on', () => {
  const menus = {
    '2026-12': [{ date: '2026-12-31' }],
    '2027-01': [{ rule: '每周五', holidays: '提前' }],
  };
  const days = (month: Month) => textsOf(month, menus).days.map(({ day, messages }) => [day, daysIn(messages).length]);
  expect(days('2026-12')).toContainEqual(['2026-12-31', 2]);
  expect(days('2027-01').map(([day]) => day)).not.toContain('2026-12-31');
  expect(textsOf('2027-01', menus).weeks.map(({ monday }) => monday)).not.toContain('2026-12-21');
});
