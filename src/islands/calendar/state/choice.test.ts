import { describe, expect, it } from 'vitest';
import type { Month } from '../../../domain/calendar/day.ts';
import { chosenDays, countOf, knownChoice, loosened, setParts, timeOfDay, toggled, without } from './choice.ts';
import { monthData } from '../../../view-models/calendar/month-data.ts';
import { EVERYTHING, type Choice } from '../../../view-models/calendar/month-place.ts';
import { daysInside, readMonth } from '../../../view-models/calendar/month-shown.ts';
import { sampleWorld } from '../../../view-models/testing/sample-world.ts';

const month = readMonth(monthData(sampleWorld(), '2026-11'));
const days = daysInside(month);
const titles = (part: Partial<Choice>) =>
  chosenDays(days, { ...EVERYTHING, ...part }).flatMap(({ items }) => items.map(({ title }) => title));

describe('a choice', () => {
  it('lets everything through when nothing is chosen', () => {
    expect(countOf(chosenDays(days, EVERYTHING))).toBe(month.total);
  });
  it('narrows by whom it serves, where, how and when', () => {
    expect(titles({ objects: ['lao', 'kun'] })).toEqual(['义诊：量血压']);
    expect(titles({ join: 'zhijie' })).toEqual(['义诊：量血压']);
    expect(titles({ district: 'yangban', station: 'east', time: 'afternoon' })).toEqual([
      '修小家电',
      '修小家电',
      '猜灯谜',
    ]);
    expect(titles({ district: 'nowhere' })).toEqual([]);
  });
  it('counts only what takes place: the moved and the cancelled are listed', () => {
    expect(titles({ time: 'morning' })).toContain('防骗讲座');
    expect(countOf(chosenDays(days, { ...EVERYTHING, time: 'afternoon' }))).toBe(2);
  });
  it('does not guess the time of day', () => {
    expect(['', '00:00', '11:59', '12:00', '17:59', '18:00'].map(timeOfDay)).toEqual([
      '',
      'morning',
      'morning',
      'afternoon',
      'afternoon',
      'evening',
    ]);
  });
  it('drops a station that there is not', () => {
    expect(knownChoice({ ...EVERYTHING, district: 'yangban', station: 'nowhere' }, month.stations).station).toBe('');
    expect(knownChoice({ ...EVERYTHING, district: 'yangban', station: 'east' }, month.stations).station).toBe('east');
  });
  it('gives up a station with its district', () => {
    expect(
      setParts(without({ ...EVERYTHING, district: 'yangban', station: 'east', field: 'kepu' }, 'district')),
    ).toEqual(['field']);
  });
  it('is undone by choosing again', () => {
    expect(toggled(toggled(EVERYTHING, 'lao'), 'lao')).toEqual(EVERYTHING);
  });
});

describe('a day with nothing on', () => {
  const empty = (name: Month, part: Partial<Choice> = {}) =>
    chosenDays(daysInside(readMonth(monthData(sampleWorld(), name))), { ...EVERYTHING, ...part }).map(
      ({ menus }) => menus.length > 0,
    );
  it('is planned where a menu of its month is published', () => {
    expect(new Set(empty('2026-11'))).toEqual(new Set([true]));
  });
  it('is not known where none is', () => {
    expect(new Set(empty('2026-12'))).toEqual(new Set([false]));
  });
  it('is not known of a district or a station that has published none', () => {
    expect(empty('2026-11', { district: 'nowhere' })).not.toContain(true);
    expect(empty('2026-11', { district: 'yangban', station: 'east' })).not.toContain(false);
    expect(empty('2026-11', { district: 'yangban', station: 'west' })).not.toContain(true);
  });
  it('of another month is not known', () => {
    expect(month.days.filter(({ outside }) => outside).some(({ menus }) => menus.length > 0)).toBe(false);
  });
});

describe('what to give up', () => {
  it('is what alone brings something, the most helpful first', () => {
    expect(loosened(days, { ...EVERYTHING, objects: ['lao'], time: 'afternoon' })).toEqual([
      { part: 'objects', count: 2 },
      { part: 'time', count: 1 },
    ]);
  });
  it('is nothing where no single part is to blame', () => {
    expect(loosened(days, { ...EVERYTHING, objects: ['xiao'], time: 'evening', join: 'jielong' })).toEqual([]);
  });
});
