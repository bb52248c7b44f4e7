/**
 * Arbitrary districts for property tests: three stations, three teams, menus of two months with all kinds of
 * activities.
 */
import type { Day } from '../../calendar/day.ts';
import fc from 'fast-check';
import { occurrencesOf } from '../../calendar/occurrences.ts';
import { workCalendar, type WorkCalendar } from '../../calendar/holidays/workdays.ts';
import { buildCatalogue } from '../../catalogue.ts';
import type { Network } from '../districts.ts';
import { relationsOf } from '../../relations.ts';
import { scheduleOf, takesPlace } from '../../schedule.ts';
import { STATUSES } from '../../schema/activity.ts';
import { COLLECTIONS, type CollectionName, type Entries } from '../../schema/collections.ts';
import { FIELDS, SERVICE_OBJECTS } from '../../schema/fields.ts';

type TestNetwork = Network & { calendar: WorkCalendar };
export const STATIONS = ['east', 'north', 'west'] as const;
const TEAMS = ['lifa', 'xunhe', 'yiyuan'] as const;
const MONTHS = ['2026-11', '2026-12'] as const;

export interface ActivitySpec {
  station: (typeof STATIONS)[number];
  month: (typeof MONTHS)[number];
  day: number;
  rule: string | undefined;
  time: string | undefined;
  status: (typeof STATUSES)[number];
  field: (typeof FIELDS)[number];
  serves: (typeof SERVICE_OBJECTS)[number][];
  teams: string[];
  /** Cancelled dates of a series. */
  cancelled: string[];
}

export const activities: fc.Arbitrary<ActivitySpec[]> = fc.array(
  fc.record({
    station: fc.constantFrom(...STATIONS),
    month: fc.constantFrom(...MONTHS),
    day: fc.integer({ min: 1, max: 30 }),
    rule: fc.option(fc.constantFrom('每周三', '每周六', '每月第二个周日', '每个工作日', '每月最后一个工作日'), {
      nil: undefined,
    }),
    time: fc.option(fc.constantFrom('09:00-10:30', '10:00-12:00', '14:00', '19:00-20:30', '22:00-24:30'), {
      nil: undefined,
    }),
    status: fc.constantFrom(...STATUSES),
    field: fc.constantFrom(...FIELDS),
    serves: fc.subarray([...SERVICE_OBJECTS]),
    teams: fc.subarray([...TEAMS]),
    cancelled: fc.uniqueArray(
      fc.integer({ min: 1, max: 30 }).map((day) => `2026-12-${String(day).padStart(2, '0')}`),
      { maxLength: 3 },
    ),
  }),
  { maxLength: 12 },
);

export function networkOf(
  specs: readonly ActivitySpec[],
  today: Day = '2026-11-18',
  minimums: Record<string, Record<string, number>> = {},
): TestNetwork {
  const menus = new Map<string, object[]>();
  specs.forEach((spec, index) => {
    const key = `yangban/${spec.station}/${spec.month}`;
    menus.set(key, [...(menus.get(key) ?? []), activityOf(spec, index)]);
  });
  const catalogue = buildCatalogue(
    entriesOf({
      site: [['site', { ...SITE, minimums }]],
      districts: [['yangban', { name: '样板区', province: '样板省', city: '样板市', summary: '样板。' }]],
      stations: STATIONS.map((id) => [
        `yangban/${id}`,
        { name: `${id}社区站`, level: '站', kind: '社区', serves: ['为老', '为小'] },
      ]),
      teams: TEAMS.map((id, index) => [
        `yangban/${id}`,
        { name: id, kind: '服务队', home: STATIONS[index], serves: ['为老'] },
      ]),
      brands: [
        ['yangban/hean', { name: '河岸', kind: '项目', owner: 'west社区', teams: ['xunhe'], stations: ['west'] }],
      ],
      menus: [...menus].map(([id, list]) => [id, { month: id.slice(-7), theme: { title: '主题' }, activities: list }]),
    }),
  );
  const calendar = workCalendar([]);
  return {
    catalogue,
    calendar,
    today,
    links: relationsOf(catalogue),
    schedule: scheduleOf(catalogue, calendar, today),
  };
}

/** Reference implementation: days on which something takes place, straight from `occurrencesOf`. */
export function naiveDays({ catalogue, calendar }: TestNetwork, station: string, from: Day, until: Day): string[] {
  return [...catalogue.activities.values()]
    .filter((activity) => activity.station === station)
    .flatMap((activity) => occurrencesOf(activity, { from, until }, { calendar }))
    .filter(takesPlace)
    .map(({ day }) => day);
}

const SITE = {
  name: '样板站',
  promise: '周周有活动',
  description: '样板。',
  url: 'https://www.example.org/',
  since: '2026-11-01',
  contact: { phone: '000-000 0000', sample: true },
};

function activityOf(
  { month, day, rule, time, status, field, serves, teams, cancelled }: ActivitySpec,
  index: number,
): object {
  const date = `${month}-${String(day).padStart(2, '0')}`;
  return {
    id: `a${String(index)}`,
    title: '活动',
    ...(rule === undefined ? { date } : { rule }),
    ...(time === undefined ? {} : { time }),
    status,
    field,
    serves,
    teams,
    changes: rule === undefined ? [] : cancelled.map((off) => ({ on: '2026-11-01', kind: '取消', date: off })),
  };
}

function entriesOf(raw: Partial<Record<CollectionName, [id: string, data: unknown][]>>): Entries {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      (raw[name] ?? []).map(([id, data]) => ({ id, body: '', data: COLLECTIONS[name].schema.parse(data) })),
    ]),
  ) as Entries;
}
