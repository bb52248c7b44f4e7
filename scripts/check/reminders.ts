/** Hints for the editor that do not prevent publication: teams at two stations at once, words that contradict their fields. */
import { monthOf } from '../../src/domain/calendar/day.ts';
import { contradictions } from '../../src/domain/checks/activity/contradictions.ts';
import { clashText, teamClashes } from '../../src/domain/checks/activity/team-clashes.ts';
import type { Entries } from '../../src/domain/schema/collections.ts';
import type { MenuActivity } from '../../src/domain/schema/activity.ts';
import type { World } from '../../src/domain/world.ts';

/** Empty when there are none; of past months there is nothing to mend. */
export function reminderLines(world: World, entries: Entries): string {
  const { catalogue, schedule, today } = world;
  const lines = [
    ...teamClashes(catalogue, schedule, today).map((clash) => clashText(clash)),
    ...entries.menus
      .filter(({ data: { month } }) => month >= monthOf(today))
      .flatMap(({ id, data }) => contradictionLines(id, data.activities)),
    ...[...entries.stations, ...entries.teams].flatMap(({ id, data }) => contradictionLines(id, data.routines)),
  ];
  return lines.length === 0 ? '' : ['提醒（不影响发布）：', ...lines.map((line) => `  ${line}`)].join('\n');
}

const contradictionLines = (id: string, activities: readonly MenuActivity[]): string[] =>
  activities.flatMap((activity) =>
    contradictions(activity).map(({ found, fix }) => `“${activity.title}”（${id}）${found}，${fix}`),
  );
