import type { FormField } from '../../../../view-models/bianji/field.ts';
import { Chips } from '../../parts/Chips.tsx';
import { without } from '../../state/without.ts';
import type { FieldProps } from '../form.ts';
import { valueAt } from '../groups.ts';
import { fieldId, Grouped } from './Labelled.tsx';

type Row = Readonly<Record<string, unknown>>;

/** A list of groups: announced changes, dates that were held. */
export function GroupsField(props: FieldProps) {
  const { form, path, field } = props;
  const rows = (valueAt(form.activity, path) ?? []) as readonly Row[];
  const set = (next: readonly Row[]): void => {
    form.set(path, next);
  };
  return (
    <Grouped {...props}>
      {rows.map((row, index) => (
        <div key={index} className="ed-sub" role="group" aria-label={`${field.label}第${String(index + 1)}条`}>
          {(field.item?.fields ?? []).map((part) => (
            <Part
              key={part.key}
              id={`${fieldId(path)}-${String(index)}-${part.key}`}
              field={part}
              value={row[part.key]}
              onChange={(value) => {
                set(rows.map((other, place) => (place === index ? withPart(other, part.key, value) : other)));
              }}
            />
          ))}
          <button
            type="button"
            className="ed-link"
            onClick={() => {
              set(rows.filter((_, place) => place !== index));
            }}
          >
            去掉这一条
          </button>
        </div>
      ))}
      <p className="ed-row">
        <button
          type="button"
          className="btn"
          onClick={() => {
            set([...rows, {}]);
          }}
        >
          记一条
        </button>
      </p>
    </Grouped>
  );
}

function withPart(row: Row, key: string, value: unknown): Row {
  const rest = without(row, [key]);
  return value === undefined ? rest : { ...rest, [key]: value };
}

interface PartProps {
  id: string;
  field: FormField;
  value: unknown;
  onChange: (value: unknown) => void;
}

function Part({ id, field, value, onChange }: PartProps) {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (field.choices)
    return (
      <fieldset className="ed-fld">
        <legend>{field.label}</legend>
        <Chips
          choices={field.choices}
          chosen={[text]}
          onPress={(choice) => {
            onChange(choice === text ? undefined : choice);
          }}
        />
      </fieldset>
    );
  return (
    <div className="ed-fld">
      <label htmlFor={id}>
        {field.label}
        <span className="ed-opt">{field.help.replace(/。$/, '')}</span>
      </label>
      <input
        id={id}
        className="ed-in"
        type={field.kind === 'day' ? 'date' : 'text'}
        inputMode={field.kind === 'number' ? 'numeric' : undefined}
        value={text}
        placeholder={field.example}
        onInput={({ currentTarget: { value: typed } }) => {
          onChange(typed === '' ? undefined : field.kind === 'number' && /^\d+$/.test(typed) ? Number(typed) : typed);
        }}
      />
    </div>
  );
}
