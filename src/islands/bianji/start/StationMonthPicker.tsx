import type { Month } from '../../../domain/calendar/day.ts';
import { fullMonth, monthNumber, monthsToWrite } from '../../../view-models/bianji/days.ts';
import type { Desk } from '../desk.ts';
import { StationSelect } from '../parts/StationSelect.tsx';

/** Station and month. */
export function StationMonthPicker({ desk }: { desk: Desk }) {
  const { state, chosen, today, dispatch } = desk;
  const months = monthsToWrite(today);
  return (
    <section className="sec" aria-labelledby="which">
      <div className="sec-h">
        <h2 id="which">写哪个站、哪个月</h2>
      </div>
      <div className="ed-pick">
        <StationSelect id="station" desk={desk} hasTowns />
        <fieldset className="ed-fld">
          <legend>月份</legend>
          <div className="ed-seg">
            {months.map((month) => (
              <button
                key={month}
                type="button"
                aria-pressed={month === state.month}
                onClick={() => {
                  dispatch({ type: 'choose', station: state.station, month });
                }}
              >
                {month === state.month ? fullMonth(month) : `${String(monthNumber(month))}月`}
                {chosen?.station.months.includes(month) && <span className="vh">，已发布</span>}
              </button>
            ))}
          </div>
        </fieldset>
      </div>
      {chosen && <p className="ed-hint">{published(chosen.station.months, state.month, desk)}</p>}
    </section>
  );
}

function published(months: readonly Month[], month: Month, { notes }: Desk): string {
  const last = months.find((other) => other < month);
  const holidays = [...notes.values()].filter(({ name, holiday }) => holiday !== undefined && name === holiday);
  return [
    months.includes(month)
      ? `${String(monthNumber(month))}月已经发布过；再放进来的会并进去，网上有的一项也不会少。`
      : `${String(monthNumber(month))}月还是空的。`,
    last === undefined ? '' : `最近发布的是${fullMonth(last)}。`,
    holidays.map(({ name, day }) => `${name}在${String(Number(day.slice(8)))}日。`).join(''),
  ].join('');
}
