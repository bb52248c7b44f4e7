import type { FormField } from '../../../view-models/bianji/field.ts';

/**
 * The words of the check, in which `"rule"` names a key of the file: a form knows fields by their labels. Nothing else is
 * reworded.
 */
export function inLabels(text: string, fields: readonly FormField[]): string {
  const labels = new Map(
    fields.flatMap((field) => [field, ...(field.fields ?? [])]).map(({ key, label }) => [key, label]),
  );
  return text.replaceAll(/"([a-z]+)"/gi, (quoted, key: string) => {
    const label = labels.get(key);
    return label === undefined ? quoted : `“${label}”`;
  });
}

/** What was found, beside the title of its activity: the check names the activity once more. */
export const withoutTitle = (found: string, title: string | undefined): string =>
  found.replace(`活动 “${title ?? ''}” `, '');
