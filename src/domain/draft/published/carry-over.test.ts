import { expect, test } from 'vitest';
import { carryOver, sameWeekday } from './carry-over.ts';
import { calendarsOf } from '../dates.ts';
import type { DraftActivity } from '../draft.ts';

const calendars = calendarsOf({
  site: { since: '2026-11-01', notices: [] },
  district: { id: 'yangban', name: '样板区', terms: [], minimums: {}, teams: [], brands: [], stations: [] },
  station: 'yangban/east',
});
const carried = (activity: DraftActivity) =>
  carryOver({ month: '2026-11', activities: [activity] }, '2026-12', calendars);

test('keeps a rule, and drops what belongs to the earlier month', () => {
  const [taiji] = carried({
    id: '202611-taiji',
    title: '太极拳',
    rule: '每周三',
    from: '2026-11-04',
    until: '2026-11-25',
    except: ['2026-11-11'],
    held: [{ date: '2026-11-04' }],
  });
  expect(taiji).toEqual({
    activity: { title: '太极拳', rule: '每周三' },
    recurs: true,
    before: ['2026-11-04', '2026-11-18', '2026-11-25'],
    fits: true,
  });
});

test('goes on counting every other week', () => {
  const [read] = carried({ title: '读书会', rule: '隔周周六', from: '2026-11-07' });
  expect(read?.activity.from).toBe('2026-12-05');
});

test('proposes the same weekday of the month for a single date', () => {
  expect(sameWeekday('2026-11-07', '2026-12')).toBe('2026-12-05');
  expect(sameWeekday('2026-11-30', '2027-02')).toBeUndefined();
  const [yizhen] = carried({ title: '义诊', date: '2026-11-07', also: ['2026-11-21'] });
  expect(yizhen).toMatchObject({ recurs: false, activity: { date: '2026-12-05', also: ['2026-12-19'] } });
});

test('leaves out what was cancelled', () => {
  expect(carried({ title: '讲座', date: '2026-11-07', status: '取消' })).toEqual([]);
});
