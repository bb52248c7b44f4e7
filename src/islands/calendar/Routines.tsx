import { stationKeyOf } from '../../view-models/calendar/month-shown.ts';
import { routineWords, type Routine } from '../../view-models/calendar/routines.ts';
import { Letters } from './pieces.tsx';
import { Phrases } from '../parts/Phrases.tsx';

/** Fragment id: the days of a static page link to it. */
export const ROUTINES_ID = 'changban';

/** What is on again and again in these days, once, with its days. */
export function Routines({ routines, showDistrict }: { routines: readonly Routine[]; showDistrict: boolean }) {
  if (routines.length === 0) return null;
  return (
    <details className="calendar-routines" id={ROUTINES_ID}>
      <summary>
        <b>{routineWords(routines)}</b> <small>下面只记“常办”，不重复列</small>
      </summary>
      <ul>
        {routines.map(({ item, days, dates, isDaily }) => (
          <li
            key={item.href}
            data-station={stationKeyOf(item)}
            data-dates={dates.join(' ')}
            data-daily={isDaily ? '' : undefined}
          >
            <Letters marks={item.marks} />
            <a className="quiet" href={item.href}>
              <Phrases phrases={item.phrases} />
            </a>
            <small>
              {`${days}${item.start && ` ${item.startText}`}`}
              {showDistrict && <span className="in-district">{`，${item.district.name}`}</span>}
              {(item.station || item.place) && `，${item.station || item.place}`}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
