import { describe, expect, it } from 'vitest';
import { eventOnDate, linesToCopy } from '../../islands/add-to-calendar/event-on-date.ts';
import { addToCalendarView, type AddToCalendarView } from './add-to-calendar.ts';
import { googleEvent, officeEvent, outlookEvent } from './calendar-links.ts';
import { sampleWorld } from '../testing/sample-world.ts';
import type { World } from '../../domain/world.ts';

const world = sampleWorld();
const viewOf = (id: string, of: World = world) => addToCalendarView(of, `yangban/east/${id}`);
const parameters = (address: string | undefined) => Object.fromEntries(new URL(address ?? '').searchParams);
const onFirst = (view: AddToCalendarView | undefined) => eventOnDate(view!.event, view!.dates[0]!);
const lines = (view: AddToCalendarView | undefined) => linesToCopy(view!.event, view!.dates[0]!).split('\n');

/** The sample world with one activity changed, but not its dates. */
function withActivity(id: string, change: Partial<Parameters<World['catalogue']['activities']['set']>[1]>): World {
  const key = `yangban/east/${id}`;
  const activity = { ...world.catalogue.activities.get(key)!, ...change };
  return {
    ...world,
    catalogue: { ...world.catalogue, activities: new Map(world.catalogue.activities).set(key, activity) },
    schedule: {
      ...world.schedule,
      ofActivity: (other) =>
        world.schedule.ofActivity(other).map((item) => (other === key ? { ...item, activity } : item)),
    },
  };
}

describe('a single activity', () => {
  const view = viewOf('20261130-dengmi');

  it('has a date, and links to services with day, times and place', () => {
    expect(view?.dates).toHaveLength(1);
    expect(view?.dates[0]).toMatchObject({
      day: '2026-11-30',
      start: '15:00',
      end: '16:00',
      label: '15:00—16:00',
    });
    expect(parameters(googleEvent(onFirst(view)))).toMatchObject({
      text: '示例：猜灯谜',
      dates: '20261130T150000/20261130T160000',
      location: '东街社区',
    });
    expect(parameters(outlookEvent(onFirst(view)))).toMatchObject({
      subject: '示例：猜灯谜',
      startdt: '2026-11-30T15:00:00+08:00',
    });
    expect(new URL(officeEvent(onFirst(view))).host).toBe('outlook.office.com');
  });
  it('has no subscription but that of its station', () => {
    expect(view?.series).toBeUndefined();
    expect(view?.owner.file).toBe('/feeds/stations/yangban/east.ics');
  });
  it('has lines to copy into a chat', () => {
    expect(lines(view)).toEqual([
      '示例：猜灯谜',
      '时间：2026年11月30日周一 15:00—16:00',
      '地点：东街社区',
      '参加：来前先问',
      '详情：https://www.example.org/activities/yangban/east/20261130-dengmi/',
    ]);
  });
});

describe('a series', () => {
  const view = viewOf('202611-taiji');
  it('lists each date to come', () => {
    expect(view?.dates.map(({ day }) => day)).toEqual(['2026-11-18', '2026-11-25']);
  });
  it('has a subscription, and its last date', () => {
    expect(view?.series?.until).toBe('2026年11月25日');
    expect(view?.series?.subscription).toMatchObject({
      file: '/feeds/activities/yangban/east/202611-taiji.ics',
      webcal: 'webcal://www.example.org/feeds/activities/yangban/east/202611-taiji.ics',
    });
  });
});

describe('words', () => {
  const line = (of: World, id: string, name: string) => lines(viewOf(id, of)).find((text) => text.startsWith(name));
  it('make an event without a time all-day, and say so', () => {
    const of = {
      ...world,
      schedule: {
        ...world.schedule,
        ofActivity: (key: string) =>
          world.schedule.ofActivity(key).map(({ day, origin, state, activity }) => ({ day, origin, state, activity })),
      },
    };
    const view = viewOf('20261130-dengmi', of);
    const [date] = view?.dates ?? [];
    expect([date?.start, date?.end, date?.label]).toEqual([undefined, undefined, '时间未定']);
    expect(parameters(googleEvent(onFirst(view)))['dates']).toBe('20261130/20261201');
    expect(line(of, '20261130-dengmi', '时间')).toBe('时间：2026年11月30日周一 时间未定，来前先问');
  });
  it('prefer the place of one date to that of the activity', () => {
    const of = {
      ...world,
      schedule: {
        ...world.schedule,
        ofActivity: (key: string) => world.schedule.ofActivity(key).map((item) => ({ ...item, place: '二楼' })),
      },
    };
    expect(line(of, '20261130-dengmi', '地点')).toBe('地点：东街社区，二楼');
  });
  it('omit the street of the station for a date held elsewhere', () => {
    const key = 'yangban/east';
    const stations = new Map(world.catalogue.stations).set(key, {
      ...world.catalogue.stations.get(key)!,
      address: '幸福路12号',
    });
    const heldAt = (place: string) => {
      const ofActivity = (other: string) => world.schedule.ofActivity(other).map((item) => ({ ...item, place }));
      return line(
        { ...world, catalogue: { ...world.catalogue, stations }, schedule: { ...world.schedule, ofActivity } },
        '20261130-dengmi',
        '地点',
      );
    };
    expect([heldAt('人民公园南门'), heldAt('东街社区')]).toEqual([
      '地点：东街社区，人民公园南门',
      '地点：东街社区，幸福路12号',
    ]);
  });
  it('include the number for joining by phone', () => {
    const join = { ways: ['电话报名' as const], phone: '000-000 0002', seats: 20 };
    expect(line(withActivity('20261130-dengmi', { join }), '20261130-dengmi', '参加')).toBe(
      '参加：电话报名 000-000 0002（示例号码），共20名',
    );
    expect(line(withActivity('20261130-dengmi', { join, sample: false }), '20261130-dengmi', '参加')).toBe(
      '参加：电话报名 000-000 0002，共20名',
    );
    expect(
      line(
        withActivity('20261130-dengmi', { join: { ...join, note: '带老花镜。' }, sample: false }),
        '20261130-dengmi',
        '参加',
      ),
    ).toBe('参加：电话报名 000-000 0002，带老花镜，共20名');
  });
  it('label a provisional date everywhere', () => {
    const of = {
      ...world,
      schedule: {
        ...world.schedule,
        ofActivity: (key: string) =>
          world.schedule.ofActivity(key).map((item) => ({ ...item, state: '暂定' as const })),
      },
    };
    const view = viewOf('20261130-dengmi', of);
    const [date] = view?.dates ?? [];
    expect([date?.label, lines(view)[0], parameters(outlookEvent(onFirst(view)))['subject']]).toEqual([
      '15:00—16:00 暂定',
      '示例、暂定：猜灯谜',
      '示例、暂定：猜灯谜',
    ]);
  });
});

describe('without dates to add', () => {
  it('is undefined for a cancelled activity', () => {
    expect(viewOf('20261118-jiangzuo')).toBeUndefined();
  });
  it('is undefined for an activity that is over', () => {
    expect(viewOf('20261107-yizhen')).toBeUndefined();
  });
  it('explains why for an activity without fixed dates', () => {
    for (const rule of ['不定期', '时间不定'])
      expect(viewOf('202611-taiji', withActivity('202611-taiji', { rule }))).toMatchObject({
        none: expect.stringContaining('没有固定日子，还加不进日历。') as string,
        follow: '关注这个站',
        dates: [],
      });
  });
});

it('is plain JSON', () => {
  const views = [...world.catalogue.activities.keys()].map((key) => addToCalendarView(world, key) ?? null);
  expect(JSON.parse(JSON.stringify(views))).toEqual(views);
  expect(JSON.stringify(views)).not.toMatch(/undefined|NaN|\[object/);
});
