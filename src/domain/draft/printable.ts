/** The part of a draft that can be rendered: a menu that the schema accepts, and the activities that are left out. */
import { menuActivitySchema, type MenuActivity } from '../schema/activity.ts';
import { menuSchema, type MenuData } from '../schema/menu.ts';
import type { DraftActivity, DraftMenu } from './draft.ts';
import { finished } from './finished.ts';

export interface LeftOut {
  /** Index in the draft. */
  activity: number;
  title: string;
  reason: 'undated' | 'unfinished';
}

interface Printable {
  menu: MenuData;
  leftOut: LeftOut[];
  /** Index in the draft by id. */
  indices: ReadonlyMap<string, number>;
}

/** @param known ids of teams and brands; an activity may name others while it is being written */
export function printable(draft: DraftMenu, known: { teams: readonly string[]; brands: readonly string[] }): Printable {
  const indices = new Map<string, number>();
  const leftOut: LeftOut[] = [];
  const activities = draft.activities.flatMap((written, index): MenuActivity[] => {
    const { id, ...activity } = finished(written);
    const free = id === undefined || indices.has(id) ? `a-${String(index + 1)}` : id;
    const parsed = menuActivitySchema.safeParse({ id: free, ...activity });
    if (!parsed.success || isUndated(activity)) {
      const reason = isUndated(activity) ? 'undated' : 'unfinished';
      leftOut.push({ activity: index, title: activity.title ?? '', reason });
      return [];
    }
    indices.set(free, index);
    const { teams, brands } = parsed.data;
    return [
      {
        ...parsed.data,
        teams: teams.filter((team) => known.teams.includes(team)),
        brands: brands.filter((brand) => known.brands.includes(brand)),
      },
    ];
  });
  const theme = menuSchema.shape.theme.safeParse(draft.theme).data ?? { title: UNNAMED };
  return { menu: { month: draft.month, sample: draft.sample ?? false, theme, activities }, leftOut, indices };
}

const UNNAMED = '还没写';

const isUndated = ({ date, rule }: DraftActivity): boolean => (date ?? '') === '' && (rule ?? '') === '';
