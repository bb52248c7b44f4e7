import type { Day } from '../../domain/calendar/day.ts';
import { describe, expect, test } from 'vitest';
import { districtSchema } from '../../domain/schema/district.ts';
import type { Entries } from '../../domain/schema/collections.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { menuActivitySchema } from '../../domain/schema/activity.ts';
import { worldWithoutRoutines } from '../../view-models/testing/sample-world.ts';
import { activityEvents } from './activity-events.ts';
import { activityCalendar, allCalendar } from './calendars.ts';
import type { CalendarEvent } from '../ics/event.ts';
import { edited, variedEntries, worldOf } from '../testing/varied-world.ts';

const world = worldOf(variedEntries());
const unfolded = (file: string): string[] => file.replaceAll('\r\n ', '').trimEnd().split('\r\n');
const eventsOf = (id: string, from = world): CalendarEvent[] =>
  activityEvents(from, from.catalogue.activities.get(`yangban/east/${id}`)!);
const dateOf = (id: string, day: Day): CalendarEvent =>
  eventsOf(id).find((event) => (event.recurrenceId?.day ?? event.uid.replace(/.*\/|@.*/g, '')) === day)!;

test('names the calendar, its URL and its refresh interval', () => {
  const lines = unfolded(allCalendar(world));
  expect(lines.slice(0, lines.indexOf('END:VTIMEZONE') + 1)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//zhouzhou//calendar feeds//ZH',
    'CALSCALE:GREGORIAN',
    'NAME:样板站',
    'X-WR-CALNAME:样板站',
    'DESCRIPTION:样板。',
    'X-WR-CALDESC:样板。',
    'URL:https://www.example.org/',
    'SOURCE;VALUE=URI:https://www.example.org/feeds/all.ics',
    'LAST-MODIFIED:20261105T160000Z',
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    'X-WR-TIMEZONE:Asia/Shanghai',
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Shanghai',
    'BEGIN:STANDARD',
    'DTSTART:19910915T020000',
    'TZOFFSETFROM:+0900',
    'TZOFFSETTO:+0800',
    'TZNAME:CST',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]);
  expect(lines.filter((line) => /^(?:ORGANIZER|ATTENDEE|METHOD)/.test(line))).toEqual([]);
});

test.each([
  [undefined, ['参加：直接来，不用报名', '要带：剪刀']],
  ['已满', ['要带：剪刀']],
  ['取消', []],
] as const)('of one whose state is %s says what readers can still do', (status, said) => {
  const changed = status === '取消' ? { changes: [{ on: '2026-11-05', kind: '取消' }] } : {};
  const one = {
    id: 'one',
    title: '手工',
    date: '2026-11-24',
    join: { ways: ['直接来'] },
    bring: ['剪刀'],
    status,
    ...changed,
  };
  const lines = eventsOf('one', worldWithoutRoutines([one]))[0]!.description.split('\n');
  expect(lines.filter((line) => /^(?:参加|要带)/.test(line))).toEqual(said);
});

test('keeps the UID of a moved date, and names both days', () => {
  const lines = unfolded(activityCalendar(world, 'yangban/east/20261112-xiuli'));
  expect(lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.indexOf('END:VEVENT') + 1)).toEqual([
    'BEGIN:VEVENT',
    'UID:yangban/east/20261112-xiuli/2026-11-12@www.example.org',
    'DTSTAMP:20261105T160000Z',
    'DTSTART;TZID=Asia/Shanghai:20261114T140000',
    'DTEND;TZID=Asia/Shanghai:20261114T160000',
    'SUMMARY:示例、改期：修小家电',
    'STATUS:CONFIRMED',
    'SEQUENCE:216057600',
    'TRANSP:TRANSPARENT',
    'LOCATION:东街社区，样板市样板区东街街道',
    'URL:https://www.example.org/activities/yangban/east/20261112-xiuli/',
    'DESCRIPTION:示例：演示用的活动，' +
      '不是真的通知。\\n改期：由11月12日改来\\n2026年11月10日公布：2026年11月12日周四改到2026年11月14日周六。\\n参加：来前先问\\n电话：000-000 ' +
      '0000（示例号码）\\nhttps://www.example.org/activities/yangban/east/20261112-xiuli/',
    'END:VEVENT',
  ]);
});

describe('a series', () => {
  test('has EXDATEs, and single events for added dates', () => {
    const [series, ...others] = eventsOf('weekly');
    expect([series?.series, series?.day]).toEqual([
      { rule: 'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261130T155900Z', except: ['2026-11-12'] },
      '2026-11-05',
    ]);
    expect(others.map(({ uid, day }) => [uid, day])).toEqual([
      ['yangban/east/weekly/2026-11-14@www.example.org', '2026-11-14'],
    ]);
  });

  test('has overrides for dates that differ, under the first announced day', () => {
    const fieldsOn = (day: Day) => {
      const { status, day: now, start, summary, location } = dateOf('changed', day);
      return [status, now, start, summary, location.split('，')[1]];
    };
    expect(fieldsOn('2026-11-08')).toEqual([
      'CONFIRMED',
      '2026-11-09',
      '09:00',
      '示例、改期：样板活动',
      '样板市样板区东街街道',
    ]);
    expect(fieldsOn('2026-11-15')).toEqual([
      'CANCELLED',
      '2026-11-15',
      '09:00',
      '示例、改期：样板活动',
      '样板市样板区东街街道',
    ]);
    expect(fieldsOn('2026-11-22')).toEqual([
      'CANCELLED',
      '2026-11-22',
      '09:00',
      '示例、取消：样板活动',
      '样板市样板区东街街道',
    ]);
    expect(fieldsOn('2026-11-29')).toEqual([
      'CONFIRMED',
      '2026-11-29',
      '10:00',
      expect.stringMatching(/^示例、.*：样板活动$/),
      '东街广场',
    ]);
    expect(dateOf('changed', '2026-11-22').description).toContain(
      '2026年11月4日公布：2026年11月22日周日 9:00—10:00取消，下雨。',
    );
  });

  test('has no event without dates', () => {
    expect(eventsOf('irregular')).toEqual([]);
  });

  test('has the state of the activity', () => {
    expect(eventsOf('whole-day')).toMatchObject([
      {
        status: 'CONFIRMED',
        summary: '示例、已满：样板活动',
        start: undefined,
        series: { rule: 'FREQ=WEEKLY;BYDAY=SA;UNTIL=20261130' },
      },
    ]);
    expect(new Set(eventsOf('workdays').map(({ status }) => status))).toEqual(new Set(['TENTATIVE']));
    const cancelled = withActivity({ id: 'gone', title: '停办', rule: '每周一', status: '取消' });
    expect(eventsOf('gone', cancelled)).toMatchObject([
      { status: 'CANCELLED', summary: '示例、取消：停办', series: {} },
    ]);
  });
});

describe('unknown values', () => {
  test('make an event without a time an all-day event that says so', () => {
    const lines = unfolded(activityCalendar(world, 'yangban/east/all-day'));
    expect(lines.filter((line) => /^DT(?:START|END);/.test(line))).toEqual(['DTSTART;VALUE=DATE:20261121']);
    expect(eventsOf('all-day')[0]?.description).toContain('时间未定');
  });

  test('omit DTEND when the end is unknown', () => {
    const lines = unfolded(activityCalendar(world, 'yangban/east/daily'));
    expect(lines.filter((line) => /^DT(?:START|END);/.test(line))).toEqual([
      'DTSTART;TZID=Asia/Shanghai:20261101T070000',
    ]);
    expect(eventsOf('daily')[0]?.description).toContain('没有说几点结束');
  });

  test('set GEO only for exact positions, and not for a date held elsewhere', () => {
    const position = { lng: 117.281, lat: 37.452, datum: 'WGS-84' as const, from: '实测' };
    const at = (precision: '准确' | '社区') => worldOf(withPosition(variedEntries(), { ...position, precision }));
    const pins = (precision: '准确' | '社区') =>
      unfolded(activityCalendar(at(precision), 'yangban/east/changed')).filter((line) => line.startsWith('GEO'));
    // The series and four overrides, one of them elsewhere.
    expect(pins('准确')).toEqual(Array.from({ length: 4 }, () => 'GEO:37.452;117.281'));
    expect(pins('社区')).toEqual([]);
  });
});

describe('the location', () => {
  const withStreet = (entries: Entries): Entries => ({
    ...entries,
    stations: entries.stations.map((entry) => ({ ...entry, data: { ...entry.data, address: '幸福路12号' } })),
  });
  const outing = menuActivitySchema.parse({
    id: 'outing',
    title: '赏花',
    rule: '每周日',
    place: '一楼',
    changes: [
      { on: '2026-11-02', kind: '换地点', date: '2026-11-08', now: '人民公园南门' },
      { on: '2026-11-02', kind: '换地点', date: '2026-11-15', now: '东街社区' },
      { on: '2026-11-02', kind: '换地点', date: '2026-11-22', now: '一楼' },
    ],
  });
  const at = eventsOf('outing', worldOf(edited(withStreet(sampleEntries()), () => [outing])));
  const places = new Map(at.map(({ recurrenceId, location }) => [recurrenceId?.day, location]));

  test('is the street of the station', () => {
    expect([places.get(undefined), places.get('2026-11-22')]).toEqual([
      '东街社区，一楼，样板市样板区东街街道幸福路12号',
      '东街社区，一楼，样板市样板区东街街道幸福路12号',
    ]);
    expect(places.get('2026-11-15')).toBe('东街社区，样板市样板区东街街道幸福路12号');
  });
  test('omits the street for a date held elsewhere', () => {
    expect(places.get('2026-11-08')).toBe('东街社区，人民公园南门，样板市样板区东街街道');
  });
});

test('says where to order', () => {
  const ordered = menuActivitySchema.parse({
    id: 'ordered',
    title: '样板活动',
    date: '2026-11-21',
    join: { ways: ['网上点单'] },
  });
  const entries = edited(sampleEntries(), () => [ordered]);
  entries.districts = entries.districts.map((entry) => ({
    ...entry,
    data: districtSchema.parse({
      ...entry.data,
      orderChannels: [
        { name: '样板点单', kind: '小程序', hours: '周一至周五' },
        { name: '样板平台', kind: '网站', url: 'https://order.example.org/' },
      ],
    }),
  }));
  const [event] = eventsOf('ordered', worldOf(entries));
  expect(event!.description.split('\n').filter((line) => line.startsWith('网上点单：'))).toEqual([
    '网上点单：样板点单，在微信里搜这个小程序；周一至周五',
    '网上点单：样板平台，https://order.example.org/',
  ]);
});

test('does not repeat a full stop', () => {
  const rain = withActivity({
    id: 'rain',
    title: '赏花',
    date: '2026-11-18',
    join: { ways: ['直接来'], note: '穿防滑鞋。' },
    status: '取消',
    changes: [{ on: '2026-11-05', kind: '取消', reason: '下大雨。' }],
  });
  expect(eventsOf('rain', rain)[0]?.description.split('\n').slice(1, 3)).toEqual([
    '取消：下大雨',
    expect.stringMatching(/^时间未定/),
  ]);
  expect(eventsOf('rain', rain)[0]?.description).toContain('2026年11月5日公布：2026年11月18日周三取消，下大雨。\n');
});

describe('a change of one date', () => {
  const twoDates = withActivity({
    id: 'two-dates',
    title: '两场',
    date: '2026-11-21',
    also: ['2026-11-28'],
    place: '新址',
    changes: [
      { on: '2026-11-01', kind: '改期', was: '2026-11-20', now: '2026-11-21' },
      { on: '2026-11-03', kind: '换地点', was: '旧址', now: '新址' },
      { on: '2026-11-05', kind: '取消', date: '2026-11-28' },
    ],
  });

  test('affects the event of that date only', () => {
    expect(
      eventsOf('two-dates', twoDates).map(({ uid, day, status, location }) => [
        uid.replace(/@.*/, ''),
        day,
        status,
        location.split('，')[1],
      ]),
    ).toEqual([
      ['yangban/east/two-dates/2026-11-20', '2026-11-21', 'CONFIRMED', '新址'],
      ['yangban/east/two-dates/2026-11-28', '2026-11-28', 'CANCELLED', '新址'],
    ]);
  });
});

function withActivity(activity: object) {
  const [menu, ...menus] = sampleEntries().menus;
  const activities = [...menu!.data.activities, menuActivitySchema.parse(activity)];
  return worldOf({ ...sampleEntries(), menus: [{ ...menu!, data: { ...menu!.data, activities } }, ...menus] });
}

function withPosition(entries: Entries, position: Entries['stations'][number]['data']['position']): Entries {
  return { ...entries, stations: entries.stations.map((entry) => ({ ...entry, data: { ...entry.data, position } })) };
}

test('asks readers to enquire only once about a provisional date without a time', () => {
  const unsure = worldWithoutRoutines([{ id: 'unsure', title: '样板活动', date: '2026-11-18', status: '暂定' }]);
  const [event] = eventsOf('unsure', unsure);
  expect(event?.description.match(/先问/gu)).toHaveLength(1);
});
