import { describe, expect, it } from 'vitest';
import { activityView } from '../activity/activity.ts';
import { sampleWorld, worldWith } from '../testing/sample-world.ts';
import { eventData, placeData } from './structured-data.ts';

const viewOf = (fields: object, sample = false) =>
  activityView(worldWith([{ id: 'a', title: '样板活动', ...fields }], '2026-11-18', sample), 'yangban/east/a');
const events = (fields: object) => viewOf(fields).meta.data as Record<string, unknown>[];
/** The listed dates of a series from this day on; the list may begin up to six days before the build. */
const datesFrom = (day: string, fields: object) =>
  (events(fields)[0]?.['subEvent'] as { startDate: string }[]).filter(({ startDate }) => startDate >= day);
const status = (name: string) => `https://schema.org/${name}`;

describe('eventData', () => {
  it('gives the previous start of a moved activity', () => {
    const changes = [
      { on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' },
      { on: '2026-11-10', kind: '改时间', was: '09:00-10:00', now: '14:00-15:00' },
    ];
    expect(events({ date: '2026-11-14', time: '14:00-15:00', changes })[0]).toMatchObject({
      startDate: '2026-11-14T14:00:00+08:00',
      endDate: '2026-11-14T15:00:00+08:00',
      previousStartDate: '2026-11-12T09:00:00+08:00',
      eventStatus: status('EventRescheduled'),
    });
  });
  it('gives both previous days after two moves', () => {
    const changes = [
      { on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' },
      { on: '2026-11-11', kind: '改期', was: '2026-11-14', now: '2026-11-20' },
    ];
    expect(events({ date: '2026-11-20', changes })[0]).toMatchObject({
      startDate: '2026-11-20',
      previousStartDate: ['2026-11-12', '2026-11-14'],
    });
  });
  it('marks a changed time as rescheduled', () => {
    const changes = [{ on: '2026-11-10', kind: '改时间', was: '09:00', now: '10:00' }];
    expect(events({ date: '2026-11-14', time: '10:00', changes })[0]).toMatchObject({
      previousStartDate: '2026-11-14T09:00:00+08:00',
      eventStatus: status('EventRescheduled'),
    });
  });
  it('keeps a cancelled event', () => {
    expect(
      events({ date: '2026-11-14', status: '取消', changes: [{ on: '2026-11-10', kind: '取消' }] })[0],
    ).toMatchObject({ startDate: '2026-11-14', eventStatus: status('EventCancelled') });
  });
  it('gives the place of each date', () => {
    const changes = [{ on: '2026-11-10', kind: '换地点', date: '2026-11-21', was: '一楼', now: '三楼' }];
    expect(datesFrom('2026-11-21', { rule: '每周六', place: '一楼', changes })).toMatchObject([
      {
        startDate: '2026-11-21',
        location: { '@type': 'Place', name: '东街社区·三楼', address: { addressCountry: 'CN' } },
        eventStatus: status('EventScheduled'),
      },
      { startDate: '2026-11-28', location: { name: '东街社区·一楼' } },
    ]);
  });
  it('omits street and position of the station for a date held elsewhere', () => {
    const world = sampleWorld();
    const position = { lng: 117.281, lat: 37.452, datum: 'WGS-84' as const, precision: '准确' as const, from: '实测' };
    const station = { ...world.catalogue.stations.get('yangban/east')!, address: '幸福路12号', position };
    expect(placeData(world, station)).toMatchObject({
      address: { streetAddress: '幸福路12号' },
      geo: { latitude: 37.452 },
    });
    expect(placeData(world, station, true)).toMatchObject({ address: { streetAddress: '东街街道' } });
    expect(placeData(world, station, true)).not.toHaveProperty('geo');
  });
  it('places an activity without a station in its district', () => {
    const world = sampleWorld();
    const activity = {
      ...world.catalogue.activities.get('yangban/lifa/monthly')!,
      station: undefined,
      place: '人民公园南门',
      report: undefined,
    };
    const [item] = world.schedule.ofActivity(activity.key);
    expect(eventData(world, activity, [{ ...item!, state: '照常', day: '2026-11-30', activity }])).toMatchObject([
      {
        subEvent: [
          {
            location: {
              '@type': 'Place',
              name: '人民公园南门',
              address: { addressCountry: 'CN', addressLocality: '样板市样板区' },
            },
          },
        ],
      },
    ]);
  });
  it('marks an activity without a new day as postponed', () => {
    const changes = [{ on: '2026-11-10', kind: '改期', date: '2026-11-21', now: '另行通知' }];
    expect(datesFrom('2026-11-21', { rule: '每周六', changes })).toMatchObject([
      { startDate: '2026-11-21', previousStartDate: '2026-11-21', eventStatus: status('EventPostponed') },
      { startDate: '2026-11-28', eventStatus: status('EventScheduled') },
    ]);
  });
  it('omits provisional activities', () => expect(events({ date: '2026-11-14', status: '暂定' })).toEqual([]));
  it('omits samples and reported activities', () => {
    expect(viewOf({ date: '2026-11-14', time: '09:00' }, true).meta.data).toEqual([]);
    expect(viewOf({ rule: '每周六' }, true).meta.data).toEqual([]);
    expect(activityView(sampleWorld(), 'yangban/lifa/monthly').meta.data).toEqual([]);
  });
});

describe('the description of the page', () => {
  const description = (fields: object) => viewOf(fields).meta.description;
  it('begins with the state', () => {
    expect(
      description({
        date: '2026-11-14',
        time: '09:00',
        status: '取消',
        changes: [{ on: '2026-11-10', kind: '取消', reason: '检修' }],
      }),
    ).toMatch(/^取消（检修），2026年11月14日周六 9:00，/);
    expect(
      description({ date: '2026-11-14', changes: [{ on: '2026-11-10', kind: '改期', was: '2026-11-12' }] }),
    ).toMatch(/^改期（由11月12日改来），2026年11月14日周六/);
    expect(description({ date: '2026-11-14' })).toMatch(/^2026年11月14日周六，/);
  });
});
