import type { MenuActivity } from '../schema/activity.ts';
import type { Entries } from '../schema/collections.ts';
import type { EntryProblem } from './entry-problem.ts';

/** Activities listed twice in a file: same title, days, time and place. */
export function duplicateProblems({ menus, stations, teams, past }: Entries): EntryProblem[] {
  const routines = (['stations', 'teams'] as const).flatMap((collection) =>
    (collection === 'stations' ? stations : teams).flatMap(({ id, data }) =>
      repeated(data.routines, sameActivity).map((problem) => ({ collection, id, ...at('routines', problem) })),
    ),
  );
  return [
    ...menus.flatMap(({ id, data }) =>
      repeated(data.activities, sameActivity).map((problem) => ({
        collection: 'menus' as const,
        id,
        ...at('activities', problem),
      })),
    ),
    ...routines,
    ...past.flatMap(({ id, data }) =>
      repeated(data.activities, ({ title, date, when, place }) =>
        JSON.stringify([plain(title), date ?? when, plain(place)]),
      ).map((problem) => ({ collection: 'past' as const, id, ...at('activities', problem) })),
    ),
  ];
}

interface Repeated {
  index: number;
  first: number;
  title: string;
}

function repeated<Item extends { title: string }>(items: readonly Item[], nameOf: (item: Item) => string): Repeated[] {
  const seen = new Map<string, number>();
  return items.flatMap((item, index) => {
    const first = seen.get(nameOf(item));
    if (first === undefined) seen.set(nameOf(item), index);
    return first === undefined ? [] : [{ index, first, title: item.title }];
  });
}

function at(list: string, { index, first, title }: Repeated): Pick<EntryProblem, 'path' | 'found' | 'fix'> {
  return {
    path: [list, index, 'title'],
    found: `“${title.slice(0, 30)}” 和第 ${String(first + 1)} 项的名称、日子、时间、地点都一样`,
    fix: '是同一场就删掉一条；不是就把标题、时间或地点写得能分清',
  };
}

function sameActivity({ title, date, rule, from, until, also, time, place, status }: MenuActivity): string {
  return JSON.stringify([plain(title), date ?? rule, from, until, also, time, plain(place), status]);
}

function plain(text = ''): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}]/gu, '');
}
