import type { Now } from '../../clock.ts';
import type { ShownDay } from '../../view-models/calendar/month-shown.ts';
import { DaySection } from './DaySection.tsx';
import { useGrowing } from '../growing.ts';

/** About as many rows as fit on the screen below a low grid; below a tall one, none do. */
const AT_ONCE = 3;

/** The opened day, below the grid; Escape returns to the grid. */
export function DayPanel({
  day,
  now,
  showDistrict,
  byAge,
  tall,
  onBack,
}: {
  day: ShownDay;
  now: Now;
  showDistrict: boolean;
  byAge: boolean;
  tall: boolean;
  onBack: () => void;
}) {
  const rows = useGrowing(day.items.length, day, { atOnce: tall ? 0 : AT_ONCE });
  return (
    <div
      className="calendar-list"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onBack();
      }}
    >
      <DaySection day={day} now={now} rows={rows} showDistrict={showDistrict} byAge={byAge} />
    </div>
  );
}
