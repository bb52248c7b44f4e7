import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, monthOf, type Day } from '../../domain/calendar/day.ts';
import { dayByKey } from './month-keys.ts';
import { EVERYTHING, DEFAULT_PLACE, type Place } from './month-place.ts';
import type { ShownDay } from './month-shown.ts';
import { headingOf, withRange, monthsOf, sameDateIn, withView, spanOf, stepped, viewOf } from './month-span.ts';

const TODAY = '2026-11-29'; // a Sunday
const at = (part: Partial<Place>): Place => ({ ...DEFAULT_PLACE, ...part });
const ranged = (range: 'today' | 'tomorrow' | 'weekend' | 'week') => at({ choice: { ...EVERYTHING, range } });

describe('spanOf', () => {
  it.each([
    ['the present month', DEFAULT_PLACE, '2026-11-01', '2026-11-30', '2026年11月', ['2026-11']],
    ['a month', at({ month: '2027-02' }), '2027-02-01', '2027-02-28', '2027年2月', ['2027-02']],
    ['the month of a day', at({ day: '2026-12-24' }), '2026-12-01', '2026-12-31', '2026年12月', ['2026-12']],
    ['the present week', at({ view: 'week' }), '2026-11-23', '2026-11-29', '11月23日—29日', ['2026-11']],
    [
      'the week of a day',
      at({ view: 'week', day: '2026-12-01' }),
      '2026-11-30',
      '2026-12-06',
      '11月30日—12月6日',
      ['2026-12', '2026-11'],
    ],
    [
      'the first week of another month',
      at({ view: 'week', month: '2027-01' }),
      '2026-12-28',
      '2027-01-03',
      '12月28日—1月3日',
      ['2027-01', '2026-12'],
    ],
    ['today', ranged('today'), '2026-11-29', '2026-11-29', '11月29日周日', ['2026-11']],
    ['tomorrow', ranged('tomorrow'), '2026-11-30', '2026-11-30', '11月30日周一', ['2026-11']],
    ['the weekend that is on', ranged('weekend'), '2026-11-28', '2026-11-29', '11月28日—29日', ['2026-11']],
    ['this week', ranged('week'), '2026-11-23', '2026-11-29', '11月23日—29日', ['2026-11']],
  ])('%s', (_, place, from, until, heading, months) => {
    const span = spanOf(place, TODAY);
    expect(span).toMatchObject({ from, until });
    expect([headingOf(span), monthsOf(span)]).toEqual([heading, months]);
  });
});

describe('stepped, withView and withRange', () => {
  const step = (place: Place, by: 1 | -1) => stepped(place, spanOf(place, TODAY), by);
  it('move by a month or a week', () => {
    expect(step(DEFAULT_PLACE, 1)).toMatchObject({ month: '2026-12', day: '' });
    expect(step(at({ month: '2027-01' }), -1)).toMatchObject({ month: '2026-12' });
    expect(step(at({ view: 'week' }), 1)).toMatchObject({ day: '2026-11-30', view: 'week' });
  });
  it('end a range', () => {
    expect(step(ranged('week'), -1)).toMatchObject({ day: '2026-11-16', view: 'week', choice: { range: '' } });
  });
  it('keep the other filters', () => {
    expect(step(at({ choice: { ...EVERYTHING, field: 'kepu' } }), 1).choice.field).toBe('kepu');
  });
  it('keep the week that the reader is in', () => {
    expect(withView('week', ranged('weekend'), spanOf(ranged('weekend'), TODAY))).toMatchObject({
      view: 'week',
      day: '2026-11-28',
      choice: { range: '' },
    });
    expect(withView('list', ranged('weekend'), spanOf(ranged('weekend'), TODAY))).toMatchObject({
      view: 'list',
      choice: { range: 'weekend' },
    });
    expect(withRange('today', at({ view: 'month', month: '2027-01' }))).toMatchObject({
      view: '',
      month: '',
      choice: { range: 'today' },
    });
  });
});

describe('viewOf', () => {
  const busy = (count: number): ShownDay[] =>
    Array.from({ length: 30 }, (_, index) => ({ items: index < count ? [{}] : [] }) as unknown as ShownDay);
  const desk = { wide: true, elder: false };
  it('suits the screen and the number of activities, unless one is chosen', () => {
    expect(viewOf(DEFAULT_PLACE, desk, busy(8))).toBe('month');
    expect(viewOf(DEFAULT_PLACE, desk, busy(7))).toBe('list');
    expect(viewOf(DEFAULT_PLACE, { wide: false, elder: false }, busy(30))).toBe('list');
    expect(viewOf(at({ view: 'month' }), desk, busy(1))).toBe('month');
    expect(viewOf(ranged('week'), desk, busy(7))).toBe('week');
    expect(viewOf(ranged('today'), desk, busy(1))).toBe('list');
  });
  it('is the list in 长辈模式', () => {
    expect(viewOf(at({ view: 'month' }), { wide: true, elder: true }, busy(30))).toBe('list');
  });
});

describe('keys', () => {
  const press = (day: Day, key: string, ctrlKey = false) =>
    dayByKey(day, TODAY, { key, ctrlKey, altKey: false, metaKey: false });
  it('follow the ARIA grid pattern', () => {
    expect(
      ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 't', 'x'].map((key) =>
        press('2026-12-31', key),
      ),
    ).toEqual([
      '2026-12-30',
      '2027-01-01',
      '2026-12-24',
      '2027-01-07',
      '2026-12-28',
      '2027-01-03',
      '2026-11-30',
      '2027-01-31',
      TODAY,
      undefined,
    ]);
    expect([
      press('2026-12-15', 'Home', true),
      press('2026-12-15', 'End', true),
      press('2026-12-15', 'ArrowLeft', true),
    ]).toEqual(['2026-12-01', '2026-12-31', undefined]);
  });
  it('move to the last day of a shorter month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.constantFrom(1 as const, -1 as const), (offset, by) => {
        const day = addDays('2020-01-01', offset);
        const other = sameDateIn(day, by);
        expect(monthOf(other)).toBe(monthOf(addDays(`${monthOf(day)}-15`, 30 * by)));
        expect(other.slice(8) === day.slice(8) || monthOf(addDays(other, 1)) !== monthOf(other)).toBe(true);
      }),
    );
  });
});
