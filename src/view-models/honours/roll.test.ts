import { describe, expect, it } from 'vitest';
import { brandSchema } from '../../domain/schema/brand.ts';
import { stationSchema } from '../../domain/schema/station.ts';
import { teamSchema } from '../../domain/schema/team.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { makeWorld } from '../../domain/world.ts';
import { honourRoll, schemeOfBrand } from './roll.ts';

function sample() {
  const entries = sampleEntries();
  const [center, east] = entries.stations;
  const [team] = entries.teams;
  const [brand] = entries.brands;
  const teamHonours = [
    { name: '最佳队伍', year: 2024, level: '市级', by: '市文明办', award: 'touhua', source: 's1' },
    { name: '五星', kind: '星级', year: 2025, role: '师傅', source: 's1' },
  ];
  return makeWorld(
    {
      ...entries,
      stations: [
        center!,
        {
          ...east!,
          data: stationSchema.parse({
            ...east!.data,
            honours: [
              { name: '最美社区', source: 's1' },
              { name: '全市首家', kind: '首创', source: 's1' },
            ],
          }),
        },
      ],
      teams: [{ ...team!, data: teamSchema.parse({ ...team!.data, roles: ['师傅'], honours: teamHonours }) }],
      brands: [{ ...brand!, data: brandSchema.parse({ ...brand!.data, awards: [{ name: '最佳队伍', to: '队伍' }] }) }],
    },
    '2026-11-18',
  );
}

describe('the roll of honours', () => {
  const roll = honourRoll(sample());

  it('begins with the latest year and ends with honours whose year no report tells', () => {
    expect(roll.years.map(({ title, rows }) => [title, rows.map(({ name }) => name)])).toEqual([
      ['2025年', ['五星']],
      ['2024年', ['最佳队伍']],
      ['年份待核', ['最美社区']],
    ]);
  });

  it('says only that there are none where the site has none', () => {
    const { meta, lede } = honourRoll(makeWorld({ ...sampleEntries(), menus: [], brands: [] }, '2026-11-18'));
    expect([meta.description, lede]).toEqual(['本站还没有写到荣誉。', '本站还没有写到荣誉。']);
    expect(meta.crumbs.map(({ name }) => name)).toEqual(['荣誉榜']);
  });

  it('tells a role instead of a person, and who awarded it', () => {
    const details = roll.years.flatMap(({ rows }) => rows.map((row) => row.details));
    expect(details).toEqual([['师傅', '2025年'], ['市级', '2024年', '市文明办'], ['年份待核']]);
  });

  it('keeps what a report calls the first of its kind apart from awards, and does not count it', () => {
    expect(roll.firsts.map(({ name }) => name)).toEqual(['全市首家']);
    expect(roll.lede).toContain('3项');
  });

  it('lists who was chosen with the scheme that chose them', () => {
    const winners = [{ text: '2024年', name: '“样板”理发队' }];
    expect(roll.schemes).toMatchObject([{ name: '头等大事', isUnnamed: false, awards: [{ winners }] }]);
  });
});

describe('the scheme of a brand', () => {
  it('is missing from a brand that awards nothing, and names nobody if no report does', () => {
    const world = makeWorld(sampleEntries(), '2026-11-18');
    expect(schemeOfBrand(world, world.catalogue.brands.get('yangban/touhua')!)).toBeUndefined();
  });
});
