import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './day.ts';
import { anyRule } from './testing/rule.arbitrary.ts';
import { all, days, on } from './testing/sample-occurrences.ts';
import { printRule } from './rule/parse.ts';

describe('the occurrences of any activity', () => {
  const anyDay = fc.integer({ min: 0, max: 120 }).map((count) => addDays('2026-09-01', count));
  const anyChange = fc.record({
    on: anyDay,
    kind: fc.constantFrom('改期' as const, '取消' as const, '恢复' as const),
    date: anyDay,
    was: anyDay,
    now: anyDay,
  });
  const anyActivity = fc.record({
    rule: anyRule.map(printRule),
    from: anyDay,
    holidays: fc.constantFrom('照常' as const, '暂停' as const, '提前' as const, '顺延' as const),
    except: fc.array(anyDay, { maxLength: 3 }),
    also: fc.array(anyDay, { maxLength: 3 }),
    changes: fc.array(anyChange, { maxLength: 4 }),
  });
  it('ascend by day, with one entry a day', () => {
    fc.assert(
      fc.property(anyActivity, (fields) => {
        const found = days(fields, '2026-10-01', '2026-11-30');
        expect(found).toEqual([...new Set(found)].sort());
      }),
    );
  });
  it('include an entry on every day that one was moved from', () => {
    fc.assert(
      fc.property(anyActivity, (fields) => {
        const found = on(fields, '2026-08-01', '2027-02-28');
        const marked = new Set(found.map(({ day }) => day));
        expect(found.filter(({ movedFrom }) => movedFrom !== undefined && !marked.has(movedFrom))).toEqual([]);
      }),
    );
  });
  it('have unique origins, not counting vacated days', () => {
    fc.assert(
      fc.property(anyActivity, (fields) => {
        const live = all(fields, '2026-08-01', '2027-02-28')
          .filter(({ state }) => state !== '已改期')
          .map(({ origin }) => origin);
        expect(live).toEqual([...new Set(live)]);
      }),
    );
  });
  it('do not take place on a day whose last change is a cancellation', () => {
    fc.assert(
      fc.property(anyActivity, anyDay, (fields, date) => {
        const cancelled = {
          ...fields,
          changes: [...fields.changes, { on: '2027-12-31', kind: '取消', date } as const],
        };
        expect(on(cancelled, date, date).filter(({ state }) => state !== '取消' && state !== '已改期')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
  it('keep each occurrence that a holiday moves, as an entry or merged into one', () => {
    const moved = fc.record({
      rule: anyRule.map(printRule),
      from: anyDay,
      holidays: fc.constantFrom('提前' as const, '顺延' as const),
      also: fc.array(anyDay, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(moved, (fields) => {
        const planned = all({ ...fields, holidays: '照常' }, '2026-09-01', '2026-11-30').map(({ origin }) => origin);
        const kept = all(fields, '2026-08-01', '2026-12-31').flatMap(({ origin, merged = [] }) => [origin, ...merged]);
        expect(kept).toEqual([...new Set(kept)]);
        expect(planned.filter((day) => !kept.includes(day))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
  it('are the same for a range split in two', () => {
    fc.assert(
      fc.property(anyActivity, fc.nat({ max: 60 }), (fields, cut) => {
        const middle = addDays('2026-10-01', cut);
        expect([...on(fields, '2026-10-01', addDays(middle, -1)), ...on(fields, middle, '2026-11-30')]).toEqual(
          on(fields, '2026-10-01', '2026-11-30'),
        );
      }),
      { numRuns: 300 },
    );
  });
});
