/** Lists teams that would be at two stations at once: a hint for the editor, not a problem that prevents publication. */
import { formatEndTime, type Day } from '../../src/domain/calendar/day.ts';
import type { Scheduled } from '../../src/domain/schedule.ts';
import { teamClashes } from '../../src/domain/checks/activity/team-clashes.ts';
import type { World } from '../../src/domain/world.ts';

/** Empty when there are none. */
export function clashLines({ catalogue, schedule, today }: World): string {
  const clashes = teamClashes(catalogue, schedule, today);
  if (clashes.length === 0) return '';
  return [
    '提醒（不影响发布）：',
    ...clashes.map(
      ({ team, day, pair }) =>
        `  ${team} ${day} 同一时间要去两处：${pair.map((one) => shown(one, day)).join('；')}。只有一队人就错开时间，或换一支队伍`,
    ),
  ].join('\n');
}

/** The second of a pair may begin in the night after the day `on`. */
function shown({ activity, day, start = '00:00', end }: Scheduled, on: Day): string {
  const from = day === on ? start : `次日${start}`;
  const hours = end === undefined ? from : `${from}-${formatEndTime(end)}`;
  return `“${activity.title}”${hours}（${activity.owner}${activity.month === undefined ? '' : `/${activity.month}`}）`;
}
