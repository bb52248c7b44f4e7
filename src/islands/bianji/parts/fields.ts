import type { FormField } from '../../../view-models/bianji/field.ts';
import type { Desk } from '../desk.ts';

/** Values that were read have flat names; in the schema these four are below `join`. */
const BELOW_JOIN: ReadonlySet<string> = new Set(['ways', 'phone', 'seats', 'note']);

export function fieldAt({ data }: Pick<Desk, 'data'>, key: string): FormField | undefined {
  const { activity } = data.fields;
  const join = activity.find((field) => field.key === 'join')?.fields ?? [];
  return (BELOW_JOIN.has(key) ? join : activity).find((field) => field.key === key);
}
