import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activities, networkOf, type ActivitySpec } from '../../domain/coverage/testing/coverage.arbitrary.ts';
import { tallyOf, weeksOfMonth, weeksOfYear } from '../../domain/coverage/coverage.ts';
import { monthReport } from '../../domain/coverage/report.ts';
import { relationsOf } from '../../domain/relations.ts';
import { coverageView } from './coverage.ts';
import { coverageData, coverageTable, type KindCount } from './data.ts';
import { sampleWorld } from '../testing/sample-world.ts';

const spec: ActivitySpec = {
  station: 'east',
  month: '2026-11',
  day: 4,
  rule: undefined,
  time: '09:00-10:30',
  status: '照常',
  field: '理论宣讲',
  serves: ['为老'],
  teams: [],
  cancelled: [],
};
const total = (kinds: readonly KindCount[]) => kinds.reduce((sum, [, , count]) => sum + count, 0);

describe('the page', () => {
  test.each([
    ['all districts', undefined],
    ['one district', 'yangban'],
  ])('of %s is plain JSON', (_, district) => {
    const view = { page: coverageView(sampleWorld(), { district }), data: coverageData(sampleWorld(), { district }) };
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect(JSON.stringify(view)).not.toMatch(/NaN|Invalid Date|\[object/);
  });

  test('has what the district asks for in its own words, where it has set no minimums', () => {
    const world = sampleWorld();
    const figures = [{ label: '每站亮点', value: 1, display: '至少1', unit: '个', asOf: '报道时', source: 's1' }];
    const district = { ...world.catalogue.districts.get('yangban')!, figures, standards: ['每站亮点'] };
    const catalogue = { ...world.catalogue, districts: new Map([['yangban', district]]) };
    const { standards, minimums } = coverageView({ ...world, catalogue }, { district: 'yangban' });
    expect(minimums).toEqual([]);
    expect(standards).toMatchObject({
      lead: '样板区没有写每月最少办几场，别的要求写了：',
      facts: [{ label: '每站亮点', text: '至少1个', source: { id: 's1' } }],
    });
    expect(coverageView(sampleWorld(), { district: 'yangban' }).standards).toBeUndefined();
  });

  test('tells empty weeks from weeks not scheduled', () => {
    const view = coverageView(networkOf([spec, { ...spec, day: 18, status: '取消' }, { ...spec, station: 'west' }]), {
      district: 'yangban',
    });
    const cells = (row: number) => view.rows[row]?.cells.slice(42, 49).map(({ kind }) => kind);
    expect(view.weeks.slice(42, 49).map(({ week }) => week)).toEqual([43, 44, 45, 46, 47, 48, 49]);
    expect(cells(0)).toEqual(['early', 'early', 'planned', 'none', 'none', 'none', 'open']);
    expect(view.rows.map(({ id, covered, counted }) => `${id} ${String(covered)}/${String(counted)}`)).toEqual([
      'east 1/3',
      'west 1/3',
    ]);
    expect(view.omitted).toBe('另有1个站没有排过活动，没有列出。');
  });

  test('takes its figures from the schedule, as of the Monday of the week', () => {
    const view = coverageView(
      networkOf([spec, { ...spec, day: 18 }, { ...spec, day: 20 }, { ...spec, station: 'west', day: 25 }]),
      { district: 'yangban' },
    );
    expect(
      view.figures.map(
        ({ label, parts }) =>
          `${label} ${parts.map(({ before = '', number, unit }) => `${before}${String(number)}${unit}`).join('')}`,
      ),
    ).toEqual([
      '有活动的周 2/3周',
      '今年到11月16日 安排1场，办了0场',
      '11月16日—22日 安排2场，1个站',
      '连续3周没有活动的站 1个',
    ]);
  });

  test('gives the browser the Mondays from the week of the build on', () => {
    const { weeks } = coverageView(networkOf([spec]), { district: 'yangban' });
    expect(weeks.flatMap(({ monday }) => monday ?? []).at(0)).toBe('2026-11-16');
    expect(weeks.filter(({ startsQuarter }) => startsQuarter).map(({ week }) => week)).toEqual([1, 14, 27, 40]);
  });

  test('has a row for activities at no station, so that the rows add up', () => {
    const network = networkOf([spec]);
    const [activity] = network.catalogue.activities.values();
    activity!.station = undefined;
    const view = coverageView({ ...network, links: relationsOf(network.catalogue) }, { district: 'yangban' });
    expect(view.rows.map(({ id, name, href, covered }) => [id, name, href, covered])).toEqual([
      ['-', '不在站里办的', undefined, 1],
    ]);
    expect(view.figures[3]?.parts).toEqual([{ number: 0, unit: '个' }]);
  });

  test('lists the themes of twelve months, and joins months without data', () => {
    const { themes } = coverageView(networkOf([{ ...spec, month: '2026-12' }], '2026-11-18'), { district: 'yangban' });
    expect(themes.map(({ name, title, state }) => [name, title, state])).toEqual([
      ['一月—十月', '本站当时还没开始', 'open'],
      ['十一月', '没有主题', 'missing'],
      ['十二月', '主题', 'set'],
    ]);
  });

  test('compares each scheduled month with the minimums', () => {
    const { minimums } = coverageView(networkOf([spec], '2026-11-18', { yangban: { 理论宣讲: 4 } }), {
      district: 'yangban',
    });
    expect(minimums).toEqual([
      {
        month: '2026-11',
        name: '2026年11月',
        unscheduled: false,
        fields: [{ field: '理论宣讲', required: 4, promised: 1, short: 3 }],
      },
      {
        month: '2026-12',
        name: '2026年12月',
        unscheduled: true,
        fields: [{ field: '理论宣讲', required: 4, promised: 0, short: 4 }],
      },
    ]);
  });

  test('offers teams for empty weeks to come, not for past ones', () => {
    const { gaps } = coverageView(networkOf([spec, { ...spec, day: 18 }]), { district: 'yangban' });
    expect(gaps?.gaps.map(({ week, offers }) => [week, offers[0]?.team, offers[0]?.when])).toEqual([
      ['第48周，11月23日—29日', 'lifa', '11月25日周三9:00—10:30'],
    ]);
    expect(coverageView(networkOf([spec])).gaps).toBeUndefined();
  });
});

describe('the page, its data, its table and the report', () => {
  test('count the same', () => {
    fc.assert(
      fc.property(activities, (specs) => {
        const network = networkOf(specs);
        const view = coverageView(network, { district: 'yangban' });
        const data = coverageData(network, { district: 'yangban' });
        const [head = [], , ...lines] = coverageTable(network, { district: 'yangban' });
        expect(Object.keys(data.rows).sort()).toEqual(view.rows.map(({ id }) => id).sort());
        view.rows.forEach(({ id, name, cells, covered, counted }, index) => {
          const counts = cells.map(({ count }) => count);
          expect(
            cells.map((_, week) => {
              const kinds = data.rows[id]?.[week];
              return kinds && total(kinds);
            }),
          ).toEqual(counts);
          expect(lines[index]?.slice(0, 3)).toEqual([name, covered, counted]);
          expect(lines[index]?.slice(-cells.length)).toEqual(
            counts.map((count, week) => count ?? (week < 44 ? '本站当时还没开始' : '还没排')),
          );
          expect(head).toHaveLength(lines[index]?.length ?? 0);
        });
        for (const month of ['2026-11', '2026-12'] as const) {
          const [report] = monthReport(network, month, ['yangban']);
          const columns = weeksOfMonth(month).map((monday) => weeksOfYear(2026).indexOf(monday));
          // Stations that had published nothing by then have no row in the report of the month.
          const begunBy = new Set(report?.coverage.rows.map(({ station }) => station.id));
          const rows = view.rows.filter(({ id }) => begunBy.has(id));
          const drawn = rows.map(({ id, cells }) => [
            id,
            columns.reduce((sum, week) => sum + (cells[week]?.count ?? 0), 0),
          ]);
          expect(report?.coverage.rows.map(({ station, weeks }) => [station.id, tallyOf(weeks).promised])).toEqual(
            drawn,
          );
          const hollow = rows.flatMap(({ id, cells }) =>
            columns.filter((week) => !cells[week]?.count).map((week) => `${id} ${String(week + 1)}`),
          );
          expect(report?.gaps.map(({ station, week }) => `${station.id} ${String(week)}`)).toEqual(hollow);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the data', () => {
  test('counts by 五为 and 平台', () => {
    const specs = [
      spec,
      { ...spec, day: 5 },
      { ...spec, day: 6, serves: ['为老' as const, '为心理关爱' as const], field: '乡风文明' as const },
    ];
    expect(coverageData(networkOf(specs), { district: 'yangban' }).rows['east']?.[44]).toEqual([
      [1, 1, 2, 0, 0],
      [9, 7, 1, 0, 0],
    ]);
  });
});
