import { describe, expect, it } from 'vitest';
import { mondayOf } from '../../domain/calendar/day.ts';
import { sampleWorld } from '../testing/sample-world.ts';
import { stateOf } from '../activity/state.ts';
import { changedView } from './changed.ts';

describe('the changes of a week', () => {
  const world = sampleWorld();
  const days = world.schedule.mondays.map((monday) => ({ monday, view: changedView(world, monday) }));

  it('count what is cancelled, moved, or at another time or place, and nothing else', () => {
    for (const { monday, view } of days) {
      const kinds = ['stop', 'move', 'changed'];
      const hasAny = [...world.catalogue.activities.values()]
        .flatMap(({ key }) => world.schedule.ofActivity(key))
        .some((item) => mondayOf(item.day) === monday && kinds.includes(stateOf(item)?.kind ?? ''));
      expect(view !== undefined).toBe(hasAny);
    }
  });

  it('add up to the number of each station', () => {
    for (const { view } of days) {
      const sum = (view?.stations ?? '')
        .split(',')
        .reduce((total, entry) => total + Number(entry.split(' ')[1] ?? 0), 0);
      expect(sum).toBeLessThanOrEqual(view?.count ?? 0);
    }
    expect(days.some(({ view }) => view !== undefined)).toBe(true);
  });
});
