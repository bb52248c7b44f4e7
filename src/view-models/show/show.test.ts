import { describe, expect, it } from 'vitest';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { makeWorld } from '../../domain/world.ts';
import { showHref, showView } from './show.ts';

const DISTRICT = 'yangban';

function worldWithOrder(show: string[]) {
  const entries = sampleEntries();
  return makeWorld(
    { ...entries, districts: entries.districts.map((entry) => ({ ...entry, data: { ...entry.data, show } })) },
    '2026-11-18',
  );
}

const namesOf = (show: string[]): string[] => {
  const { slides, others } = showView(worldWithOrder(show), DISTRICT);
  return [...slides.map(({ name }) => name), ...others.flatMap(({ names }) => names)];
};

describe('the show of a district', () => {
  const world = worldWithOrder([]);
  const { slides, others } = showView(world, DISTRICT);

  it('has every team, brand and station once, teams first', () => {
    const { links } = world;
    const count =
      links.teamsOfDistrict(DISTRICT).length +
      links.brandsOfDistrict(DISTRICT).length +
      links.stationsOfDistrict(DISTRICT).length;
    expect(slides.length + others.flatMap(({ names }) => names).length).toBe(count);
    const kinds = slides.map(({ kind }) => ['队伍', '品牌', '站点'].indexOf(kind));
    expect(kinds).toEqual(kinds.toSorted());
  });

  it('gives a slide only to what fills one, and dates and sources every figure', () => {
    for (const { figure, lines } of slides) {
      expect(figure !== undefined || lines.length === 3).toBe(true);
      expect(lines.length).toBeLessThanOrEqual(3);
      if (figure) expect(Math.min(figure.asOf.length, figure.source.length)).toBeGreaterThan(0);
    }
    expect(slides.some(({ figure }) => figure)).toBe(true);
  });

  it('is linked where there is something to show', () => {
    const entries = { ...sampleEntries(), menus: [], teams: [], brands: [], past: [] };
    const empty = makeWorld({ ...entries, stations: [] }, '2026-11-18');
    expect([showHref(world, DISTRICT), showHref(empty, DISTRICT)]).toEqual([`/show/${DISTRICT}/`, undefined]);
    expect(showView(empty, DISTRICT).slides).toEqual([]);
  });

  it('has those that the file of the district names, in its order', () => {
    const [station] = world.links.stationsOfDistrict(DISTRICT);
    const [team] = world.links.teamsOfDistrict(DISTRICT);
    const shown = namesOf([`stations/${station!.id}`, `teams/${team!.id}`]);
    expect(shown.length).toBe(2);
    expect([...shown].sort()).toEqual([station!.short ?? station!.name, team!.name].sort());
  });
});
