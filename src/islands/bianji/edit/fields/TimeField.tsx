import { TimeFields } from '../../parts/TimeFields.tsx';
import type { FieldProps } from '../form.ts';
import { valueAt } from '../groups.ts';
import { fieldId, remarkId, Remarks } from './Labelled.tsx';

export function TimeField(props: FieldProps) {
  const { form, path } = props;
  const value = valueAt(form.activity, path);
  return (
    <div className="ed-fld">
      <TimeFields
        id={fieldId(path)}
        time={typeof value === 'string' ? value : ''}
        describedBy={remarkId(props)}
        onChange={(time) => {
          form.set(path, time === '' ? undefined : time);
        }}
      />
      <Remarks {...props} />
    </div>
  );
}
