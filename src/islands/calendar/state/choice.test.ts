import { describe, expect, it } from 'vitest';
import type { Month } from '../../../domain/calendar/day.ts';
import {
  filterDays,
  countOf,
  withValidStation,
  relaxations,
  activeFilters,
  timeOfDay,
  toggleObject,
  withoutFilter,
} from './choice.ts';
import { monthData } from '../../../view-models/calendar/month-data.ts';
import { EVERYTHING, type Choice } from '../../../view-models/calendar/month-place.ts';
import { daysInside, readMonth, type ShownItem } from '../../../view-models/calendar/month-shown.ts';
import { sampleWorld } from '../../../view-models/testing/sample-world.ts';

const month = readMonth(monthData(sampleWorld(), '2026-11'));
const days = daysInside(month);
const titles = (part: Partial<Choice>) =>
  filterDays(days, { ...EVERYTHING, ...part }).flatMap(({ items }) => items.map(({ phrases }) => phrases.join('')));

describe('filterDays', () => {
  it('keeps everything when nothing is chosen', () => {
    expect(countOf(filterDays(days, EVERYTHING))).toBe(month.total);
  });
  it('filters by 五为, place, way to join and time', () => {
    expect(titles({ objects: ['lao', 'kun'] })).toEqual(['义诊：量血压']);
    expect(titles({ join: 'zhijie' })).toEqual(['义诊：量血压']);
    expect(titles({ district: 'yangban', station: 'east', time: 'afternoon' })).toEqual([
      '修小家电',
      '修小家电',
      '猜灯谜',
    ]);
    expect(titles({ district: 'nowhere' })).toEqual([]);
  });
  it('lists what gives no age after what gives the chosen one', () => {
    const [first, second] = days.flatMap(({ items }) => items) as [ShownItem, ShownItem];
    const day = {
      ...days[0]!,
      items: [
        { ...first, ages: '?' },
        { ...second, ages: '4-6 7-9' },
      ],
    };
    expect(filterDays([day], { ...EVERYTHING, age: '4-6' })[0]!.items.map(({ ages }) => ages)).toEqual([
      '4-6 7-9',
      '?',
    ]);
    expect(filterDays([day], { ...EVERYTHING, age: '13-17' })[0]!.items.map(({ ages }) => ages)).toEqual(['?']);
  });
  it('lists moved and cancelled occurrences, but does not count them', () => {
    expect(titles({ time: 'morning' })).toContain('防骗讲座');
    expect(countOf(filterDays(days, { ...EVERYTHING, time: 'afternoon' }))).toBe(2);
  });
  it('does not guess a missing time of day', () => {
    expect(['', '00:00', '11:59', '12:00', '17:59', '18:00'].map(timeOfDay)).toEqual([
      '',
      'morning',
      'morning',
      'afternoon',
      'afternoon',
      'evening',
    ]);
  });
  it('drops an unknown station', () => {
    expect(withValidStation({ ...EVERYTHING, district: 'yangban', station: 'nowhere' }, month.stations).station).toBe(
      '',
    );
    expect(withValidStation({ ...EVERYTHING, district: 'yangban', station: 'east' }, month.stations).station).toBe(
      'east',
    );
  });
  it('clears the station with its district', () => {
    expect(
      activeFilters(withoutFilter({ ...EVERYTHING, district: 'yangban', station: 'east', field: 'kepu' }, 'district')),
    ).toEqual(['field']);
  });
  it('toggles a value off', () => {
    expect(toggleObject(toggleObject(EVERYTHING, 'lao'), 'lao')).toEqual(EVERYTHING);
  });
});

describe('a day without activities', () => {
  const empty = (name: Month, part: Partial<Choice> = {}) =>
    filterDays(daysInside(readMonth(monthData(sampleWorld(), name))), { ...EVERYTHING, ...part }).map(
      ({ menus }) => menus.length > 0,
    );
  it('is known to be empty if a menu of its month is published', () => {
    expect(new Set(empty('2026-11'))).toEqual(new Set([true]));
  });
  it('is unknown without a menu', () => {
    expect(new Set(empty('2026-12'))).toEqual(new Set([false]));
  });
  it('is unknown for a district or a station without a menu', () => {
    expect(empty('2026-11', { district: 'nowhere' })).not.toContain(true);
    expect(empty('2026-11', { district: 'yangban', station: 'east' })).not.toContain(false);
    expect(empty('2026-11', { district: 'yangban', station: 'west' })).not.toContain(true);
  });
  it('is unknown if it is outside the month', () => {
    expect(month.days.filter(({ outside }) => outside).some(({ menus }) => menus.length > 0)).toBe(false);
  });
});

describe('relaxations', () => {
  it('suggests single filters whose removal gives results, most first', () => {
    expect(relaxations(days, { ...EVERYTHING, objects: ['lao'], time: 'afternoon' })).toEqual([
      { part: 'objects', count: 2 },
      { part: 'time', count: 1 },
    ]);
  });
  it('suggests nothing if no single removal helps', () => {
    expect(relaxations(days, { ...EVERYTHING, objects: ['xiao'], time: 'evening', join: 'jielong' })).toEqual([]);
  });
});
