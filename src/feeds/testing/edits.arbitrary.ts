/** For tests: the edits that the editors of a district may make. */
import fc from 'fast-check';
import { addDays, daysFrom, type Day } from '../../domain/calendar/day.ts';
import type { Scheduled } from '../../domain/schedule.ts';
import { menuActivitySchema, type MenuActivity } from '../../domain/schema/activity.ts';
import type { Entries } from '../../domain/schema/collections.ts';
import { edited, worldNow } from './varied-world.ts';

/** An edit, and which dates it may touch: all of one activity (`daily`), or one of them (`daily 2026-11-07`). */
interface Edit {
  entries: Entries;
  touched: string[];
}
/** Chooses among many by a number of any size. */
type Choice = number;

/** To be applied one after the other. What cannot be done to these entries leaves them as they are. */
export const anyEdit: fc.Arbitrary<(entries: Entries, count: number) => Edit> = fc
  .tuple(fc.nat(), fc.nat(), fc.nat())
  .map(([kind, which, what]) => (entries, count) => {
    const edit = EDITS[kind % EDITS.length]!;
    return edit(entries, which, what, addDays('2026-11-10', count)) ?? { entries, touched: [] };
  });

type EditOf = (entries: Entries, which: Choice, what: Choice, on: Day) => Edit | undefined;

const TIMES = [undefined, '09:00', '06:30-07:15', '20:00-21:30', '22:00-24:30'];
const WORDS = ['新的叫法', '逗号，分号；', 'a,b;c\\d', '第一行\n第二行'];

const EDITS: readonly EditOf[] = [
  change((_, what) => ({ title: WORDS[what % WORDS.length]! })),
  change((_, what) => ({ time: TIMES[what % TIMES.length] })),
  change((_, what) => ({ place: WORDS[what % WORDS.length]! })),
  change((_, what) => ({ join: { ways: ['电话报名'], seats: 1 + (what % 50) } })),
  change((_, what) => ({ status: (['照常', '取消', '已满', '暂定'] as const)[what % 4]! })),
  announce((origin, _, on) => ({ on, kind: '取消', date: origin })),
  announce((origin, _, on) => ({ on, kind: '恢复', date: origin })),
  announce((origin, what, on) => ({ on, kind: '换地点', date: origin, now: WORDS[what % WORDS.length]! })),
  announce((origin, what, on) => ({ on, kind: '改时间', date: origin, now: TIMES[1 + (what % 3)]! })),
  announce((_, what, on) => ({ on, kind: '换地点', was: '旧址', now: WORDS[what % WORDS.length]! })),
  announce((origin, _, on) => ({ on, kind: '改期', date: origin })),
  move,
  addActivity,
  removeActivity,
  reorder,
  rename,
  leaveOut,
  takeBack,
  addDate,
  dropDate,
];

function change(edit: (activity: MenuActivity, what: Choice) => Partial<MenuActivity>): EditOf {
  return (entries, which, what) => {
    const chosen = pick(activitiesIn(entries), which);
    return chosen && { entries: replaced(entries, chosen, edit(chosen, what)), touched: [] };
  };
}

function announce(say: (origin: Day, what: Choice, on: Day) => MenuActivity['changes'][number]): EditOf {
  return (entries, which, what, on) => {
    const chosen = pick(
      activitiesIn(entries).filter(({ rule }) => rule !== undefined),
      which,
    );
    const origin = chosen && pick(standing(entries, chosen), what);
    if (chosen === undefined || origin === undefined) return undefined;
    return { entries: replaced(entries, chosen, { changes: [...chosen.changes, say(origin, what, on)] }), touched: [] };
  };
}

/** To a day that the activity has never had: two dates on one day would take place together. */
function move(entries: Entries, which: Choice, what: Choice, on: Day): Edit | undefined {
  const chosen = pick(activitiesIn(entries), which);
  const free = chosen && pick(freeDays(entries, chosen), what);
  const origin = chosen && pick(standing(entries, chosen), what);
  if (chosen === undefined || origin === undefined || free === undefined) return undefined;
  const told = { on, kind: '改期' as const, was: chosen.date ?? origin, now: free };
  const single = chosen.date === undefined ? {} : { date: free };
  return { entries: replaced(entries, chosen, { ...single, changes: [...chosen.changes, told] }), touched: [] };
}

function addActivity(entries: Entries, which: Choice, what: Choice): Edit {
  const id = `new-${what}-${which}`;
  const known = activitiesIn(entries).some((activity) => activity.id === id);
  const added = menuActivitySchema.parse({
    id,
    title: '新加的',
    ...(which % 2 ? { rule: '每周一' } : { date: addDays('2026-11-01', which % 30) }),
  });
  return known
    ? { entries, touched: [] }
    : { entries: edited(entries, (activities) => [added, ...activities]), touched: [id] };
}

function removeActivity(entries: Entries, which: Choice): Edit | undefined {
  const chosen = pick(activitiesIn(entries), which);
  return (
    chosen && {
      entries: edited(entries, (activities) => activities.filter(({ id }) => id !== chosen.id)),
      touched: [chosen.id],
    }
  );
}

function reorder(entries: Entries): Edit {
  const turned = Object.fromEntries(
    Object.entries(entries).map(([name, list]) => [name, list.toReversed()]),
  ) as Entries;
  return { entries: edited(turned, (activities) => activities.toReversed()), touched: [] };
}

/** The station gets another id; its menus move with it, and the old id is kept as an alias. */
function rename(entries: Entries): Edit {
  const renamed = (text: string) => text.replace(/(?<=yangban\/)east\b/, 'dongjie');
  return {
    entries: {
      ...entries,
      stations: entries.stations.map((entry) =>
        entry.id === 'yangban/east'
          ? { ...entry, id: renamed(entry.id), data: { ...entry.data, aliases: ['east'] } }
          : entry,
      ),
      teams: entries.teams.map((entry) => ({
        ...entry,
        data: { ...entry.data, ...(entry.data.home === 'east' ? { home: 'dongjie' } : {}) },
      })),
      brands: entries.brands.map((entry) => ({
        ...entry,
        data: { ...entry.data, stations: entry.data.stations.map((id) => (id === 'east' ? 'dongjie' : id)) },
      })),
      menus: entries.menus.map((entry) => ({ ...entry, id: renamed(entry.id) })),
    },
    touched: [],
  };
}

/** A date of which nothing was announced, that the rule gives and no holiday moves. */
function leaveOut(entries: Entries, which: Choice, what: Choice): Edit | undefined {
  const chosen = pick(
    activitiesIn(entries).filter(({ rule }) => rule !== undefined),
    which,
  );
  const quiet =
    chosen &&
    occurrences(entries, chosen).filter(
      ({ day, origin, state, merged }) =>
        day === origin &&
        state !== '已改期' &&
        merged === undefined &&
        !chosen.also.includes(day) &&
        !chosen.changes.some((told) => [told.date, told.was, told.now].includes(day)),
    );
  const day = quiet && pick(quiet, what)?.day;
  if (chosen === undefined || day === undefined) return undefined;
  return { entries: replaced(entries, chosen, { except: [...chosen.except, day] }), touched: [`${chosen.id} ${day}`] };
}

function takeBack(entries: Entries, which: Choice): Edit | undefined {
  const chosen = pick(
    activitiesIn(entries).filter(({ except }) => except.length > 0),
    which,
  );
  const day = chosen?.except.at(-1);
  if (chosen === undefined || day === undefined) return undefined;
  return {
    entries: replaced(entries, chosen, { except: chosen.except.slice(0, -1) }),
    touched: [`${chosen.id} ${day}`],
  };
}

function addDate(entries: Entries, which: Choice, what: Choice): Edit | undefined {
  const chosen = pick(activitiesIn(entries), which);
  const day = chosen && pick(freeDays(entries, chosen), what);
  if (chosen === undefined || day === undefined) return undefined;
  return { entries: replaced(entries, chosen, { also: [...chosen.also, day] }), touched: [`${chosen.id} ${day}`] };
}

function dropDate(entries: Entries, which: Choice): Edit | undefined {
  const chosen = pick(
    activitiesIn(entries).filter(({ also }) => also.length > 0),
    which,
  );
  const day = chosen?.also.at(-1);
  if (chosen === undefined || day === undefined || chosen.changes.some(({ date }) => date === day)) return undefined;
  return { entries: replaced(entries, chosen, { also: chosen.also.slice(0, -1) }), touched: [`${chosen.id} ${day}`] };
}

const pick = <Item>(items: readonly Item[], choice: Choice): Item | undefined =>
  items[choice % Math.max(1, items.length)];
const activitiesIn = (entries: Entries): MenuActivity[] => entries.menus[0]!.data.activities;

function replaced(entries: Entries, { id }: MenuActivity, changed: Partial<MenuActivity>): Entries {
  return edited(entries, (activities) =>
    activities.map((activity) => (activity.id === id ? { ...activity, ...changed } : activity)),
  );
}

function occurrences(entries: Entries, { id }: MenuActivity): Scheduled[] {
  const { catalogue, schedule } = worldNow(entries);
  const activity = [...catalogue.activities.values()].find((other) => other.id === id);
  return activity ? schedule.ofActivity(activity.key) : [];
}

const standing = (entries: Entries, activity: MenuActivity): Day[] => [
  ...new Set(occurrences(entries, activity).map(({ origin }) => origin)),
];

/** Days in the middle of the schedule with which this activity never had to do. */
function freeDays(entries: Entries, activity: MenuActivity): Day[] {
  const taken = new Set([
    ...occurrences(entries, activity).flatMap(({ day, origin, merged = [] }) => [day, origin, ...merged]),
    ...activity.changes.flatMap(({ date, was, now }) => [date, was, now]),
    ...activity.except,
    ...activity.also,
    activity.date,
  ]);
  return daysFrom('2026-11-02', '2026-12-20').filter((day) => !taken.has(day));
}
