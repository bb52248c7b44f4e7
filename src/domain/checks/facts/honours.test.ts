import { describe, expect, it } from 'vitest';
import { brandSchema } from '../../schema/brand.ts';
import { districtSchema } from '../../schema/district.ts';
import { teamSchema } from '../../schema/team.ts';
import type { Entries } from '../../schema/collections.ts';
import { sampleEntries } from '../../testing/sample-entries.ts';
import { checkEntries } from '../checks.ts';

const TODAY = '2026-11-18';
const found = (entries: Entries) => checkEntries(entries, TODAY).map((problem) => problem.found);

function withTeam(fields: object): Entries {
  const entries = sampleEntries();
  const [team] = entries.teams;
  return { ...entries, teams: [{ ...team!, data: teamSchema.parse({ ...team!.data, ...fields }) }] };
}

function withScheme(entries: Entries): Entries {
  const [brand] = entries.brands;
  const data = brandSchema.parse({ ...brand!.data, awards: [{ name: '最佳队伍', to: '队伍' }] });
  return { ...entries, brands: [{ ...brand!, data }] };
}

const honour = { name: '最佳队伍', source: 's1' };

describe('honours', () => {
  it('accepts the name of a role, a year that has begun, and a scheme that awards', () => {
    const fields = { roles: ['师傅'], honours: [{ ...honour, role: '师傅', year: 2026, award: 'touhua' }] };
    expect(found(withScheme(withTeam(fields)))).toEqual([]);
  });

  it('refuses a role that the team does not list, which could be a name', () => {
    expect(found(withTeam({ roles: ['师傅'], honours: [{ ...honour, role: '张某某' }] }))).toEqual([
      '角色 “张某某” 不在这支队伍的“队员”（roles）里',
    ]);
  });

  it('refuses a year to come', () => {
    expect(found(withTeam({ honours: [{ ...honour, year: 2027 }] }))).toEqual(['年份写的是 2027，还没到']);
  });

  it('refuses a scheme that does not exist, and a brand that awards nothing', () => {
    expect(found(withTeam({ honours: [{ ...honour, award: 'nobody' }] }))).toEqual(['没有编号是 “nobody” 的品牌']);
    expect(found(withTeam({ honours: [{ ...honour, award: 'touhua' }] }))).toEqual([
      '品牌 “touhua” 的文件里没有评选项目',
    ]);
  });

  it('refuses a source that does not exist', () => {
    expect(found(withTeam({ honours: [{ ...honour, source: 's9' }] }))).toEqual(['没有编号是 “s9” 的出处']);
  });
});

describe('a project library', () => {
  const figure = { label: '区级项目', value: 194, display: '194', unit: '个', asOf: '报道时', source: 's1' };
  const model = { name: '征集—评选', form: '流程', steps: [{ name: '征集' }, { name: '评选' }] };
  function withLibrary(library: object): Entries {
    const entries = withScheme(sampleEntries());
    const [district] = entries.districts;
    const data = districtSchema.parse({ ...district!.data, figures: [figure], models: [model], library });
    return { ...entries, districts: [{ ...district!, data }] };
  }

  it('names a figure, a model and a scheme of its district', () => {
    const counts = [{ level: '区级', figure: '区级项目' }];
    expect(found(withLibrary({ counts, model: '征集—评选', award: 'touhua' }))).toEqual([]);
  });

  it('is refused if one of them does not exist, and so are standards', () => {
    const entries = withLibrary({ counts: [], model: '征集—评选' });
    const [{ data, ...district }] = entries.districts as [Entries['districts'][number]];
    const withStandards = (standards: string[]) =>
      found({ ...entries, districts: [{ ...district, data: { ...data, standards } }] });
    expect(withStandards(['区级项目'])).toEqual([]);
    expect(withStandards(['每月四场'])).toEqual(['“数字”里没有统计项目 “每月四场”']);
    const counts = [{ level: '区级', figure: '项目数' }];
    expect(found(withLibrary({ counts, model: '评选', award: 'lifa' }))).toEqual([
      '“数字”里没有统计项目 “项目数”',
      '“服务模式”里没有 “评选”',
      '没有编号是 “lifa”、写了评选项目的品牌',
    ]);
  });
});
