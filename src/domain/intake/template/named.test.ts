import { expect, it } from 'vitest';
import { idsIn, labelOf, namesText } from './named.ts';

const TEAMS = [
  { id: 'a', name: '理发队' },
  { id: 'b', name: '合唱队' },
  { id: 'c', name: '合唱队' },
  { id: 'd', name: '红、绿队' },
];

it('adds the id to a name that occurs twice', () => {
  expect(TEAMS.map((team) => labelOf(team, TEAMS))).toEqual(['理发队', '合唱队（b）', '合唱队（c）', '红、绿队']);
});

it.each([
  ['理发队', ['a'], []],
  ['理发队，合唱队(b)', ['a', 'b'], []],
  ['红、绿队、理发队', ['d', 'a'], []],
  ['合唱队', [], ['合唱队']],
  ['别的队', [], ['别的队']],
])('reads %s', (text, ids, unknown) => {
  expect(idsIn(text, TEAMS)).toEqual({ ids, unknown });
});

it('reads back what it writes', () => {
  const ids = TEAMS.map(({ id }) => id);
  expect(idsIn(namesText(ids, TEAMS), TEAMS)).toEqual({ ids, unknown: [] });
});
