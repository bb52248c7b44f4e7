import type { FormField } from '../../../view-models/bianji/field.ts';

/** Replaces keys of the file (`"rule"`) in messages of the check by the labels that forms have. */
export function inLabels(text: string, fields: readonly FormField[]): string {
  const labels = new Map(
    fields.flatMap((field) => [field, ...(field.fields ?? [])]).map(({ key, label }) => [key, label]),
  );
  return text.replaceAll(/"([a-z]+)"/gi, (quoted, key: string) => {
    const label = labels.get(key);
    return label === undefined ? quoted : `“${label}”`;
  });
}

/** A problem without the title of its activity, for places where the title is shown already. */
export const withoutTitle = (found: string, title: string | undefined): string =>
  found.replace(`活动 “${title ?? ''}” `, '');
