import type { Day } from '../../../../domain/calendar/day.ts';
import { toggled } from '../../parts/Chips.tsx';
import { MonthGrid } from '../../parts/MonthGrid.tsx';
import type { FieldProps } from '../form.ts';
import { valueAt } from '../groups.ts';
import { Grouped } from './Labelled.tsx';

/** Days of the month, by tapping them. */
export function DaysField(props: FieldProps) {
  const { form, path } = props;
  const days = (valueAt(form.activity, path) ?? []) as readonly Day[];
  return (
    <Grouped {...props}>
      <MonthGrid
        month={form.draft.month}
        notes={form.desk.notes}
        chosen={new Set(days)}
        onPress={(day) => {
          form.set(path, [...toggled(days, day)].sort());
        }}
      />
    </Grouped>
  );
}
