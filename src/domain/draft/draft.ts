/** A menu while it is being written: the format of its file, with every field optional. */
import type { z } from 'astro/zod';
import type { Month } from '../calendar/day.ts';
import type { menuActivitySchema } from '../schema/activity.ts';

/** As in the file. An id is generated when the menu is handed over, unless there is one. */
export type DraftActivity = Partial<z.input<typeof menuActivitySchema>>;

export interface DraftMenu {
  month: Month;
  sample?: boolean;
  theme: { title: string; text?: string };
  activities: readonly DraftActivity[];
}
