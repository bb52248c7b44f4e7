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

  it('tells at most three sentences of each, and dates and sources every figure', () => {
    for (const { figure, lines } of slides) {
      expect(lines.length).toBeLessThanOrEqual(3);
      if (figure)
        expect(figure.notes.map((note) => note.join(''))).toEqual([
          expect.stringMatching(/./),
          expect.stringMatching(/^来源：./),
        ]);
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

describe('the brands of a district', () => {
  const entries = sampleEntries();
  const [brand] = entries.brands;
  const withBrands = (brands: { name: string; body: string; themes?: string[] }[], careLine?: object) =>
    showView(
      makeWorld(
        {
          ...entries,
          districts: entries.districts.map((one) => ({ ...one, data: { ...one.data, ...(careLine && { careLine }) } })),
          brands: brands.map(({ name, body, themes = [] }, index) => ({
            ...brand!,
            id: `${DISTRICT}/b${String(index)}`,
            data: { ...brand!.data, teams: [], stations: [], figures: [], themes, name },
            body,
          })),
          past: [],
        } as typeof entries,
        '2026-11-18',
      ),
      DISTRICT,
    );

  it('share slides evenly: none has a single name', () => {
    const { others } = withBrands(Array.from({ length: 9 }, (_, index) => ({ name: `品牌${index}`, body: '' })));
    const ofBrands = others.filter(({ heading }) => heading.startsWith('品牌'));
    expect(ofBrands.map(({ heading, names }) => [heading, names.length])).toEqual([
      ['品牌（1/2）', 5],
      ['品牌（2/2）', 4],
    ]);
  });

  it('have a slide where there is nothing to share one with', () => {
    const { slides } = withBrands([{ name: '志愿理发', body: '每月免费理发。' }]);
    expect(slides.find(({ name }) => name === '志愿理发')?.lines).toEqual(['每月免费理发']);
  });

  it('are told in sentences, or with their whole list', () => {
    const themes = ['为老', '为小', '为困难群体', '为公共需要'];
    const { slides } = withBrands([{ name: '五为服务', body: '', themes }]);
    expect(slides.find(({ name }) => name === '五为服务')?.lines).toEqual(['为老、为小、为困难群体、为公共需要']);
  });

  it('show the number of a helpline large, and not again in the title', () => {
    const { slides } = withBrands([{ name: '心理热线0534-000 0000', body: '心里有事可以打。' }], {
      name: '样板区心理服务热线',
      phone: '0534-000 0000',
      sample: false,
    });
    expect(slides.find(({ kind }) => kind === '品牌')).toMatchObject({
      title: ['心理热线'],
      figure: { label: '样板区心理服务热线', number: '0534-000 0000', size: 'phone' },
    });
  });

  it('break their names between words', () => {
    const titleOf = (name: string) =>
      withBrands([{ name, body: '', themes: ['甲', '乙', '丙'] }]).slides.find(({ kind }) => kind === '品牌')!.title;
    expect(titleOf('志愿服务工作协调小组成员单位')).toEqual(['志愿服务工作协调小组成员单位']);
    expect(titleOf('社区老年人如何保持心理健康大家谈')).toEqual(['社区老年人如何保持', '心理健康大家谈']);
    expect(titleOf('盘龙区新时代文明实践中心志愿服务总队')).toEqual(['盘龙区新时代文明实践中心', '志愿服务总队']);
  });
});
