import type { FormField } from '../../../../view-models/bianji/field.ts';
import { Chips } from '../../parts/Chips.tsx';
import type { FieldProps } from '../form.ts';
import { valueAt } from '../groups.ts';
import { fieldId, LabelWords, remarkId, Remarks } from './Labelled.tsx';

/** Characters are counted in fields with at most this limit, for which papers have little space. */
const MAX_COUNTED = 60;

/** Text on one line or several, numbers, days, telephones. */
export function TextField(props: FieldProps) {
  const { form, path, field } = props;
  const value = valueAt(form.activity, path);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const remark = remarkId(props);
  const id = fieldId(path);
  const shared = {
    id,
    className: remark === undefined ? 'ed-in' : 'ed-in bad',
    value: text,
    'aria-describedby': remark,
    'aria-invalid': remark === undefined ? undefined : true,
    onBlur: () => {
      form.touch(path);
    },
  };
  const write = (typed: string): void => {
    form.set(path, parsed(typed, field));
  };
  const isCounted = field.max !== undefined && field.max <= MAX_COUNTED && field.kind === 'text';
  return (
    <div className="ed-fld">
      <label htmlFor={id}>
        <LabelWords {...props} {...(isCounted ? { count: [...text].length } : {})} />
      </label>
      {field.kind === 'prose' ? (
        <textarea
          {...shared}
          onInput={({ currentTarget }) => {
            write(currentTarget.value);
          }}
        />
      ) : (
        <input
          {...shared}
          {...inputOf(field)}
          placeholder={field.example}
          onInput={({ currentTarget }) => {
            write(currentTarget.value);
          }}
        />
      )}
      <Suggestions {...props} text={text} />
      <Remarks {...props}>
        <StationPhone {...props} text={text} />
      </Remarks>
    </div>
  );
}

/** Text that is not a number stays text, and the check explains it. */
function parsed(typed: string, { kind }: FormField): unknown {
  if (typed === '') return undefined;
  return kind === 'number' && /^\d+$/.test(typed) ? Number(typed) : typed;
}

function inputOf({ kind }: FormField): object {
  if (kind === 'day') return { type: 'date' };
  if (kind === 'phone') return { inputMode: 'tel', autoComplete: 'off' };
  if (kind === 'number') return { inputMode: 'numeric' };
  return kind === 'url' ? { inputMode: 'url' } : { autoComplete: 'off' };
}

/** Places that the station has used before. */
function Suggestions({ form, path, text }: FieldProps & { text: string }) {
  const places = path[0] === 'place' ? (form.desk.chosen?.station.places ?? []) : [];
  if (places.length === 0) return null;
  return (
    <Chips
      choices={places}
      chosen={[text]}
      onPress={(place) => {
        form.set(path, place === text ? undefined : place);
      }}
    />
  );
}

function StationPhone({ form, path, field, text }: FieldProps & { text: string }) {
  const phone = form.desk.chosen?.station.phone;
  if (field.kind !== 'phone' || text === '' || phone === undefined || phone === text) return null;
  return (
    <p className="ed-row">
      <button
        type="button"
        className="btn"
        onClick={() => {
          form.set(path, phone);
        }}
      >
        换成{phone}
      </button>
    </p>
  );
}
