import type { Month } from '../../../domain/calendar/day.ts';
import type { Key } from '../../../domain/key.ts';
import { fullMonth } from '../../../view-models/bianji/days.ts';
import type { Desk } from '../desk.ts';

interface WhichProps {
  desk: Desk;
  months: readonly Month[];
  month: Month | undefined;
  onMonth: (month: Month) => void;
  /** Where there is no month to choose. */
  none: string;
}

/** The station, and one of its published months. */
export function Which({ desk: { data, state, chosen, dispatch }, months, month, onMonth, none }: WhichProps) {
  return (
    <div className="ed-pick ed-gap">
      <div className="ed-fld">
        <label htmlFor="of-station">站点</label>
        <select
          id="of-station"
          className="ed-in"
          value={state.station ?? ''}
          onChange={({ currentTarget: { value } }) => {
            dispatch({ type: 'choose', station: value === '' ? undefined : (value as Key), month: state.month });
          }}
        >
          <option value="">选一个站点</option>
          {data.districts.map(({ id, name, stations }) => (
            <optgroup key={id} label={name}>
              {stations.map(({ key, name: station }) => (
                <option key={key} value={key}>
                  {station}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
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
      {chosen && months.length === 0 && <p className="ed-hint">{none}</p>}
    </div>
  );
}
