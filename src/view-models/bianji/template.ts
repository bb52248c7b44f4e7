/** The month as the table that `npm run sheet` makes. Imported when somebody downloads it. */
import type { DraftMenu } from '../../domain/draft/draft.ts';
import { workCalendar } from '../../domain/calendar/holidays/workdays.ts';
import { buildTemplate, type TemplateStation } from '../../domain/intake/template/template.ts';
import { writeTemplate } from '../../domain/intake/template/write-template.ts';
import type { Workdays } from '../../domain/schema/workdays.ts';

export function menuWorkbook(
  station: Omit<TemplateStation, 'menus'>,
  menu: DraftMenu,
  notices: readonly Workdays[],
): Promise<Uint8Array> {
  return writeTemplate(buildTemplate([{ ...station, menus: [menu] }], menu.month, workCalendar(notices)));
}
