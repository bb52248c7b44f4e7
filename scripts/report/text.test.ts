import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  activities,
  naiveDays,
  networkOf,
  type ActivitySpec,
} from '../../src/domain/coverage/testing/coverage.arbitrary.ts';
import { weeksOfMonth, weeksOfYear } from '../../src/domain/coverage/coverage.ts';
import { monthReport } from '../../src/domain/coverage/report.ts';
import { coverageView } from '../../src/view-models/coverage/coverage.ts';
import { isComplete, reportText } from './text.ts';

const spec: ActivitySpec = {
  station: 'east',
  month: '2026-12',
  day: 5,
  rule: undefined,
  time: '09:00-10:30',
  status: '照常',
  field: '理论宣讲',
  serves: ['为老'],
  teams: [],
  cancelled: [],
};
const reportOf = (specs: ActivitySpec[], minimums = {}) => {
  const reports = monthReport(networkOf(specs, '2026-11-18', minimums), '2026-12');
  return { lines: reportText(reports, '2026-12', '2026-11-18').split('\n'), complete: isComplete(reports) };
};

test('has what a district asks for in its own words, where it has set no minimums', () => {
  const network = networkOf([spec], '2026-11-18');
  const figures = [{ label: '每站亮点', value: 1, display: '至少1', unit: '个', asOf: '报道时', source: 's1' }];
  const district = network.catalogue.districts.get('yangban')!;
  const districts = new Map([['yangban', { ...district, figures, standards: ['每站亮点'] }]]);
  const lines = (site = network.catalogue.site) =>
    reportText(
      monthReport({ ...network, catalogue: { ...network.catalogue, site, districts } }, '2026-12'),
      '2026-12',
      '2026-11-18',
    ).split('\n');
  expect(lines()).toContain('样板区没有写每月最少办几场，别的要求写了“每站亮点：至少1个，截至报道时”');
  const minimums = { yangban: { 理论宣讲: 1 } };
  expect(lines({ ...network.catalogue.site, minimums }).join('')).not.toContain('别的要求写了');
});

test('lists gaps with teams that could come, then shortfalls and coverage', () => {
  const { lines, complete } = reportOf(
    [
      { ...spec, rule: '每周三', cancelled: ['2026-12-09'] },
      { ...spec, station: 'west', rule: '每周六', cancelled: ['2026-12-19'] },
    ],
    { yangban: { 理论宣讲: 10, 文化服务: 2 } },
  );
  expect(lines).toEqual([
    '2026年12月活动月报，按2026年11月18日的内容',
    '场次从12月1日—31日；周从星期一到星期日，归在星期四所在的月：5周',
    '',
    '一、空着的周：3处',
    '样板区',
    '  east社区站',
    '    第50周  12月7日—13日  可请  lifa  12月9日周三9:00—10:30  就在这个站',
    '  west社区站',
    '    第51周  12月14日—20日    可请  yiyuan  12月19日周六9:00—10:30  就在这个站',
    '                                    xunhe   12月19日周六9:00—10:30  一起做“河岸”',
    '    第53周  12月28日—1月3日  没有合适又有空的队伍，或放假安排还没公布',
    '（在用而从没排过活动的站没有算：样板区1个）',
    '',
    '二、没到最低场次：2处',
    '样板区  理论宣讲  要10场  有7场  差3场',
    '样板区  文化服务  要2场   有0场  差2场',
    '',
    '三、还没有主题：没有',
    '',
    '四、覆盖',
    '样板区        5/5周有活动  安排7场',
    '  east社区站  4/5周有活动  安排4场',
    '  west社区站  3/5周有活动  安排3场',
  ]);
  expect(complete).toBe(false);
});

test('lists every week of a month without a menu as a gap, and its missing theme', () => {
  const { lines } = reportOf([{ ...spec, month: '2026-11' }]);
  expect(lines).toContain('一、空着的周：5处');
  expect(lines).toContain('  east社区站（还没有这个月的菜单）');
  expect(lines.slice(lines.indexOf('三、还没有主题：1处'))[1]).toBe('样板区');
});

test('says when nothing is missing', () => {
  const { lines, complete } = reportOf([{ ...spec, rule: '每个工作日' }]);
  expect(complete).toBe(true);
  expect(lines.filter((line) => line.endsWith('：没有'))).toEqual(['一、空着的周：没有', '三、还没有主题：没有']);
  expect(lines).toContain('二、没到最低场次：没有设最低场次');
  expect(reportOf([{ ...spec, rule: '每个工作日' }], { yangban: { 理论宣讲: 4 } }).lines).toContain(
    '二、没到最低场次：没有',
  );
});

test('reports neither gaps nor completeness where nothing is planned', () => {
  const network = networkOf([]);
  const reports = monthReport(network, '2026-12', ['yangban']);
  expect(reportText(reports, '2026-12', '2026-11-18').split('\n')).toContain('一、空着的周：还没有排过活动，不算空周');
  expect(isComplete(reports)).toBe(false);
});

test('counts a month from its first to its last day', () => {
  const { lines } = reportOf([
    { ...spec, month: '2026-11', day: 30 },
    { ...spec, day: 1 },
  ]);
  expect(lines.at(-1)).toBe('  east社区站  1/5周有活动  安排1场');
});

test('agrees with the coverage page and a naive scan', () => {
  fc.assert(
    fc.property(activities, fc.constantFrom('2026-11', '2026-12'), (specs, month) => {
      const network = networkOf(specs);
      const text = reportText(monthReport(network, month), month, '2026-11-18');
      const weeks = weeksOfMonth(month).map((monday) => weeksOfYear(2026).indexOf(monday));
      for (const { id, name, cells } of coverageView(network, { district: 'yangban' }).rows) {
        const covered = weeks.filter((week) => (cells[week]?.count ?? 0) > 0).length;
        const figures = text
          .slice(text.indexOf('四、覆盖'))
          .split('\n')
          .find((line) => line.trim().startsWith(name));
        const days = naiveDays(network, `yangban/${id}`, `${month}-01`, `${month}-31`).length;
        if (figures !== undefined)
          expect(figures).toMatch(
            new RegExp(`  ${String(covered)}/${String(weeks.length)}周有活动 +安排${String(days)}场$`),
          );
        else expect([covered, days]).toEqual([0, 0]);
      }
    }),
    { numRuns: 30 },
  );
});
