import { expect, test } from 'vitest';
import { sampleWorld } from '../../view-models/testing/sample-world.ts';
import { teamFacts } from '../../view-models/team/facts.ts';
import { teamSheetView } from '../../view-models/team/sheet.ts';
import { teamFactsCsv, teamFactsJson } from './team-facts.ts';

const world = sampleWorld();
const CITATION = '样板站. “样板”理发队[EB/OL]. （2026-11-18）[引用日期]. https://www.example.org/teams/yangban/lifa/.';

test('has every fact once, with the wording, 截至 and source of the report', () => {
  const { facts } = teamFacts(world, world.catalogue.teams.get('yangban/lifa')!);
  expect(
    facts.map(({ group, label, text, value, asOf, sources }) => [
      group,
      label,
      text,
      value,
      asOf,
      sources.map(({ id }) => id).join(),
    ]),
  ).toEqual([
    ['基本情况', '性质', '服务队', undefined, '', ''],
    ['数字', '理发', '960余次', 960, '报道时', 's1'],
    ['报道过的常年活动', '免费理发', '每月最后一个工作日', undefined, '报道时', 's1'],
    ['站点和品牌', '服务站点', '东街社区（东街街道）', undefined, '', ''],
    ['站点和品牌', '项目', '头等大事', undefined, '', ''],
    ['报道过的活动', '联合理发', '3月3日，年份待核', undefined, '', ''],
  ]);
});

test('has a CSV row for each fact, with citation and URL', () => {
  const lines = teamFactsCsv(world, 'yangban/lifa').split('\r\n');
  expect(lines[0]).toBe('\uFEFF队伍,类别,项目,内容,数值,单位,截至,说明,来源,来源说明,来源网址,引用格式,永久网址');
  expect(lines[2]).toBe(
    `“样板”理发队,数字,理发,960余次,960,次,报道时,,《样板报道》，报道（媒体待核），2026年10月20日刊发,日期照报头,,${CITATION},https://www.example.org/teams/yangban/lifa/`,
  );
  expect(lines).toHaveLength(8);
});

test('has the same facts as JSON with the vocabulary of schema.org', () => {
  const data = JSON.parse(teamFactsJson(world, 'yangban/lifa')) as { additionalProperty: object[] };
  expect(data).toMatchObject({
    '@type': 'Organization',
    '@id': 'https://www.example.org/teams/yangban/lifa/',
    name: '“样板”理发队',
    creditText: CITATION,
  });
  expect(data.additionalProperty).toHaveLength(6);
  expect(data.additionalProperty[1]).toEqual({
    '@type': 'PropertyValue',
    propertyID: '数字',
    name: '理发',
    value: 960,
    unitText: '次',
    alternateName: '960余次',
    asOf: '报道时',
    citation: [
      {
        '@type': 'CreativeWork',
        name: '《样板报道》，报道（媒体待核），2026年10月20日刊发',
        publisher: '报道（媒体待核）',
        description: '日期照报头',
      },
    ],
  });
});

test('has date, citation and contact on the printed sheet', () => {
  const sheet = teamSheetView(world, 'yangban/lifa');
  expect(sheet).toMatchObject({
    revisedOn: '2026年11月18日',
    citation: CITATION,
    typed: 'www.example.org/teams/yangban/lifa/',
    contact: { name: '样板站', phone: '000-000 0000' },
  });
  expect(JSON.parse(JSON.stringify(sheet.groups.map(({ name }) => name)))).toEqual([
    '基本情况',
    '数字',
    '报道过的常年活动',
    '站点和品牌',
    '报道过的活动',
  ]);
});
