import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Workdays } from '../schema/workdays.ts';
import { addDays, type Day } from './day.ts';
import { occurrencesOf, type Occurrence, type Timed } from './occurrences.ts';
import { anyRule } from './rule.arbitrary.ts';
import { printRule } from './rule.ts';
import { workCalendar } from './workdays.ts';

const calendar = workCalendar([]);
const activity = (fields: Partial<Timed>): Timed => ({
  except: [], also: [], changes: [], holidays: '照常', status: '照常', ...fields,
});
const all = (fields: Partial<Timed>, from: Day, until: Day): Occurrence[] => occurrencesOf(activity(fields), { from, until }, { calendar });
/** Origins have tests of their own below. */
const on = (fields: Partial<Timed>, from: Day, until: Day): Omit<Occurrence, 'origin'>[] => all(fields, from, until).map((occurrence) => {
  const { origin, ...seen } = occurrence;
  expect(origin).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  return seen;
});
const days = (fields: Partial<Timed>, from: Day, until: Day) => on(fields, from, until).map(({ day }) => day);
const november = ['2026-11-01', '2026-11-30'] as const;
const october = ['2026-10-01', '2026-10-31'] as const;

describe('an activity held once', () => {
  it('is one occurrence with its time', () => {
    expect(on({ date: '2026-11-07', time: '09:00-10:30' }, ...november)).toEqual([{ day: '2026-11-07', start: '09:00', end: '10:30', state: '照常' }]);
    expect(on({ date: '2026-11-07', time: '09:00' }, ...november)).toEqual([{ day: '2026-11-07', start: '09:00', state: '照常' }]);
  });
  it('is not there outside the window', () => expect(on({ date: '2026-12-07' }, ...november)).toEqual([]));
  it('leaves a marked entry on the day that it was moved from', () => {
    expect(on({ date: '2026-11-14', time: '09:00', changes: [{ on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' }] }, ...november))
      .toEqual([
        { day: '2026-11-12', start: '09:00', state: '已改期', movedTo: '2026-11-14' },
        { day: '2026-11-14', start: '09:00', state: '照常', movedFrom: '2026-11-12' },
      ]);
  });
  it('leaves the old time on the old day, if that is known', () => {
    const changes = (was?: string): Timed['changes'] => [
      { on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' },
      { on: '2026-11-10', kind: '改时间', now: '15:00', ...(was === undefined ? {} : { was }) },
    ];
    const [left] = on({ date: '2026-11-14', time: '15:00', changes: changes('09:00-10:00') }, ...november);
    expect(left).toEqual({ day: '2026-11-12', start: '09:00', end: '10:00', state: '已改期', movedTo: '2026-11-14' });
    expect(on({ date: '2026-11-14', time: '15:00', changes: changes() }, ...november)[0]).not.toHaveProperty('start');
  });
  it('keeps the marked entry in its month when it was moved to another', () => {
    const moved = { date: '2026-12-03', changes: [{ on: '2026-11-10', kind: '改期' as const, was: '2026-11-12' }] };
    expect(on(moved, ...november)).toEqual([{ day: '2026-11-12', state: '已改期', movedTo: '2026-12-03' }]);
    expect(on(moved, '2026-12-01', '2026-12-31')).toEqual([{ day: '2026-12-03', state: '照常', movedFrom: '2026-11-12' }]);
  });
  it('may move twice, told in any order', () => {
    const changes: Timed['changes'] = [
      { on: '2026-11-12', kind: '改期', was: '2026-11-14', now: '2026-11-20' },
      { on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' },
    ];
    expect(on({ date: '2026-11-20', changes }, ...november)).toEqual([
      { day: '2026-11-12', state: '已改期', movedTo: '2026-11-14' },
      { day: '2026-11-14', state: '已改期', movedTo: '2026-11-20' },
      { day: '2026-11-20', state: '照常', movedFrom: '2026-11-14' },
    ]);
  });
  it('may move back: then nothing is left behind on its own day', () => {
    const changes: Timed['changes'] = [
      { on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' },
      { on: '2026-11-11', kind: '改期', was: '2026-11-14', now: '2026-11-12' },
    ];
    expect(on({ date: '2026-11-12', changes }, ...november).map(({ day, state }) => [day, state]))
      .toEqual([['2026-11-12', '照常'], ['2026-11-14', '已改期']]);
  });
  it('is cancelled by its status, or by a change that names no date, until it is resumed', () => {
    expect(on({ date: '2026-11-07', status: '取消' }, ...november)).toMatchObject([{ state: '取消' }]);
    const cancelled = { on: '2026-11-01', kind: '取消' as const };
    expect(on({ date: '2026-11-07', changes: [cancelled] }, ...november)).toMatchObject([{ state: '取消' }]);
    expect(on({ date: '2026-11-07', changes: [cancelled, { on: '2026-11-02', kind: '恢复' }] }, ...november)).toMatchObject([{ state: '照常' }]);
  });
  it('is cancelled also when the change names the day before the move', () => {
    const changes: Timed['changes'] = [
      { on: '2026-11-10', kind: '改期', was: '2026-11-12' }, { on: '2026-11-11', kind: '取消', date: '2026-11-12' },
    ];
    expect(on({ date: '2026-11-14', changes }, ...november).map(({ day, state }) => [day, state])).toEqual([['2026-11-12', '已改期'], ['2026-11-14', '取消']]);
  });
  it('does not care for holidays: its date was chosen', () => {
    expect(days({ date: '2026-10-01', holidays: '顺延' }, ...october)).toEqual(['2026-10-01']);
  });
});

describe('a series', () => {
  const saturdays = { rule: '每周六', time: '09:00-10:30' };
  it('keeps to its first and last day, without what is left out, with what is added', () => {
    expect(days({ ...saturdays, from: '2026-11-07', until: '2026-11-27', except: ['2026-11-14'], also: ['2026-11-15', '2026-11-29'] }, ...november))
      .toEqual(['2026-11-07', '2026-11-15', '2026-11-21', '2026-11-29']);
  });
  it('gives an added day once, if the rule has it too', () => {
    expect(days({ ...saturdays, also: ['2026-11-07'] }, ...november)).toEqual(['2026-11-07', '2026-11-14', '2026-11-21', '2026-11-28']);
  });
  it('takes an added day that is written twice for one, also when it moves', () => {
    const changes: Timed['changes'] = [{ on: '2026-11-01', kind: '改期', date: '2026-11-10', now: '2026-11-12' }];
    expect(on({ rule: '不定期', also: ['2026-11-10', '2026-11-10'], changes }, ...november)).toEqual([
      { day: '2026-11-10', state: '已改期', movedTo: '2026-11-12' }, { day: '2026-11-12', state: '照常', movedFrom: '2026-11-10' },
    ]);
  });
  it('counts 隔周 from its first day', () => {
    expect(days({ rule: '隔周六', from: '2026-11-07' }, ...november)).toEqual(['2026-11-07', '2026-11-21']);
    expect(days({ rule: '隔周六', from: '2026-01-03' }, '2026-11-01', '2026-11-21')).toEqual(['2026-11-07', '2026-11-21']);
  });
  it('of no fixed time has no dates but those added', () => {
    expect(days({ rule: '不定期', also: ['2026-11-18'] }, ...november)).toEqual(['2026-11-18']);
  });
  it('keeps a cancelled one, marked', () => {
    expect(on({ ...saturdays, changes: [{ on: '2026-11-10', kind: '取消', date: '2026-11-14' }] }, ...november).map(({ day, state }) => [day, state]))
      .toEqual([['2026-11-07', '照常'], ['2026-11-14', '取消'], ['2026-11-21', '照常'], ['2026-11-28', '照常']]);
  });
  it('keeps it also when the editor has left the date out as well', () => {
    const changes: Timed['changes'] = [{ on: '2026-11-10', kind: '取消', date: '2026-11-14' }];
    expect(on({ ...saturdays, except: ['2026-11-14'], changes }, '2026-11-14', '2026-11-14')).toMatchObject([{ state: '取消' }]);
  });
  it.each([{ date: '2026-11-14' }, { was: '2026-11-14' }, { date: '2026-11-14', was: '2026-11-14' }])('moves a single one, named by %j', (named) => {
    expect(on({ rule: '每周六', changes: [{ on: '2026-11-10', kind: '改期', ...named, now: '2026-11-15' }] }, ...november)).toEqual([
      { day: '2026-11-07', state: '照常' },
      { day: '2026-11-14', state: '已改期', movedTo: '2026-11-15' },
      { day: '2026-11-15', state: '照常', movedFrom: '2026-11-14' },
      { day: '2026-11-21', state: '照常' },
      { day: '2026-11-28', state: '照常' },
    ]);
  });
  it('does not double a day that one is moved to', () => {
    expect(on({ rule: '每周六', changes: [{ on: '2026-11-10', kind: '改期', date: '2026-11-14', now: '2026-11-21' }] }, '2026-11-14', '2026-11-21'))
      .toEqual([{ day: '2026-11-14', state: '已改期', movedTo: '2026-11-21' }, { day: '2026-11-21', state: '照常', movedFrom: '2026-11-14', merged: ['2026-11-21'] }]);
  });
  it('moves one into a month far from its own', () => {
    expect(on({ rule: '每年3月5日', changes: [{ on: '2026-03-01', kind: '改期', date: '2026-03-05', now: '2026-11-05' }] }, ...november))
      .toEqual([{ day: '2026-11-05', state: '照常', movedFrom: '2026-03-05' }]);
  });
  it('moves one twice, then cancels it', () => {
    const changes: Timed['changes'] = [
      { on: '2026-11-01', kind: '改期', date: '2026-11-14', now: '2026-11-15' },
      { on: '2026-11-02', kind: '改期', date: '2026-11-14', was: '2026-11-15', now: '2026-11-16' },
      { on: '2026-11-03', kind: '取消', date: '2026-11-16' },
    ];
    expect(on({ rule: '每周六', changes }, '2026-11-14', '2026-11-16')).toEqual([
      { day: '2026-11-14', state: '已改期', movedTo: '2026-11-15' },
      { day: '2026-11-15', state: '已改期', movedTo: '2026-11-16' },
      { day: '2026-11-16', state: '取消', movedFrom: '2026-11-15' },
    ]);
  });
  it('moves one that was cancelled: it is held after all', () => {
    const changes: Timed['changes'] = [
      { on: '2026-11-01', kind: '取消', date: '2026-11-14' }, { on: '2026-11-02', kind: '改期', date: '2026-11-14', now: '2026-11-16' },
    ];
    expect(on({ rule: '每周六', changes }, '2026-11-14', '2026-11-16')).toEqual([
      { day: '2026-11-14', state: '已改期', movedTo: '2026-11-16' }, { day: '2026-11-16', state: '照常', movedFrom: '2026-11-14' },
    ]);
  });
  it('puts one off without a new date', () => {
    expect(on({ rule: '每周六', changes: [{ on: '2026-11-10', kind: '改期', date: '2026-11-14', now: '另行通知' }] }, '2026-11-14', '2026-11-14'))
      .toEqual([{ day: '2026-11-14', state: '已改期' }]);
  });
  it('changes the time of one', () => {
    const changes: Timed['changes'] = [{ on: '2026-11-10', kind: '改时间', date: '2026-11-14', was: '09:00-10:30', now: '14:00' }];
    expect(on({ ...saturdays, changes }, '2026-11-14', '2026-11-21'))
      .toEqual([{ day: '2026-11-14', start: '14:00', state: '照常', was: { time: '09:00-10:30' } }, { day: '2026-11-21', start: '09:00', end: '10:30', state: '照常' }]);
  });
  it('moves one to another place', () => {
    const changes: Timed['changes'] = [{ on: '2026-11-10', kind: '换地点', date: '2026-11-14', was: '一楼', now: '二楼' }];
    expect(on({ rule: '每周六', place: '一楼', changes }, '2026-11-14', '2026-11-21'))
      .toEqual([{ day: '2026-11-14', state: '照常', place: '二楼', was: { place: '一楼' } }, { day: '2026-11-21', state: '照常' }]);
  });
  it('tells of all dates what they were before, where a change names none', () => {
    const changes: Timed['changes'] = [{ on: '2026-11-10', kind: '换地点', was: '一楼', now: '二楼' }, { on: '2026-11-11', kind: '改时间', was: '08:00', now: '09:00' }];
    expect(on({ rule: '每周六', place: '二楼', time: '09:00', changes }, '2026-11-21', '2026-11-21'))
      .toEqual([{ day: '2026-11-21', start: '09:00', state: '照常', was: { place: '一楼', time: '08:00' } }]);
  });
  it.each(['取消', '已满', '暂定'] as const)('is %s as a whole by its status', (status) => {
    expect(on({ ...saturdays, status }, ...november).map(({ state }) => state)).toEqual([status, status, status, status]);
  });
});

describe('on public holidays', () => {
  // 2026: 中秋 is 25 to 27 September, National Day 1 to 7 October; Saturday the 10th is worked.
  it.each([
    ['照常', ['2026-10-02', '2026-10-09']],
    ['暂停', ['2026-10-09']],
    ['提前', ['2026-09-30', '2026-10-09']],
    ['顺延', ['2026-10-08', '2026-10-09']],
  ] as const)('每周五 with %s', (holidays, expected) => {
    expect(days({ rule: '每周五', holidays }, '2026-09-29', '2026-10-09')).toEqual(expected);
  });
  it('a postponed one that lands on another is held with it, and that is told', () => {
    expect(days({ rule: '每周四', holidays: '顺延' }, '2026-10-01', '2026-10-15')).toEqual(['2026-10-08', '2026-10-15']);
    expect(on({ rule: '每周四', holidays: '顺延' }, '2026-10-08', '2026-10-08')).toEqual([{ day: '2026-10-08', state: '照常', merged: ['2026-10-01'] }]);
  });
  it('a whole holiday of every day collapses into one, and that is told', () => {
    expect(on({ rule: '每天', holidays: '顺延' }, '2026-10-08', '2026-10-08')[0]?.merged)
      .toEqual(['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07']);
    expect(days({ rule: '每天', holidays: '顺延' }, ...october)[0]).toBe('2026-10-08');
    expect(days({ rule: '每天', holidays: '顺延' }, ...october)).toHaveLength(24);
  });
  it('an ordinary weekend is no holiday, a make-up day no holiday either', () => {
    expect(days({ rule: '每周六', holidays: '暂停' }, ...october)).toEqual(['2026-10-10', '2026-10-17', '2026-10-24', '2026-10-31']);
  });
  it('a postponed one comes into the next month', () => {
    expect(days({ rule: '每月最后一天', holidays: '提前' }, '2027-01-01', '2027-01-31')).toEqual(['2027-01-31']);
    expect(days({ rule: '每月1日', holidays: '提前' }, '2026-09-01', '2026-09-30')).toEqual(['2026-09-01', '2026-09-30']);
  });
  it('may be named by either day when it is moved or cancelled', () => {
    for (const date of ['2026-10-02', '2026-10-08']) {
      expect(on({ rule: '每周五', holidays: '顺延', changes: [{ on: '2026-09-20', kind: '取消', date }] }, '2026-10-01', '2026-10-08'))
        .toEqual([{ day: '2026-10-08', state: '取消' }]);
    }
  });
  it('an added day is meant as it is written', () => {
    expect(days({ rule: '每周五', holidays: '暂停', also: ['2026-10-03'] }, '2026-10-01', '2026-10-08')).toEqual(['2026-10-03']);
  });
});

describe('without a notice', () => {
  const year = ['2027-01-01', '2027-12-31'] as const;
  const states = (fields: Partial<Timed>) => [...new Set(on(fields, ...year).map(({ state }) => state))];
  it('what depends on working days is provisional', () => expect(states({ rule: '每月最后一个工作日' })).toEqual(['暂定']));
  it('what does not is as planned', () => expect(states({ rule: '每周六' })).toEqual(['照常']));
  it('what holidays would change is provisional', () => expect(states({ rule: '每周三', holidays: '顺延' })).toEqual(['暂定']));
  it('a cancelled one is cancelled for certain', () => expect(states({ rule: '每个工作日', status: '取消' })).toEqual(['取消']));
  it('becomes firm when the notice is there', () => {
    const notice: Workdays = { year: 2027, notice: '通知', off: ['2027-10-01'], work: [] };
    const informed = occurrencesOf(activity({ rule: '每月最后一个工作日' }), { from: year[0], until: year[1] }, { calendar: workCalendar([notice, { ...notice, year: 2028, off: [] }]) });
    expect(informed.map(({ state }) => state)).toEqual(Array.from({ length: 12 }, () => '照常'));
  });
});

describe('the origin, which names an occurrence for good', () => {
  const origins = (fields: Partial<Timed>, from: Day = '2026-11-01', until: Day = '2026-11-30') =>
    all(fields, from, until).map(({ day, origin }) => [day, origin]);
  it('is the day itself, if nothing moved', () => expect(origins({ date: '2026-11-07' })).toEqual([['2026-11-07', '2026-11-07']]));
  it('stays the day that was announced first, however often it moves', () => {
    const changes: Timed['changes'] = [
      { on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' }, { on: '2026-11-12', kind: '改期', was: '2026-11-14', now: '2026-11-20' },
    ];
    expect(origins({ date: '2026-11-20', changes }).at(-1)).toEqual(['2026-11-20', '2026-11-12']);
    const back: Timed['changes'] = [...changes, { on: '2026-11-13', kind: '改期', was: '2026-11-20', now: '2026-11-12' }];
    expect(origins({ date: '2026-11-12', changes: back })[0]).toEqual(['2026-11-12', '2026-11-12']);
  });
  it('of one of a series is its day by the rule', () => {
    expect(origins({ rule: '每周六', changes: [{ on: '2026-11-10', kind: '改期', date: '2026-11-14', now: '2026-11-15' }] }, '2026-11-15', '2026-11-15'))
      .toEqual([['2026-11-15', '2026-11-14']]);
    expect(origins({ rule: '每周五', holidays: '顺延' }, '2026-10-08', '2026-10-08')).toEqual([['2026-10-08', '2026-10-02']]);
  });
  it('of a given up day that is added again goes to the added one', () => {
    const changes: Timed['changes'] = [{ on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' }];
    expect(origins({ date: '2026-11-14', also: ['2026-11-12'], changes })).toEqual([['2026-11-12', '2026-11-12'], ['2026-11-14', '2026-11-14']]);
  });
});

describe('whatever the activity', () => {
  const anyDay = fc.integer({ min: 0, max: 120 }).map((count) => addDays('2026-09-01', count));
  const anyChange = fc.record({
    on: anyDay, kind: fc.constantFrom('改期' as const, '取消' as const, '恢复' as const), date: anyDay, was: anyDay, now: anyDay,
  });
  const anyActivity = fc.record({
    rule: anyRule.map(printRule), from: anyDay, holidays: fc.constantFrom('照常' as const, '暂停' as const, '提前' as const, '顺延' as const),
    except: fc.array(anyDay, { maxLength: 3 }), also: fc.array(anyDay, { maxLength: 3 }), changes: fc.array(anyChange, { maxLength: 4 }),
  });
  it('days ascend, and a day has one entry', () => {
    fc.assert(fc.property(anyActivity, (fields) => {
      const found = days(fields, '2026-10-01', '2026-11-30');
      expect(found).toEqual([...new Set(found)].sort());
    }));
  });
  it('no move hangs in the air: who was moved from a day left a mark there, or something else is on', () => {
    fc.assert(fc.property(anyActivity, (fields) => {
      const found = on(fields, '2026-08-01', '2027-02-28');
      const marked = new Set(found.map(({ day }) => day));
      expect(found.filter(({ movedFrom }) => movedFrom !== undefined && !marked.has(movedFrom))).toEqual([]);
    }));
  });
  it('each origin stands once, so that nothing shares its name', () => {
    fc.assert(fc.property(anyActivity, (fields) => {
      const live = all(fields, '2026-08-01', '2027-02-28').filter(({ state }) => state !== '已改期').map(({ origin }) => origin);
      expect(live).toEqual([...new Set(live)]);
    }));
  });
  it('what a holiday moves is held on its own or told by the one that it is held with', () => {
    const moved = fc.record({ rule: anyRule.map(printRule), from: anyDay, holidays: fc.constantFrom('提前' as const, '顺延' as const), also: fc.array(anyDay, { maxLength: 3 }) });
    fc.assert(fc.property(moved, (fields) => {
      const planned = all({ ...fields, holidays: '照常' }, '2026-09-01', '2026-11-30').map(({ origin }) => origin);
      const told = all(fields, '2026-08-01', '2026-12-31').flatMap(({ origin, merged = [] }) => [origin, ...merged]);
      expect(told).toEqual([...new Set(told)]);
      expect(planned.filter((day) => !told.includes(day))).toEqual([]);
    }), { numRuns: 500 });
  });
  it('a window that is cut in two gives the same', () => {
    fc.assert(fc.property(anyActivity, fc.nat({ max: 60 }), (fields, cut) => {
      const middle = addDays('2026-10-01', cut);
      expect([...on(fields, '2026-10-01', addDays(middle, -1)), ...on(fields, middle, '2026-11-30')]).toEqual(on(fields, '2026-10-01', '2026-11-30'));
    }), { numRuns: 300 });
  });
});
