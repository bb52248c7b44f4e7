/** What is old or missing in content that is valid: nothing here keeps a site from being built. */
import { addDays, mondayOf, dayParts, type Day } from '../calendar/day.ts';
import type { World } from '../world.ts';
import type { Entries } from '../schema/collections.ts';
import { externalLinks, fileOf, isExample, linkProblem } from './links.ts';

export interface Finding {
  /** `broken`: readers see something wrong. `todo`: somebody has to do something. */
  level: 'todo' | 'broken';
  found: string;
  /** A file below the content folder, or what else it is about. */
  where: string;
  fix: string;
}

/** Menus are published a month ahead at most. */
const WEEKS_AHEAD = 4;
/** The notice of a year is issued in the last weeks of the year before. */
const NOTICE_MONTH = 11;
const UNKNOWN_LICENCE = /待核|不详|未知|不明|网络|转载/;

export function healthOf(entries: Entries, world: World): Finding[] {
  return [
    ...addressFindings(world),
    ...noticeFindings(world),
    ...weekFindings(world),
    ...linkFindings(entries),
    ...licenceFindings(entries),
  ];
}

function addressFindings({ catalogue: { site } }: World): Finding[] {
  const where = 'site.json';
  if (isExample(site.url))
    return [{ level: 'todo', found: '网址还是举例用的', where, fix: '“url”换成网站真的网址，再生成' }];
  return [
    ...(site.icp === undefined
      ? [
          {
            level: 'todo' as const,
            found: '没有ICP备案号',
            where,
            fix: '写上“icp”；用主站备案的子目录、境外的主机不用写',
          },
        ]
      : []),
    ...(site.police === undefined
      ? [
          {
            level: 'todo' as const,
            found: '没有公安备案号',
            where,
            fix: '写上“police”；用主站备案的子目录、境外的主机不用写',
          },
        ]
      : []),
    ...(site.contact.sample
      ? [{ level: 'todo' as const, found: '咨询电话还是示例', where, fix: '“contact”换成真的号码，去掉“sample”' }]
      : []),
  ];
}

/** From November on the notice of the coming year matters: menus of January are being written. */
function noticeFindings({ calendar, today }: World): Finding[] {
  const { year, month } = dayParts(today);
  const needed = month >= NOTICE_MONTH ? year + 1 : year;
  if (calendar.lastNoticeYear >= needed) return [];
  return [
    {
      level: calendar.lastNoticeYear < year ? 'broken' : 'todo',
      found: `没有${String(needed)}年的放假通知，那一年的调休都是“暂定”`,
      where: `workdays/${String(needed)}.json`,
      fix: '通知发了就照“假日通知”录进来，或升级程序',
    },
  ];
}

/** Weeks of which nobody has said anything, for districts that have ever published a menu. */
function weekFindings({ catalogue, schedule, today, links }: World): Finding[] {
  const mondays = Array.from({ length: WEEKS_AHEAD }, (_, index) => addDays(mondayOf(today), 7 * (index + 1)));
  return [...catalogue.districts].flatMap(([id, { name }]) => {
    if (links.menusOfDistrict(id).length === 0) return [];
    const empty = mondays.filter((monday) => !hasActivities(schedule, monday, id));
    if (empty.length === 0) return [];
    return [
      {
        level: empty.length === WEEKS_AHEAD ? ('broken' as const) : ('todo' as const),
        found: `${name}有${String(empty.length)}周没有活动：${empty.map((monday) => `${monday}起`).join('、')}`,
        where: `menus/${id}/`,
        fix: '收下个月的表，npm run take；真的没有就不用管',
      },
    ];
  });
}

const hasActivities = (schedule: World['schedule'], monday: Day, district: string): boolean =>
  Array.from({ length: 7 }, (_, index) => addDays(monday, index)).some((day) =>
    schedule.onDay(day).some(({ activity, state }) => activity.district === district && state !== '取消'),
  );

const linkFindings = (entries: Entries): Finding[] =>
  externalLinks(entries).flatMap(({ url, file }) => {
    // The address of the site is named above.
    const problem = file === 'site.json' ? undefined : linkProblem(url);
    return problem === undefined
      ? []
      : [{ level: 'todo', found: `${problem.found}：${url}`, where: file, fix: problem.fix }];
  });

const licenceFindings = (entries: Entries): Finding[] =>
  (['districts', 'stations', 'teams', 'brands'] as const).flatMap((name) =>
    entries[name].flatMap(({ id, data }) =>
      ('photos' in data ? data.photos : [])
        .filter(({ licence, credit }) => UNKNOWN_LICENCE.test(`${licence} ${credit}`))
        .map(({ file, licence }): Finding => ({
          level: 'todo',
          found: `图片${file}的授权不清楚：${licence}`,
          where: fileOf(name, id),
          fix: '问清谁给的、怎么用，写进“授权”；问不到就撤下',
        })),
    ),
  );
