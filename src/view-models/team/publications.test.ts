import { expect, it } from 'vitest';
import { brandSchema } from '../../domain/schema/brand.ts';
import { teamSchema } from '../../domain/schema/team.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { makeWorld } from '../../domain/world.ts';
import { teamFacts } from './facts.ts';
import { publicationsOf } from './publications.ts';

const FIGURE = { label: '简报期数', value: 39, display: '39', unit: '期', asOf: '报道时', source: 's1' };

function sample() {
  const entries = sampleEntries();
  const [team] = entries.teams;
  const [brand] = entries.brands;
  const issues = [{ number: 1, date: '2020-05-01', title: '创刊' }, { number: 7 }];
  const publications = [{ name: '《简报》', brand: 'touhua', count: '简报期数', issues }, { name: '《小报》' }];
  const world = makeWorld(
    {
      ...entries,
      teams: [{ ...team!, data: teamSchema.parse({ ...team!.data, publications }) }],
      brands: [{ ...brand!, data: brandSchema.parse({ ...brand!.data, figures: [FIGURE] }) }],
    },
    '2026-11-18',
  );
  return { world, team: world.catalogue.teams.get('yangban/lifa')! };
}

it('has the number of issues as reported, and the latest known issue first', () => {
  const { world, team } = sample();
  expect(publicationsOf(world, team)).toMatchObject([
    {
      name: '《简报》',
      count: { text: '39期', asOf: '截至报道时' },
      issues: [
        { label: '第7期', date: '' },
        { label: '第1期', date: '2020年5月1日', title: '创刊' },
      ],
    },
    { name: '《小报》', count: undefined, issues: [] },
  ]);
});

it('gives journalists the number with the facts of the team, though it stands with the brand', () => {
  const { world, team } = sample();
  expect(teamFacts(world, team).facts).toContainEqual(expect.objectContaining({ label: '简报期数', value: 39 }));
});
