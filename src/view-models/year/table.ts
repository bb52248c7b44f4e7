/** All numbers of a district's year as one table for spreadsheets, with the chart as its first column. */
import type { World } from '../../domain/world.ts';
import { fullDay } from '../words/dates/dates.ts';
import { districtYearView, type Bar, type DistrictYear } from './district-year.ts';
import { firstTimes } from './firsts.ts';

export function districtYearTable(world: World, scope: DistrictYear): (string | number)[][] {
  const view = districtYearView(world, scope);
  const rows = (chart: string, bars: readonly Bar[]): (string | number)[][] =>
    bars.map(({ label, unknown, promised, held, reported }) =>
      unknown ? [chart, label, '', '', '', '没有数据'] : [chart, label, promised, held, reported, ''],
    );
  const { promised, held, reported } = view.total;
  return [
    ['图', '项', '安排（场）', '其中记了办了（场）', '只见于报道（场）', '说明'],
    ['合计', `${String(scope.year)}年${view.until}`, promised, held, reported, view.sample ? '示例' : ''],
    ['合计', '有活动的周', view.covered, '', '', `有数据的${String(view.counted)}周里`],
    ...rows('按周', view.weeks),
    ...rows('按月', view.months),
    ...rows('五为', view.objects),
    ...view.objects.flatMap(({ name, months }) => rows(`${name}按月`, months)),
    ...rows('七大平台', view.fields),
    ...rows('队伍', view.teams),
    ...view.changes.map(({ name, number, of }) => ['变动', name, number, '', '', `公布过的${String(of)}场里`]),
    ...(firstTimes(world, scope.district, scope.year) ?? []).map(({ activity, day }) => [
      '头一回办的',
      activity.title,
      '',
      '',
      '',
      fullDay(day),
    ]),
    ...(view.comparison?.rows ?? []).flatMap(({ name, before, now }) => [
      ['跟上年比', `${name}（${String(scope.year - 1)}年）`, before, '', '', view.comparison?.weeks ?? ''],
      ['跟上年比', `${name}（${String(scope.year)}年）`, now, '', '', view.comparison?.weeks ?? ''],
    ]),
  ];
}
