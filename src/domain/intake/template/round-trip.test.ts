import { describe, expect, test } from 'vitest';
import { workCalendar } from '../../calendar/holidays/workdays.ts';
import { fromReading } from '../../draft/from-reading.ts';
import type { DraftActivity } from '../../draft/draft.ts';
import { keyOf } from '../../key.ts';
import { menuActivitySchema } from '../../schema/activity.ts';
import { read } from '../read.ts';
import type { Reading } from '../reading.ts';
import { readFile } from '../source/read-file.ts';
import { sourceOf } from '../testing/sources.ts';
import type { ColumnName, TemplateRow } from './columns.ts';
import { buildTemplate, type TemplateStation } from './template.ts';
import { writeTemplate } from './write-template.ts';

const calendar = workCalendar([]);
const MONTH = '2027-01';
/** One name twice, one with a separator, one that begins like another. */
const TEAMS = [
  { id: 'lifa', name: '理发队' },
  { id: 'lifa-2', name: '理发队' },
  { id: 'lianhe', name: '甲、乙联队' },
  { id: 'jia', name: '甲' },
];
const BRANDS = [{ id: 'huaye', name: '“花叶”私语' }];
const STATION: TemplateStation = { name: '东街社区新时代文明实践站', menus: [], teams: TEAMS, brands: BRANDS };

async function readBack(activities: readonly DraftActivity[], fill: (row: TemplateRow) => TemplateRow = (row) => row) {
  const template = buildTemplate([{ ...STATION, menus: [{ month: MONTH, activities }] }], MONTH, calendar);
  const sheets = template.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(fill) }));
  const parsed = await readFile('table.xlsx', await writeTemplate({ ...template, sheets }));
  const key = keyOf('yangban', 'east');
  const stations = [{ key, name: STATION.name, teams: TEAMS, brands: BRANDS }];
  return read(sourceOf(parsed), { month: MONTH, station: key, stations, calendar });
}

const draftsOf = ({ activities }: Reading): DraftActivity[] =>
  activities.map(({ id = '', values }) => ({ id, ...fromReading(values) }));

const FULL: Required<Pick<DraftActivity, 'id' | 'title' | 'rule' | 'serves' | 'join'>> & DraftActivity = {
  id: '202701-taiji',
  title: '一起练太极拳',
  rule: '隔周六',
  from: '2026-12-05',
  until: '2027-02-27',
  except: ['2027-01-16'],
  also: ['2027-01-17', '2027-02-14'],
  holidays: '顺延',
  time: '22:00-24:30',
  place: '一楼活动室',
  serves: ['为老', '为公共需要'],
  field: '健身体育',
  audience: '60岁以上',
  summary: '志愿者教大家练。',
  bring: ['水杯', '软底鞋、厚袜子'],
  join: { ways: ['电话报名'], phone: '0534-0000000', url: 'https://example.org/a', seats: 20, note: '早到五分钟' },
  teams: ['lifa-2', 'lianhe', 'jia'],
  brands: ['huaye'],
  status: '已满',
};

test('has a column for every field of the schema that is not a record of what happened', () => {
  const records = ['date', 'full', 'changes', 'held'];
  expect(Object.keys(FULL).sort()).toEqual(
    Object.keys(menuActivitySchema.shape)
      .filter((field) => !records.includes(field))
      .sort(),
  );
});

test.each<[what: string, activity: DraftActivity]>([
  ['every field', FULL],
  ['an irregular activity', { id: '202701-qiuzhu', title: '随时求助', rule: '不定期' }],
  ['a rule without a day in the month', { id: '202701-leifeng', title: '学雷锋', rule: '每年3月5日' }],
  ['a lunar rule', { id: '202701-laba', title: '腊八粥', rule: '每年农历腊月初八', holidays: '提前' }],
  ['several days', { id: '20270105-yizhen', title: '义诊', date: '2027-01-05', also: ['2027-01-12'] }],
  [
    'days whose first is not the earliest',
    { id: '20270119-ke', title: '课', date: '2027-01-19', also: ['2027-01-05'] },
  ],
  [
    'one thing to bring with a separator in it',
    { id: '20270106-a', title: '义剪', date: '2027-01-06', bring: ['甲、乙'] },
  ],
  ['a tentative date', { id: '20270107-b', title: '讲座', date: '2027-01-07', status: '暂定' }],
])('reads back %s', async (_, activity) => {
  const reading = await readBack([activity]);
  expect(reading.questions).toEqual([]);
  expect(draftsOf(reading)).toEqual([activity]);
});

describe('asks', () => {
  test.each<[column: ColumnName, text: string, kind: string]>([
    ['teams', '不知道的队', 'other'],
    ['teams', '理发队', 'other'],
    ['brands', '别的', 'other'],
    ['field', '健身', 'other'],
    ['holidays', '看情况', 'other'],
    ['from', '12月5日', 'date-vague'],
    ['until', '月底', 'date-vague'],
    ['except', '2月31日', 'date-vague'],
    ['also', '下周', 'date-vague'],
    ['status', '取消', 'cancelled'],
    ['status', '快满了', 'other'],
  ])('about %s where it says %s', async (column, text, kind) => {
    const { questions, activities } = await readBack([FULL], (row) => ({ ...row, [column]: text }));
    expect(questions.map((question) => [question.kind, question.activity, question.field])).toEqual([
      [kind, 0, column],
    ]);
    expect(activities[0]?.values[column as keyof (typeof activities)[0]['values']]).toBeUndefined();
  });
});

test('keeps the teams that are known beside one that is not', async () => {
  const { questions, activities } = await readBack([FULL], (row) => ({ ...row, teams: '甲，丙' }));
  expect(activities[0]?.values.teams).toEqual(['jia']);
  expect(questions[0]?.answers[1]).toEqual({ label: '理发队（lifa-2）', set: { teams: ['jia', 'lifa-2'] } });
});

test('takes what is typed over a cell', async () => {
  const [draft] = draftsOf(
    await readBack([FULL], (row) => ({
      ...row,
      holidays: '照常',
      status: '照常',
      except: '1月2日；9日',
      bring: '伞\n水杯',
    })),
  );
  expect(draft).toMatchObject({
    holidays: '照常',
    status: '照常',
    except: ['2027-01-02', '2027-01-09'],
    bring: ['伞', '水杯'],
  });
});

test('leaves columns of these names alone in other tables', async () => {
  const bytes = new TextEncoder().encode('日期,活动名称,队伍,状态\n1月9日,义诊,理发队,报名已满\n');
  const key = keyOf('yangban', 'east');
  const reading = read(sourceOf(await readFile('table.csv', bytes)), {
    month: MONTH,
    station: key,
    stations: [{ key, name: STATION.name, teams: TEAMS }],
    calendar,
  });
  expect(reading.questions).toEqual([]);
  expect(reading.activities[0]?.values).toEqual({ title: '义诊', days: ['2027-01-09'], status: '已满' });
});
