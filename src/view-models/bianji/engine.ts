/** The checks, the calendar and all else that is too heavy for the first load of the editor's page, which imports this when idle. */
import { firstDayOf } from '../../domain/calendar/day.ts';
import { menuId } from '../../domain/draft/place.ts';
import type { DraftMenu } from '../../domain/draft/draft.ts';
import type { Key } from '../../domain/key.ts';
import { menuSchema, type MenuData } from '../../domain/schema/menu.ts';
import { menuActivitySchema } from '../../domain/schema/activity.ts';
import { schemaAt } from '../../domain/handbook/field-notes.ts';
import { explainIssues } from '../../domain/explain/explain.ts';
import { findPrivate, maskPrivate } from '../../domain/privacy/private-text.ts';
import type { Entry } from '../../domain/schema/collections.ts';
import type { Month } from '../../domain/calendar/day.ts';

export { carryOver } from '../../domain/draft/published/carry-over.ts';
export { calendarsOf, dayNotes, draftDates, readRule } from '../../domain/draft/dates.ts';
export { draftGaps } from '../../domain/draft/gaps.ts';
export { draftProblems } from '../../domain/draft/problems.ts';
export { maskPrivate } from '../../domain/privacy/private-text.ts';

/** A fetched menu, or undefined where it is none. */
export function readMenu(json: unknown, station: Key): { menu: DraftMenu; entry: Entry<MenuData> } | undefined {
  const parsed = menuSchema.safeParse(json);
  if (!parsed.success) return undefined;
  return {
    menu: json as DraftMenu,
    entry: { id: menuId(station, parsed.data.month), data: parsed.data, body: '' },
  };
}

/** Why a value does not fit its field, in the words of the check; undefined for one that does. */
export function valueProblem(
  path: readonly string[],
  value: unknown,
  month: Month,
): { found: string; fix: string } | undefined {
  const schema = schemaAt(menuActivitySchema, path);
  const parsed = schema?.safeParse(value);
  if (schema === undefined || parsed === undefined) return undefined;
  if (!parsed.success) {
    const [problem] = explainIssues(schema, value, parsed.error.issues, { format: 'form', today: firstDayOf(month) });
    return problem && { found: maskPrivate(problem.found), fix: maskPrivate(problem.fix) };
  }
  const [found] = typeof value === 'string' ? findPrivate(value) : [];
  return found && { found: `有${found.kind.name} ${found.masked}`, fix: found.kind.fix };
}
