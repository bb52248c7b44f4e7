import { describe, expect, it } from 'vitest';
import { brandSchema } from '../../domain/schema/brand.ts';
import { districtSchema } from '../../domain/schema/district.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { makeWorld } from '../../domain/world.ts';
import { brandIndex, libraryPaths, projectLibrary } from './library.ts';

const PROJECTS = [
  { name: '甲', level: '区级', generation: '老品牌', serves: ['为老', '为小'] },
  { name: '乙', generation: '老品牌' },
  { name: '丙', level: '区级', generation: '老品牌', honours: [{ name: '优秀项目', source: 's1' }] },
  { name: '总品牌', kind: '品牌' },
];

function sample() {
  const entries = sampleEntries();
  const [district] = entries.districts;
  const figure = { label: '区级项目', value: 194, display: '194', unit: '个', asOf: '1月征集以来', source: 's1' };
  const data = districtSchema.parse({
    ...district!.data,
    figures: [figure],
    models: [{ name: '征集—评选', form: '流程', steps: [{ name: '征集' }, { name: '评选' }] }],
    library: { counts: [{ level: '区级', figure: '区级项目' }], model: '征集—评选' },
  });
  const brands = PROJECTS.map((project, index) => ({
    id: `yangban/p${String(index)}`,
    body: '',
    data: brandSchema.parse({ kind: '项目', owner: '样板区', ...project }),
  }));
  return makeWorld({ ...entries, menus: [], districts: [{ ...district!, data }], brands }, '2026-11-18');
}

describe('the list of brands', () => {
  it('says only that there are none where the site has none', () => {
    const { meta, lede, honoursHref } = brandIndex(
      makeWorld({ ...sampleEntries(), menus: [], brands: [] }, '2026-11-18'),
    );
    expect([meta.description, lede, honoursHref]).toEqual([
      '本站还没有品牌和项目。',
      '本站还没有品牌和项目。',
      undefined,
    ]);
  });

  it('counts what it lists, and leads to the honours that there are', () => {
    const { lede, honoursHref } = brandIndex(sample());
    expect([lede.slice(0, 2), honoursHref]).toEqual(['4个', '/honours/']);
  });

  it('offers filters that divide it or that a library sorts by, with the number of each answer', () => {
    const { filters, total } = brandIndex(sample());
    const offered = filters.map(({ name, options }) => [name, options.map(({ code, count }) => [code, count])]);
    expect(total).toBe(4);
    expect(offered).toEqual([
      [
        'level',
        [
          ['district', 2],
          ['town', 0],
          ['none', 2],
        ],
      ],
      [
        'generation',
        [
          ['established', 3],
          ['new', 0],
          ['none', 1],
        ],
      ],
      [
        'honour',
        [
          ['yes', 1],
          ['none', 3],
        ],
      ],
      [
        'for',
        [
          ['lao', 1],
          ['xiao', 1],
          ['none', 3],
        ],
      ],
    ]);
  });
});

describe('a project library', () => {
  const library = projectLibrary(sample(), 'yangban');

  it('has the counts of the report, not the number of projects that are listed', () => {
    expect(library.counts).toEqual([{ label: '区级项目', text: '194个', asOf: '统计期：1月征集以来' }]);
    expect(library.rows.map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
  });

  it('has neither the overall brand of the district nor a contest among its projects', () => {
    expect(library.others.map(({ name }) => name)).toEqual(['总品牌']);
  });

  it('counts the projects that are listed by level and generation, and leads to them', () => {
    expect(library.matrix.columns).toEqual(['老品牌', '新项目', '新老没写']);
    expect(library.matrix.rows.map(({ name, cells }) => [name, ...cells.map(({ count }) => count)])).toEqual([
      ['区级', 2, 0, 0],
      ['镇村级', 0, 0, 0],
      ['级别没写', 1, 0, 0],
    ]);
    expect(library.matrix.rows[2]?.cells[0]?.href).toBe(
      '/brands/?district=yangban&level=none&generation=established#yangban',
    );
  });

  it('has a page in districts that have one', () => {
    expect(libraryPaths(sample())).toEqual([{ params: { district: 'yangban' } }]);
  });
});
