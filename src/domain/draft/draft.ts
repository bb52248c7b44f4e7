/** A month's menu while it is being written: the form of the file, in which anything may still be missing. */
import type { z } from 'astro/zod';
import type { Month } from '../calendar/day.ts';
import type { menuActivitySchema } from '../schema/activity.ts';

/** As in the file; the id is made when the menu is handed over, and kept where there is one. */
export type DraftActivity = Partial<z.input<typeof menuActivitySchema>>;

export interface DraftMenu {
  month: Month;
  sample?: boolean;
  theme: { title: string; text?: string };
  activities: readonly DraftActivity[];
}
