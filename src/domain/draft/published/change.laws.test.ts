/** Announcing any changes one after another gives exactly the dates that each of them names, and a file that passes the checks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf, type Day } from '../../calendar/day.ts';
import { inMenu } from '../../checks/testing/one-activity.ts';
import { plannedDates } from '../dates.ts';
import type { DraftActivity } from '../draft.ts';
import { applyChange, hasSeveral, possibleOrders, type ChangeOrder } from './change.ts';
import { CONTEXT, SERIES, SEVERAL, SINGLE } from './testing/changes.ts';

interface Shown {
  day: Day;
  time: string;
  place: string;
  state: string;
}

/** Choices among what is possible when the step is taken. */
const step = fc.record({
  days: fc.nat(6),
  date: fc.nat(5),
  kind: fc.nat(5),
  to: fc.integer({ min: 1, max: 31 }),
  time: fc.constantFrom('10:00-11:00', '15:00', '08:00-09:00'),
  place: fc.constantFrom('操场', '三楼', '一楼'),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const datesOf = (activity: DraftActivity): Shown[] =>
  plannedDates(activity, CONTEXT.month, CONTEXT.calendars)
    .filter(({ state }) => state !== '已改期')
    .map(({ day, start, end, place, state }) => ({
      day,
      time: [start, end].filter(Boolean).join('-'),
      place: place ?? activity.place ?? CONTEXT.station,
      state,
    }));

/** Undefined where nothing is left to change. */
function orderOf(activity: DraftActivity, chosen: Step, today: Day): ChangeOrder | undefined {
  const ahead = datesOf(activity).filter(({ day }) => day >= today);
  if (ahead.length === 0) return undefined;
  const date = hasSeveral(activity) ? ahead[chosen.date % ahead.length]!.day : undefined;
  // A full date that is cancelled and resumed is full again, which would need a memory here.
  const kinds = possibleOrders(activity, date, { ...CONTEXT, today }).filter((kind) => kind !== '已满');
  const kind = kinds[chosen.kind % Math.max(1, kinds.length)];
  if (kind === undefined) return undefined;
  const now = { 改期: dayOf(2026, 12, chosen.to), 改时间: chosen.time, 换地点: chosen.place, 取消: undefined };
  return { kind, date, now: kind in now ? now[kind as keyof typeof now] : undefined };
}

/** Onto another date of the activity, or into the past, the editor's page does not offer to move. */
const isOffered = (dates: readonly Shown[], { kind, now = '' }: ChangeOrder, today: Day): boolean =>
  kind !== '改期' || (now >= today && dates.every(({ day }) => day !== now));

function changed(shown: Shown, { kind, date, now = '' }: ChangeOrder): Shown {
  if (date !== undefined && shown.day !== date) return shown;
  switch (kind) {
    case '改期':
      return { ...shown, day: now as Day, state: shown.state === '取消' ? '照常' : shown.state };
    case '改时间':
      return { ...shown, time: now };
    case '换地点':
      return { ...shown, place: now };
    case '取消':
      return { ...shown, state: '取消' };
    default:
      return { ...shown, state: '照常' };
  }
}

const byDay = (a: Shown, b: Shown): number => (a.day < b.day ? -1 : 1);

test.each([
  ['a single activity', { ...SINGLE, time: '14:30-16:00' }],
  ['a series', { ...SERIES, time: '08:00-09:00' }],
  ['an activity of several days', { ...SEVERAL, time: '09:00-10:00' }],
])('%s', (_, first) => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
      let [activity, today]: [DraftActivity, Day] = [first, CONTEXT.today];
      for (const chosen of steps) {
        today = addDays(today, chosen.days);
        const order = orderOf(activity, chosen, today);
        const before = datesOf(activity);
        if (order === undefined || !isOffered(before, order, today)) continue;
        const result = applyChange(activity, order, { ...CONTEXT, today });
        if (!result.ok) continue;
        expect(datesOf(result.activity)).toEqual(before.map((shown) => changed(shown, order)).sort(byDay));
        expect(inMenu(result.activity, CONTEXT.month, today)).toEqual([]);
        activity = result.activity;
      }
    }),
    { numRuns: 150 },
  );
});
