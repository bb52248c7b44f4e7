/** Teams that would be at two stations at once, for the editor to look at; they keep nothing from being published. */
import type { Scheduled } from '../../src/domain/schedule.ts';
import { teamClashes } from '../../src/domain/checks/team-clashes.ts';
import type { World } from '../../src/view-models/world.ts';

/** Empty when there is none. */
export function clashLines({ catalogue, schedule, today }: World): string {
  const clashes = teamClashes(catalogue, schedule, today);
  if (clashes.length === 0) return '';
  return ['提醒（不影响发布）：', ...clashes.map(({ team, day, pair: [one, other] }) => `  ${team} ${day} 同一时间要去两处：${shown(one)}；${shown(other)}。只有一队人就错开时间，或换一支队伍`)].join('\n');
}

function shown({ activity, start = '', end }: Scheduled): string {
  return `“${activity.title}”${start}${end === undefined ? '' : `-${end}`}（${activity.owner}${activity.month === undefined ? '' : `/${activity.month}`}）`;
}
