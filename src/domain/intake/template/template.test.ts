import { expect, test } from 'vitest';
import { workCalendar } from '../../calendar/holidays/workdays.ts';
import { keyOf } from '../../key.ts';
import type { DraftActivity } from '../../draft/draft.ts';
import { read } from '../read.ts';
import { readFile } from '../source/read-file.ts';
import { sourceOf } from '../testing/sources.ts';
import { buildTemplate, type TemplateStation } from './template.ts';
import { writeTemplate } from './write-template.ts';

const calendar = workCalendar([]);
const SATURDAY: DraftActivity = {
  id: '202611-taiji',
  title: '一起练太极拳',
  rule: '每周六',
  from: '2026-11-07',
  until: '2026-11-28',
  time: '09:00-10:30',
  serves: ['为老', '为公共需要'],
  bring: ['软底鞋'],
  teams: ['lifa'],
  holidays: '顺延',
  join: { ways: ['直接来', '电话报名'], seats: 20, note: '早到五分钟' },
};
const EAST: TemplateStation = {
  name: '东边社区新时代文明实践站',
  shortName: '东边社区站',
  phone: '0534-0000 000',
  teams: [{ id: 'lifa', name: '理发队' }],
  menus: [
    {
      month: '2026-11',
      activities: [
        SATURDAY,
        { id: '20261107-yizhen', title: '义诊', date: '2026-11-07' },
        { id: '202611-jianzhi', title: '剪纸', rule: '每周日', status: '取消' },
      ],
    },
  ],
};

const sheetOf = (station: TemplateStation) => buildTemplate([station], '2026-12', calendar).sheets[0]!;

test('begins with what recurs, with the public telephone and without ids', () => {
  expect(sheetOf(EAST)).toEqual({
    name: '东边社区新时代文明实践站',
    title: '东边社区新时代文明实践站 2026年12月活动',
    from: '2026-11',
    choices: { teams: ['理发队'], brands: [] },
    rows: [
      {
        date: '每周六',
        time: '09:00-10:30',
        title: '一起练太极拳',
        serves: '为老、为公共需要',
        ways: '直接来、电话报名',
        seats: '20',
        phone: '0534-0000 000',
        note: '早到五分钟',
        bring: '软底鞋',
        teams: '理发队',
        holidays: '顺延',
      },
    ],
  });
});

test('begins with the published activities of the month and their ids, without cancelled ones', () => {
  const published = {
    month: '2026-12' as const,

    activities: [
      { id: '20261205-yizhen', title: '义诊', date: '2026-12-05' as const },
      { id: '20261206-jiangzuo', title: '讲座', date: '2026-12-06' as const, status: '取消' as const },
    ],
  };
  expect(sheetOf({ ...EAST, menus: [...EAST.menus, published] })).toMatchObject({
    from: '2026-12',
    rows: [{ date: '12月5日', title: '义诊', id: '20261205-yizhen｜12月5日｜义诊' }],
  });
});

test('is empty for a station without menus', () => {
  expect(sheetOf({ ...EAST, menus: [] })).toMatchObject({ rows: [], from: undefined });
});

test('gives each worksheet a unique name that Excel accepts', () => {
  const long = `${'很'.repeat(31)}长的站`;
  const names = buildTemplate(
    ['示例[一]/二站', '示例一二站', '怎么填', long, long].map((name) => ({ name, menus: [] })),
    '2026-12',
    calendar,
  ).sheets.map(({ name }) => name);
  expect(names).toEqual(['示例一二站', '示例一二站2', '怎么填2', '很'.repeat(31), `${'很'.repeat(30)}2`]);
});

test('reads back the rows of a workbook and nothing of its instructions', async () => {
  const west: TemplateStation = { ...EAST, name: '西边社区新时代文明实践站', shortName: '西边社区站' };
  const bytes = await writeTemplate(buildTemplate([EAST, west], '2026-12', calendar));
  const source = sourceOf(await readFile('table.xlsx', bytes));
  expect(source.tables.map(({ name, hidden, hiddenColumns }) => [name, hidden, [...hiddenColumns]])).toEqual([
    ['东边社区新时代文明实践站', false, [22]],
    ['西边社区新时代文明实践站', false, [22]],
    ['怎么填', false, []],
    ['选项', true, []],
  ]);
  const stations = [
    { key: keyOf('yangban', 'east'), name: EAST.name, teams: EAST.teams! },
    { key: keyOf('yangban', 'west'), name: west.name, teams: EAST.teams! },
  ];
  const { activities, questions } = read(source, { month: '2026-12', stations, calendar });
  expect(questions).toEqual([]);
  const recurring = { title: '一起练太极拳', rule: '每周六', holidays: '顺延', teams: ['lifa'], bring: ['软底鞋'] };
  expect(activities).toMatchObject([
    { station: 'yangban/east', values: recurring },
    { station: 'yangban/west', values: recurring },
  ]);
});
