/** The month as the table that `npm run sheet` makes. Imported when somebody downloads it. */
import type { DraftMenu } from '../../domain/draft/draft.ts';
import { workCalendar } from '../../domain/calendar/holidays/workdays.ts';
import { buildTemplate } from '../../domain/intake/template/template.ts';
import { writeTemplate } from '../../domain/intake/template/write-template.ts';
import type { Workdays } from '../../domain/schema/workdays.ts';

export function menuWorkbook(
  { name, phone }: { name: string; phone: string | undefined },
  menu: DraftMenu,
  notices: readonly Workdays[],
): Promise<Uint8Array> {
  return writeTemplate(buildTemplate([{ name, phone, menus: [menu] }], menu.month, workCalendar(notices)));
}
