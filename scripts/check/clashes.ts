/** Lists teams that would be at two stations at once: a hint for the editor that does not prevent publication. */
import { clashText, teamClashes } from '../../src/domain/checks/activity/team-clashes.ts';
import type { World } from '../../src/domain/world.ts';

/** Empty when there are none. */
export function clashLines({ catalogue, schedule, today }: World): string {
  const clashes = teamClashes(catalogue, schedule, today);
  if (clashes.length === 0) return '';
  return ['提醒（不影响发布）：', ...clashes.map((clash) => `  ${clashText(clash)}`)].join('\n');
}
