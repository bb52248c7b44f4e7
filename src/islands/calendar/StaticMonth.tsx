import { daysInside, hasWeek, isSparse, type ShownMonth } from '../../view-models/calendar/month-shown.ts';
import { foldRoutines, routinesOf } from '../../view-models/calendar/routines.ts';
import { fullListOf } from '../../view-models/site/kinds.ts';
import { DaySection } from './DaySection.tsx';
import { MonthTable } from './MonthTable.tsx';
import { Routines } from './Routines.tsx';

/** Rows of each day; district pages list the rest. */
const MAX_PER_DAY = 60;

/** The month without JavaScript: the grid, unless it is mostly empty, and the list of days below it. */
export function StaticMonth({ month }: { month: ShownMonth }) {
  const showDistrict = month.districts.length > 1;
  const shown = foldRoutines(month.days);
  const days = daysInside({ days: shown }).filter(({ items, routines }) => items.length > 0 || routines.length > 0);
  return (
    <>
      <Routines routines={routinesOf(month.days)} showDistrict={showDistrict} />
      {!isSparse(month.days) && <MonthTable label={month.label} days={shown} hasWeek={hasWeek(month)} />}
      {days.length > 0 && (
        <div className="calendar-list" data-days={days[days.length - 1]?.day}>
          <h2>逐日看</h2>
          {days.map((day) => (
            <DaySection
              key={day.day}
              day={day}
              rows={MAX_PER_DAY}
              fullList={fullListOf(month.districts)}
              showDistrict={showDistrict}
            />
          ))}
        </div>
      )}
    </>
  );
}
