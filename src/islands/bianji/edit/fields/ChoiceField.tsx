import { ALL_MARKS } from '../../../../view-models/marks/mark.ts';
import { Chips, toggled } from '../../parts/Chips.tsx';
import type { FieldProps } from '../form.ts';
import { valueAt } from '../groups.ts';
import { Grouped } from './Labelled.tsx';

const MARKS = Object.fromEntries(ALL_MARKS.map((mark) => [mark.name, mark]));

export function ChoiceField(props: FieldProps) {
  const { form, path, field } = props;
  const value = valueAt(form.activity, path);
  return (
    <Grouped {...props}>
      <Chips
        choices={field.choices ?? []}
        chosen={typeof value === 'string' ? [value] : []}
        onPress={(choice) => {
          form.set(path, choice === value ? undefined : choice);
        }}
      />
    </Grouped>
  );
}

/** Ways to take part are ordered, the easiest first. Those that the station uses most are offered first. */
export function ChoicesField(props: FieldProps) {
  const { form, path, field } = props;
  const chosen = (valueAt(form.activity, path) ?? []) as readonly string[];
  const isOrdered = path[1] === 'ways';
  const usual: readonly string[] = isOrdered ? (form.desk.chosen?.station.ways ?? []) : [];
  const choices = [...new Set([...usual, ...(field.item?.choices ?? [])])];
  return (
    <Grouped {...props}>
      <Chips
        choices={choices}
        chosen={chosen}
        isOrdered={isOrdered}
        {...(path[0] === 'serves' ? { codes: MARKS } : {})}
        onPress={(choice) => {
          form.set(path, toggled(chosen, choice));
        }}
      />
    </Grouped>
  );
}
