import { expect, it } from 'vitest';
import { teamSchema } from '../../domain/schema/team.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { makeWorld } from '../../domain/world.ts';
import { teamView } from './team.ts';

const ROUTINE = { id: 'monthly', title: '免费理发', from: '2026-11-01', source: 's1', asOf: '报道时' };

function viewWith(rules: string[]) {
  const entries = sampleEntries();
  const [team] = entries.teams;
  const routines = rules.map((rule, index) => ({ ...ROUTINE, id: `r${String(index)}`, rule }));
  const data = teamSchema.parse({ ...team!.data, routines });
  return teamView(makeWorld({ ...entries, menus: [], teams: [{ ...team!, data }] }, '2026-11-18'), 'yangban/lifa');
}

it('offers to follow a team whose dates are not known, and gives none', () => {
  const view = viewWith(['不定期']);
  expect(view.follow).toBe('关注这支队伍');
  expect(view.subscription?.webcal).toMatch(/^webcal:.*lifa\.ics$/);
  expect(view.routines.map(({ next }) => next)).toEqual([[]]);
});

it('offers to subscribe as usual if there are dates, and nothing without activities', () => {
  const view = viewWith(['不定期', '每周三']);
  expect([view.follow, view.subscription !== undefined]).toEqual([undefined, true]);
  expect(viewWith([]).subscription).toBeUndefined();
});
