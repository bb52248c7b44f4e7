import type { Key } from '../../../domain/key.ts';
import type { Desk } from '../desk.ts';

interface StationSelectProps {
  id: string;
  desk: Desk;
  /** Shows the town after each name. */
  hasTowns?: boolean;
}

/** Selects a station; stations are grouped by district. */
export function StationSelect({ id, desk: { data, state, dispatch }, hasTowns = false }: StationSelectProps) {
  return (
    <div className="ed-fld">
      <label htmlFor={id}>站点</label>
      <select
        id={id}
        className="ed-in"
        value={state.station ?? ''}
        onChange={({ currentTarget: { value } }) => {
          dispatch({ type: 'choose', station: value === '' ? undefined : (value as Key), month: state.month });
        }}
      >
        <option value="">选一个站点</option>
        {data.districts.map(({ id: district, name, stations }) => (
          <optgroup key={district} label={name}>
            {stations.map(({ key, name: station, town }) => (
              <option key={key} value={key}>
                {station}
                {hasTowns && town !== undefined && `（${town}）`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
