import type { Month } from '../../../domain/calendar/day.ts';
import { fullMonth } from '../../../view-models/bianji/days.ts';
import type { Desk } from '../desk.ts';
import { StationSelect } from '../parts/StationSelect.tsx';

interface PublishedMonthPickerProps {
  desk: Desk;
  months: readonly Month[];
  month: Month | undefined;
  onMonth: (month: Month) => void;
  /** Where there is no month to choose. */
  none: string;
}

/** The station, and one of its published months. */
export function PublishedMonthPicker({ desk, months, month, onMonth, none }: PublishedMonthPickerProps) {
  return (
    <div className="ed-pick ed-gap">
      <StationSelect id="of-station" desk={desk} />
      {months.length > 0 && (
        <fieldset className="ed-fld">
          <legend>哪个月</legend>
          <div className="ed-seg">
            {months.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={one === month}
                onClick={() => {
                  onMonth(one);
                }}
              >
                {fullMonth(one)}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {desk.chosen && months.length === 0 && <p className="ed-hint">{none}</p>}
    </div>
  );
}
