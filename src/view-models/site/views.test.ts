import { describe, expect, it } from 'vitest';
import { activityView } from '../activity/activity.ts';
import { brandView } from '../brand/brand.ts';
import { districtView } from '../district/district.ts';
import { sourcedFacts } from '../press/fact.ts';
import { homeView } from '../week/boards.ts';
import { ALL_MARKS } from '../marks/mark.ts';
import { menuView } from '../menu/menu.ts';
import { monthView } from '../calendar/month.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { sampleWorld, worldWith } from '../testing/sample-world.ts';
import { stationView } from '../station/station.ts';
import { citationText } from '../press/citation.ts';
import { teamView } from '../team/team.ts';
import { weekView } from '../week/week.ts';

const world = sampleWorld();

describe('every view', () => {
  it.each([
    ['home', homeView(world)],
    ['station', stationView(world, 'yangban/east')],
    ['team', teamView(world, 'yangban/lifa')],
    ['brand', brandView(world, 'yangban/touhua')],
    ['district', districtView(world, 'yangban')],
    ['menu', menuView(world, 'yangban/east', '2026-11')],
    ['month', monthView(world, '2026-11')],
    ['activity', activityView(world, 'yangban/east/20261107-yizhen')],
  ])('of a %s is plain JSON', (_, view) => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect(JSON.stringify(view)).not.toMatch(/undefined|NaN|Invalid Date|\[object/);
  });
});

describe('the props of the week filter', () => {
  it('are plain JSON', () => {
    const props = { districts: homeView(world).choices, objects: [...ALL_MARKS] };
    expect(JSON.parse(JSON.stringify(props))).toStrictEqual(props);
    expect(props.districts).toEqual([{ id: 'yangban', name: '样板区' }]);
  });
});

describe('a week', () => {
  const week = weekView(world, '2026-11-16');
  it('has seven days and counts what takes place', () => {
    expect(week.days.map(({ day }) => day)).toEqual([
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ]);
    expect(week.total).toBe(1);
  });
  it('lists cancelled occurrences with their state', () => {
    expect(week.days[2]?.items.map(({ phrases, state, on }) => [phrases.join(''), state?.label, on])).toEqual([
      ['太极拳晨练', undefined, true],
      ['防骗讲座', '取消', false],
    ]);
  });
  it('links the previous and the next week', () => {
    expect([week.previous, week.next]).toEqual(['/weeks/2026-11-09/', '/weeks/2026-11-23/']);
    expect(weekView(world, '2026-10-26').previous).toBeUndefined();
  });
});

describe('structured data', () => {
  const [menu] = sampleEntries().menus;
  const published = worldWith(menu!.data.activities, '2026-11-18', false);
  const events = (id: string) => activityView(published, `yangban/east/${id}`).meta.data as Record<string, unknown>[];
  it('gives the true state of an event', () => {
    expect(events('20261107-yizhen')[0]).toMatchObject({
      '@type': 'Event',
      startDate: '2026-11-07T09:00:00+08:00',
      eventStatus: 'https://schema.org/EventScheduled',
    });
    expect(events('20261118-jiangzuo')[0]).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
    expect(events('20261112-xiuli')[0]).toMatchObject({
      startDate: '2026-11-14T14:00:00+08:00',
      previousStartDate: '2026-11-12T14:00:00+08:00',
      eventStatus: 'https://schema.org/EventRescheduled',
    });
  });
  it('lists the next dates of a series', () => {
    expect(events('202611-taiji')[0]).toMatchObject({
      '@type': 'EventSeries',
      subEvent: [{ startDate: '2026-11-18T08:30:00+08:00' }, { startDate: '2026-11-25T08:30:00+08:00' }],
    });
  });
});

describe('a citation', () => {
  it('follows GB/T 7714', () => {
    const { citation } = teamView(world, 'yangban/lifa');
    expect(citationText(citation)).toBe(
      '样板站. “样板”理发队[EB/OL]. （2026-11-18）[引用日期]. https://www.example.org/teams/yangban/lifa/.',
    );
  });
});

describe('facts', () => {
  it('keep the wording of their source, and do not repeat a unit', () => {
    const figure = { label: '满意', value: 95, display: '95%以上', unit: '%', asOf: '报道时', source: 's1' };
    const { facts } = sourcedFacts(world, [figure, { ...figure, display: '960余', unit: '次' }], []);
    expect(facts.map(({ text }) => text)).toEqual(['95%以上', '960余次']);
  });
});
