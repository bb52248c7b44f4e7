import { districtOf, ownerOf, lastPart } from '../../key.ts';
import { dayParts, firstDayOf, lastDayOf, type Day, type Month } from '../../calendar/day.ts';
import { withinMonth } from '../../calendar/plan.ts';
import type { Calendars } from '../../calendar/occurrences.ts';
import { ruleOf } from '../../calendar/rule/parse.ts';
import { schoolCalendar } from '../../calendar/holidays/school.ts';
import { workCalendar } from '../../calendar/holidays/workdays.ts';
import { memoize } from '../../memoize.ts';
import { originKey } from '../../origins.ts';
import type { MenuActivity } from '../../schema/activity.ts';
import type { Entries, Entry } from '../../schema/collections.ts';
import type { MenuData } from '../../schema/menu.ts';
import { audienceProblems } from './audience.ts';
import { orderProblems, orderingIn, orderingPlaces } from './ordering.ts';
import { changeProblems } from './changes.ts';
import { isOutsideMonth, type AnyEntry, type EntryProblem, type FieldProblem } from '../entry-problem.ts';
import { announcementProblems, type ActivityContext } from './dates/announcements.ts';
import { fullProblems } from './dates/full.ts';
import { heldProblems } from './dates/held.ts';
import { namedDayProblems } from './dates/named-days.ts';
import { noDateProblems } from './dates/no-date.ts';
import { titleProblems } from './title.ts';

/**
 * Checks each activity and routine: dates, rule, changes, audience, ways to join.
 * @param today the latest possible day of an announcement
 * @param unchecked the menus, stations and teams whose activities are checked: others had no problem with the same `activityContext`,
 * today or earlier
 */
export function activityProblems(entries: Entries, today: Day, unchecked: readonly AnyEntry[]): EntryProblem[] {
  const siteHasPhone = hasSitePhone(entries);
  const withPhone = new Set(withPhones(entries));
  const statuses = new Map(statusesOf(entries));
  const calendarsOf = calendarsIn(entries);
  const canOrder = orderingIn(entries);
  const names = new Set(unchecked.map(({ collection, id }) => originKey(collection, id)));
  const inQuestion = <Name extends 'menus' | 'stations' | 'teams'>(collection: Name) =>
    entries[collection].filter(({ id }) => names.has(originKey(collection, id)));
  const ofMenus = inQuestion('menus').flatMap((menu) => {
    const station = ownerOf(menu.id);
    const reachable = siteHasPhone || withPhone.has(station);
    const own = [...nameProblems(menu), ...statusProblems(statuses.get(station))];
    const below = inList('activities', menu.data.activities, (activity) => [
      ...problemsOf(activity, reachable, {
        month: menu.data.month,
        calendars: calendarsOf(districtOf(menu.id)),
        today,
        sample: menu.data.sample,
      }),
      ...orderProblems(activity, canOrder(activity, station)),
    ]);
    return [...own, ...below].map((problem) => ({ collection: 'menus' as const, id: menu.id, ...problem }));
  });
  const routines = (['stations', 'teams'] as const).flatMap((collection) =>
    inQuestion(collection).flatMap(({ id, data }) =>
      inList('routines', data.routines, (routine) => [
        ...problemsOf(routine, siteHasPhone || withPhone.has(id), {
          month: undefined,
          calendars: calendarsOf(districtOf(id)),
          today,
        }),
        ...orderProblems(routine, canOrder(routine, id)),
      ]).map((problem) => ({ collection, id, ...problem })),
    ),
  );
  return [...ofMenus, ...routines];
}

/** All that the checks of an activity take from other entries, and the year: some rules have no date in some years. */
export const activityContext = (entries: Entries, today: Day): unknown => [
  dayParts(today).year,
  hasSitePhone(entries),
  withPhones(entries),
  statusesOf(entries),
  entries.workdays.map(({ data }) => data),
  entries.districts.map(({ id, data }) => [id, data.terms]),
  orderingPlaces(entries),
];

const hasSitePhone = ({ site }: Entries): boolean => site.some(({ data }) => data.contact.phone !== undefined);
const withPhones = ({ stations, teams }: Entries): string[] =>
  [...stations, ...teams].filter(({ data }) => data.contact?.phone !== undefined).map(({ id }) => id);
const statusesOf = ({ stations }: Entries) => stations.map(({ id, data }) => [id, data.status] as const);

function calendarsIn({ districts, workdays }: Entries): (district: string) => Calendars {
  const calendar = workCalendar(workdays.map(({ data }) => data));
  const terms = new Map(districts.map(({ id, data }) => [id, data.terms]));
  return memoize((district: string) => ({ calendar, school: schoolCalendar(terms.get(district) ?? [], calendar) }));
}

function inList<Item>(key: string, items: readonly Item[], check: (item: Item) => FieldProblem[]): FieldProblem[] {
  return items.flatMap((item, index) =>
    check(item).map((problem) => ({ ...problem, path: [key, index, ...problem.path] })),
  );
}

function nameProblems({ id, data: { month } }: Entry<MenuData>): FieldProblem[] {
  const named = lastPart(id);
  return named === month
    ? []
    : [{ path: ['month'], found: `写的是 ${month}，文件名却是 ${named}.json`, fix: '两处要一样，请改月份或文件名' }];
}

function statusProblems(status: string | undefined): FieldProblem[] {
  if (status === undefined || status === '启用') return [];
  return [
    {
      path: [],
      found: `站点的状态是${status}，却有月菜单`,
      fix: '站点已经开门就把它的 status 改成 启用，否则删掉菜单',
    },
  ];
}

function problemsOf(
  activity: MenuActivity,
  reachable: boolean,
  when: Omit<ActivityContext, 'activity'> & { sample?: boolean },
): FieldProblem[] {
  const { month, calendars, today } = when;
  const isReported = (day: Day) => month !== undefined && isOutsideMonth(day, month);
  return [
    ...whenProblems(activity),
    ...(month === undefined ? [] : monthProblems(activity, month)),
    ...noDateProblems(activity, month, calendars, today),
    ...namedDayProblems(withinMonth(activity, month), calendars, isReported),
    ...changeProblems(activity, month),
    ...titleProblems(activity),
    ...audienceProblems(activity),
    ...announcementProblems({ activity, ...when }),
    ...fullProblems(withinMonth(activity, month), calendars),
    ...heldProblems(withinMonth(activity, month), calendars, today, when.sample),
    ...(reachable ? [] : phoneProblems(activity)),
  ];
}

function whenProblems(activity: MenuActivity): FieldProblem[] {
  const { date, rule, from, until, id } = activity;
  const both = date !== undefined && rule !== undefined;
  const neither = date === undefined && rule === undefined;
  return [
    ...(neither
      ? [
          {
            path: ['id'],
            found: `活动 “${id}” 没有写哪天办`,
            fix: '只办一次的加 "date"，例如 "2026-11-07"；常办的加 "rule"，例如 "每周六"',
          },
        ]
      : []),
    ...(both ? [{ path: ['rule'], found: '日期和周期都写了', fix: '只办一次的留日期，常办的留周期' }] : []),
    ...(from !== undefined && until !== undefined && until < from
      ? [{ path: ['until'], found: `到 ${until} 止，比从 ${from} 起还早`, fix: '到哪天止不能早于从哪天起' }]
      : []),
    ...startProblems(activity),
    ...holidayProblems(activity),
  ];
}

/** 国庆假期每天 takes place on the holidays themselves: put off, all of its dates would fall on one day. */
function holidayProblems({ rule, holidays }: MenuActivity): FieldProblem[] {
  const parsed = rule === undefined || holidays === '照常' ? undefined : ruleOf(rule);
  if (parsed?.ok !== true || parsed.rule.kind !== 'holiday') return [];
  return [
    {
      path: ['holidays'],
      found: `写的是${holidays}，周期“${rule ?? ''}”却就是放假那几天`,
      fix: '放假那几天办的请删掉这一项；放假不办的请改周期',
    },
  ];
}

/** 隔周 and 隔天 need a first day as their anchor. */
function startProblems({ rule, from }: MenuActivity): FieldProblem[] {
  const parsed = rule === undefined || from !== undefined ? undefined : ruleOf(rule);
  const units = { 'weeks-apart': '周', 'days-apart': '天' } as const;
  const unit =
    parsed?.ok === true && parsed.rule.kind in units ? units[parsed.rule.kind as keyof typeof units] : undefined;
  if (unit === undefined) return [];
  return [
    { path: ['rule'], found: `写的是 “${rule ?? ''}”，不知道从哪一${unit}算起`, fix: '请加 "from"，写第一次的日期' },
  ];
}

/** All days of a menu entry must be in the month of the menu. */
function monthProblems({ date, from, until, also, except }: MenuActivity, month: Month): FieldProblem[] {
  const days: [path: PropertyKey[], day: Day | undefined][] = [
    [['date'], date],
    [['from'], from],
    [['until'], until],
    ...also.map((day, index): [PropertyKey[], Day] => [['also', index], day]),
    ...except.map((day, index): [PropertyKey[], Day] => [['except', index], day]),
  ];
  return days
    .filter(([, day]) => day !== undefined && isOutsideMonth(day, month))
    .map(([path, day]) => ({
      path,
      found: `写的是 ${day ?? ''}，不在 ${month} 这个月里`,
      fix: `应在 ${firstDayOf(month)} 到 ${lastDayOf(month)} 之间，别的月写到那个月的菜单里`,
    }));
}

function phoneProblems({ join }: MenuActivity): FieldProblem[] {
  const way = join?.ways.find((name) => name.startsWith('电话'));
  if (way === undefined || join?.phone !== undefined) return [];
  return [
    {
      path: ['join'],
      found: `写了${way}，却哪里都没有电话`,
      fix: '请在 join 里加 "phone"，或在站点、site.json 的 contact 里写公开电话',
    },
  ];
}
