import type { ReactNode } from 'react';
import { inLabels } from '../../parts/problem-words.ts';
import { Callout } from '../../parts/Callout.tsx';
import { nameOf, problemsAt, type FieldProps } from '../form.ts';

export const fieldId = (path: readonly PropertyKey[]): string => `f-${nameOf(path).replaceAll('.', '-')}`;

/** Id of the problems of a field, for `aria-describedby`; undefined if there are none. */
export const remarkId = (props: FieldProps): string | undefined =>
  problemsAt(props.form, props.path).length > 0 ? `${fieldId(props.path)}-p` : undefined;

interface LabelWordsProps extends FieldProps {
  /** Characters written, where they are counted. */
  count?: number;
}

/** Label and help of the schema. */
export function LabelWords({ field, count }: LabelWordsProps) {
  return (
    <>
      {field.label}
      {field.help !== '' && <span className="ed-opt">{field.help.replace(/。$/, '')}</span>}
      {count !== undefined && field.max !== undefined && (
        <span className="ed-opt ed-cnt">
          {count} / {field.max}字
        </span>
      )}
    </>
  );
}

/** Several controls under one label. */
export function Grouped(props: FieldProps & { children: ReactNode }) {
  return (
    <fieldset className="ed-fld" id={fieldId(props.path)}>
      <legend>
        <LabelWords {...props} />
      </legend>
      {props.children}
      <Remarks {...props} />
    </fieldset>
  );
}

/** Problems of the field, in the words of the check. */
export function Remarks(props: FieldProps & { children?: ReactNode }) {
  const { form, path } = props;
  const problems = problemsAt(form, path);
  if (problems.length === 0) return null;
  return (
    <div id={`${fieldId(path)}-p`}>
      {problems.map(({ found, fix, hint }) => (
        <Callout key={found} tone={hint ? 'plain' : 'problem'} head={found}>
          {fix !== '' && <p>{inLabels(fix, form.desk.data.fields.activity)}</p>}
          {props.children}
        </Callout>
      ))}
    </div>
  );
}
