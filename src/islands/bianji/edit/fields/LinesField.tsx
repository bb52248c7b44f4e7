import { useState } from 'react';
import type { FieldProps } from '../form.ts';
import { valueAt } from '../groups.ts';
import { fieldId, LabelWords, remarkId, Remarks } from './Labelled.tsx';

/** A list of texts, one on each line. */
export function LinesField(props: FieldProps) {
  const { form, path } = props;
  const items = (valueAt(form.activity, path) ?? []) as readonly string[];
  const [text, setText] = useState(items.join('\n'));
  const remark = remarkId(props);
  return (
    <div className="ed-fld">
      <label htmlFor={fieldId(path)}>
        <LabelWords {...props} />
      </label>
      <textarea
        id={fieldId(path)}
        className={remark === undefined ? 'ed-in low' : 'ed-in low bad'}
        value={text}
        placeholder="一行写一样"
        aria-describedby={remark}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          form.set(
            path,
            value.split('\n').filter((line) => line.trim() !== ''),
          );
        }}
      />
      <Remarks {...props} />
    </div>
  );
}
