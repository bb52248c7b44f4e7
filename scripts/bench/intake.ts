/** Processor time for reading a table that an editor hands in, by its number of rows. Times must grow with the rows, not faster. */
import { workCalendar } from '../../src/domain/calendar/holidays/workdays.ts';
import { read } from '../../src/domain/intake/read.ts';
import { readFile } from '../../src/domain/intake/source/read-file.ts';
import { seeded } from './seeded.ts';
import { alignedTable } from './table.ts';

const SIZES = [100, 500, 2_000] as const;
const ROUNDS = 5;
/** Of the time per row; a quadratic step between 500 and 2,000 rows would quadruple its part. */
const MAX_GROWTH = 1.4;
/** On a machine that does nothing else. The page shows the table within a second. */
const MAX_MS_OF_500 = 500;

interface TimedReading {
  rows: number;
  /** Milliseconds of the fastest round. */
  ms: number;
}

export async function measureIntake(): Promise<TimedReading[]> {
  await timeOnce(SIZES[0], 0);
  const timed: TimedReading[] = [];
  for (const rows of SIZES) {
    const times: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) times.push(await timeOnce(rows, round));
    timed.push({ rows, ms: Math.min(...times) });
  }
  return timed;
}

/** @param round makes the texts of this round new, so that no cache has them */
async function timeOnce(rows: number, round: number): Promise<number> {
  const bytes = new TextEncoder().encode(tableOf(rows, round));
  const before = process.cpuUsage();
  const parsed = await readFile('table.csv', bytes);
  if (!parsed.ok) throw new Error(parsed.error.text);
  const { activities } = read(parsed.source, {
    month: '2026-12',
    station: 'yangban/liulin',
    stations: [{ key: 'yangban/liulin', name: '柳林社区' }],
    calendar: workCalendar([]),
  });
  const { user, system } = process.cpuUsage(before);
  if (activities.length !== rows) throw new Error(`${activities.length} of ${rows} rows were read`);
  return (user + system) / 1_000;
}

function tableOf(rows: number, round: number): string {
  const { below, pick } = seeded(rows + round);
  const lines = Array.from({ length: rows }, (_, row) => {
    const hour = 8 + below(10);
    return [
      pick([
        `12月${1 + below(31)}日`,
        `2026-12-${String(1 + below(31)).padStart(2, '0')}`,
        `每周${pick([...'一二三四五六日'])}`,
      ]),
      `${hour}:30-${hour + 1}:30`,
      `${pick(['健康讲座', '书法课', '手机课堂', '理发', '电影'])}第${round}轮${row}场`,
      `${1 + below(5)}楼活动室`,
      pick(['60岁以上老人', '居民', '儿童']),
      pick(['直接来', '电话报名', '群接龙']),
      pick(['', `请自带水杯，坐第${row}排`, '名额已满']),
    ];
  });
  return [['日期', '时间', '活动名称', '地点', '服务对象', '报名方式', '备注'], ...lines]
    .map((cells) => cells.join(','))
    .join('\n');
}

export const intakeTable = (timed: readonly TimedReading[]): string =>
  alignedTable([
    ['rows', 'ms', 'ms/row'],
    ...timed.map(({ rows, ms }) => [`${rows}`, ms.toFixed(0), (ms / rows).toFixed(2)]),
  ]);

export function intakeProblems(timed: readonly TimedReading[]): string[] {
  const grown = timed.slice(1).flatMap(({ rows, ms }, index) => {
    const fewer = timed[index]!;
    const growth = ms / rows / (fewer.ms / fewer.rows);
    return growth > MAX_GROWTH
      ? [`a row of ${rows} takes ${growth.toFixed(1)} times as long as one of ${fewer.rows}`]
      : [];
  });
  const slow = timed.filter(({ rows, ms }) => rows === 500 && ms > MAX_MS_OF_500);
  return [...grown, ...slow.map(({ ms }) => `500 rows take ${ms.toFixed(0)} ms, at most ${MAX_MS_OF_500} are allowed`)];
}
