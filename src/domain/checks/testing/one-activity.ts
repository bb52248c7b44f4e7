import type { Day, Month } from '../../calendar/day.ts';
import { checkEntries } from '../checks.ts';
import { sampleEntries } from '../../testing/sample-entries.ts';
import { menuSchema } from '../../schema/menu.ts';
import { routineSchema } from '../../schema/activity.ts';

const TODAY = '2026-11-28';

/** The problems of an activity as the only one in a menu, as `field found`. */
export function inMenu(activity: object, month: Month = '2026-12', today: Day = TODAY): string[] {
  return messages(entriesWith(activity, month), today);
}

/** The fixes of those problems. */
export function fixes(activity: object, month: Month = '2026-12', today: Day = TODAY): string[] {
  return checkEntries(entriesWith(activity, month), today).map(({ fix }) => fix);
}

export function asRoutine(activity: object, today: Day = TODAY): string[] {
  const entries = sampleEntries();
  const routine = routineSchema.parse({ id: 'a', title: '常年办的', source: 's1', asOf: '报道时', ...activity });
  const teams = entries.teams.map((team) => ({ ...team, data: { ...team.data, routines: [routine] } }));
  return messages({ ...entries, menus: [], teams }, today);
}

function entriesWith(activity: object, month: Month): ReturnType<typeof sampleEntries> {
  const data = menuSchema.parse({
    month,
    theme: { title: '主题' },
    activities: [{ id: 'a', title: '样板活动', ...activity }],
  });
  return { ...sampleEntries(), menus: [{ id: `yangban/east/${month}`, data, body: '' }] };
}

function messages(entries: ReturnType<typeof sampleEntries>, today: Day): string[] {
  return checkEntries(entries, today).map(({ path, found }) => `${path.slice(2).join('.')} ${found}`);
}
