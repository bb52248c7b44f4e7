/** Runs the checks of `npm run check` on a menu while it is being written. */
import { firstDayOf, lastDayOf, type Day } from '../calendar/day.ts';
import { contradictions } from '../checks/activity/contradictions.ts';
import { clashText, teamClashes } from '../checks/activity/team-clashes.ts';
import { implausibleDateProblems } from '../checks/activity/implausible-dates.ts';
import { checkEntries } from '../checks/checks.ts';
import { explainIssues } from '../explain/explain.ts';
import { ownerOf } from '../key.ts';
import { maskPrivate } from '../privacy/private-text.ts';
import { menuActivitySchema, type MenuActivity } from '../schema/activity.ts';
import type { Entry } from '../schema/collections.ts';
import { menuSchema, type MenuData } from '../schema/menu.ts';
import { makeWorld } from '../world.ts';
import type { DraftActivity, DraftMenu } from './draft.ts';
import { finished } from './finished.ts';
import { entriesAround, menuId, type DraftPlace } from './place.ts';

export interface DraftProblem {
  /** Index of the activity; undefined for the menu itself. */
  activity?: number;
  /** Within the activity, or the menu. */
  path: readonly PropertyKey[];
  found: string;
  /** What to do; empty if `found` says so already. */
  fix: string;
  /** Does not prevent publication. */
  hint?: true;
}

interface Setting {
  place: DraftPlace;
  /** Published menus of other stations, for teams that would be at two places. */
  others?: readonly Entry<MenuData>[];
  today: Day;
}

export function draftProblems(menu: DraftMenu, setting: Setting): DraftProblem[] {
  const { place, today } = setting;
  const checked = menu.activities.map((activity, index) => checkedActivity(activity, index, menu, today));
  const problems = [
    ...themeProblems(menu, today),
    ...checked.flatMap(({ problems: own }) => own),
    ...menuProblems(menu, checked, setting),
  ];
  return problems.map(({ found, fix, ...problem }) => ({
    ...problem,
    found: maskPrivate(found.replaceAll(`${place.station}/`, '')),
    fix: maskPrivate(fix),
  }));
}

interface Checked {
  /** Undefined where the schema rejects it. */
  data: MenuActivity | undefined;
  problems: DraftProblem[];
}

function checkedActivity(written: DraftActivity, activity: number, { month }: DraftMenu, today: Day): Checked {
  const draft = finished(written);
  const parsed = menuActivitySchema.safeParse({ id: placeholderId(activity), ...draft });
  if (parsed.success) return { data: { ...parsed.data, id: draft.id ?? spokenId(draft, activity) }, problems: [] };
  // A year is guessed from the month of the menu.
  const around = menuSchema.shape.month.safeParse(month).success ? firstDayOf(month) : today;
  const problems = explainIssues(menuActivitySchema, draft, parsed.error.issues, { format: 'form', today: around });
  return { data: undefined, problems: problems.map(({ path, found, fix }) => ({ activity, path, found, fix })) };
}

const placeholderId = (index: number): string => `a-${String(index + 1)}`;
/** Messages quote ids; an activity without one is identified by its title. */
const spokenId = ({ title = '' }: DraftActivity, index: number): string => `${title}${SEPARATOR}${String(index)}`;
const SEPARATOR = '\u2063';
const withoutSeparator = (text: string): string => text.replaceAll(/\u2063\d+/g, '');

function themeProblems({ theme }: DraftMenu, today: Day): DraftProblem[] {
  const parsed = menuSchema.shape.theme.safeParse(theme);
  if (parsed.success) return [];
  return explainIssues(menuSchema.shape.theme, theme, parsed.error.issues, { format: 'form', today }).map(
    ({ path, found, fix }) => ({ path: ['theme', ...path], found, fix }),
  );
}

function menuProblems(
  menu: DraftMenu,
  checked: readonly Checked[],
  { place, others = [], today }: Setting,
): DraftProblem[] {
  const indices = checked.flatMap(({ data }, index) => (data === undefined ? [] : [index]));
  const id = menuId(place.station, menu.month);
  const activities = checked.flatMap(({ data }) => data ?? []);
  const theme = menuSchema.shape.theme.safeParse(menu.theme).data ?? { title: '主题' };
  const entry = { id, body: '', data: { month: menu.month, sample: menu.sample ?? false, theme, activities } };
  const entries = entriesAround(place, [entry, ...others.filter((other) => ownerOf(other.id) !== place.station)]);
  const found = [...checkEntries(entries, today), ...implausibleDateProblems(entries, today)].filter(
    (problem) => problem.collection === 'menus' && problem.id === id,
  );
  const problems = found.map(({ path: [list, index, ...path], found: text, fix }): DraftProblem => {
    const own = { found: withoutSeparator(text), fix: withoutSeparator(fix) };
    if (list !== 'activities' || typeof index !== 'number') return { path: [list, index].filter(isStep), ...own };
    return { activity: indices[index]!, path, ...own };
  });
  const hints = activities.flatMap((activity, index) =>
    contradictions(activity).map((hint) => ({ activity: indices[index]!, ...hint, hint: true as const })),
  );
  return [...problems, ...hints, ...clashes(menu, activities, indices, makeWorld(entries, today))];
}

const isStep = (step: PropertyKey | undefined): step is PropertyKey => step !== undefined;

function clashes(
  { month }: DraftMenu,
  activities: readonly MenuActivity[],
  indices: readonly number[],
  { catalogue, schedule }: ReturnType<typeof makeWorld>,
): DraftProblem[] {
  return teamClashes(catalogue, schedule, firstDayOf(month))
    .filter(({ day }) => day <= lastDayOf(month))
    .flatMap((clash) => {
      const index = activities.findIndex(({ id }) => clash.pair.some(({ activity }) => activity.id === id));
      if (index < 0) return [];
      return [
        { activity: indices[index]!, path: ['teams'], found: withoutSeparator(clashText(clash)), fix: '', hint: true },
      ];
    });
}
