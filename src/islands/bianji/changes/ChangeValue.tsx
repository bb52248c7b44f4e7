import type { Day, Month } from '../../../domain/calendar/day.ts';
import { spokenDay } from '../../../view-models/bianji/days.ts';
import type { Desk } from '../desk.ts';
import { Chips } from '../parts/Chips.tsx';
import { MonthGrid } from '../parts/MonthGrid.tsx';
import { TimeFields } from '../parts/TimeFields.tsx';
import { useNotes } from './use-notes.ts';

interface ChangeValueProps {
  kind: 'day' | 'time' | 'place';
  desk: Desk;
  month: Month;
  now: string;
  onChange: (now: string) => void;
  /** Days on which the activity takes place already. */
  taken: ReadonlySet<Day>;
}

/** The new day, time or place. */
export function ChangeValue({ kind, desk, month, now, onChange, taken }: ChangeValueProps) {
  const notes = useNotes(desk, month);
  if (kind === 'time')
    return (
      <div className="ed-gap-s">
        <TimeFields id="new-time" time={now} onChange={onChange} />
      </div>
    );
  if (kind === 'day')
    return (
      <fieldset className="ed-fld ed-gap-s">
        <legend>改到哪天{now !== '' && <span className="ed-opt">{spokenDay(now as Day)}</span>}</legend>
        <MonthGrid
          month={month}
          notes={notes}
          chosen={new Set(now === '' ? [] : [now as Day])}
          taken={taken}
          from={desk.today}
          onPress={onChange}
        />
        <p className="ed-hint">改到别的月：这里记“取消”，在那个月的菜单里写新的一项。</p>
      </fieldset>
    );
  const places = desk.chosen?.station.places ?? [];
  return (
    <div className="ed-fld ed-gap-s">
      <label htmlFor="new-place">换到哪里</label>
      <input
        id="new-place"
        className="ed-in"
        value={now}
        onChange={({ currentTarget: { value } }) => {
          onChange(value);
        }}
      />
      {places.length > 0 && <Chips choices={places} chosen={[now]} onPress={onChange} />}
    </div>
  );
}
