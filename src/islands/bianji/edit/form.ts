import type { DraftActivity } from '../../../domain/draft/draft.ts';
import type { DraftProblem } from '../../../domain/draft/problems.ts';
import type { FormField } from '../../../view-models/bianji/field.ts';
import type { Desk } from '../desk.ts';
import type { Draft } from '../state/state.ts';
import { valueAt, withValue, type FieldPath } from './groups.ts';

/** The state of an activity's form, passed to its fields. */
export interface Form {
  desk: Desk;
  draft: Draft;
  activity: DraftActivity;
  /** Problems that the check finds in this activity. */
  problems: readonly DraftProblem[];
  /** Names of fields that the editor has visited: only there is a missing value reported. */
  touched: ReadonlySet<string>;
  set: (path: FieldPath, value: unknown) => void;
  change: (activity: DraftActivity) => void;
  touch: (path: FieldPath) => void;
}

export interface FieldProps {
  form: Form;
  path: FieldPath;
  field: FormField;
}

export const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

export function formField({ data }: Desk, [key, inner]: FieldPath): FormField {
  const field = data.fields.activity.find((one) => one.key === key)!;
  return inner === undefined ? field : field.fields!.find((one) => one.key === inner)!;
}

/** Problems of a field or of what is below it. A value that is merely missing is reported only in fields that were visited. */
export function problemsAt({ problems, activity, touched }: Form, path: FieldPath): DraftProblem[] {
  const isMissing = (problem: DraftProblem): boolean =>
    problem.path.length === path.length && valueAt(activity, path) === undefined && !touched.has(nameOf(path));
  return problems.filter((problem) => path.every((step, index) => problem.path[index] === step) && !isMissing(problem));
}

export const setter =
  (activity: DraftActivity, change: Form['change']): Form['set'] =>
  (path, value) => {
    change(withValue(activity, path, value));
  };
