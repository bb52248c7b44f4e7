/** Formats the year of districts for editors: the numbers of the page 一年的图. */
import type { Day } from '../../src/domain/calendar/day.ts';
import { fullDay } from '../../src/view-models/words/dates/dates.ts';
import type { Bar, DistrictYearView } from '../../src/view-models/year/district-year.ts';
import { columns } from './columns.ts';

export function yearText(views: readonly DistrictYearView[], year: number, today: Day): string {
  return [
    `${String(year)}年活动年报，按${fullDay(today)}的内容`,
    '“办了”只数站里事后记下的；只见于报道的另数。按月的，一周算在它周四所在的月；月报照日子算，可能差几场。',
    ...(views.length === 0 ? ['', '这一年还没有排过活动。'] : views.flatMap(districtLines)),
  ].join('\n');
}

function districtLines(view: DistrictYearView): string[] {
  return [
    '',
    `${view.district}（${view.until}）：${String(view.covered)}/${String(view.counted)}周有活动${view.sample ? '，示例' : ''}`,
    ...columns([
      ...rows('合计', [{ ...view.total, name: '', label: '', unknown: false }]),
      ...rows('按月', view.months),
      ...rows('五为', view.objects),
      ...rows('七大平台', view.fields),
      ...rows('队伍', view.teams),
      ...view.changes.map(({ name, number, of }, index) => [
        index === 0 ? '  变动' : '',
        name,
        `${String(number)}场`,
        `公布过的${String(of)}场里`,
      ]),
    ]),
  ];
}

const rows = (title: string, bars: readonly Bar[]): string[][] =>
  bars
    .filter(({ unknown }) => !unknown)
    .map(({ label, promised, held, reported }, index) => [
      index === 0 ? `  ${title}` : '',
      label,
      `安排${String(promised)}场`,
      `办了${String(held)}场`,
      `据报道${String(reported)}场`,
    ]);
