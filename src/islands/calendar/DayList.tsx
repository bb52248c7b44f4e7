import { useMemo, useRef, useState } from 'react';
import type { Now } from '../../clock.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { countOf } from './state/choice.ts';
import type { ShownDay } from '../../view-models/calendar/month-shown.ts';
import { DaySection } from './DaySection.tsx';
import { useGrowing } from '../growing.ts';

export interface DayListProps {
  days: readonly ShownDay[];
  now: Now;
  /** Rows are drawn from this day on first, and a day gone by is listed when it is this one. */
  opened: Day | '';
  /** As columns of a week, where empty days count too. */
  week: boolean;
  showDistrict: boolean;
}

/** Days with what is on. In a span that goes on, the days gone by give way until they are asked for. */
export function DayList({ days, now, opened, week, showDistrict }: DayListProps) {
  const [unfolded, setUnfolded] = useState('');
  const listed = days.filter(({ items }) => week || items.length > 0);
  const past = listed.filter(({ day }) => day < now.day);
  const key = listed[0]?.day ?? '';
  const folds =
    !week && past.length > 0 && past.length < listed.length && unfolded !== key && !(opened && opened < now.day);
  const shown = folds ? listed.filter(({ day }) => day >= now.day) : listed;
  const total = shown.reduce((sum, { items }) => sum + items.length, 0);
  const end = useRef<HTMLDivElement>(null);
  const drawn = useGrowing(total, days, { end });
  const rows = week ? sideBySide(shown, drawn) : fromDayOn(shown, opened, drawn);
  // Only today's rows change with the minute.
  const calm = useMemo((): Now => ({ day: now.day, time: '00:00' }), [now.day]);

  return (
    <div className={week ? 'cal-week' : 'cal-list'}>
      {folds && (
        <p className="cal-past">
          <button
            type="button"
            className="btn"
            onClick={() => {
              setUnfolded(key);
            }}
          >
            看已过去的{countOf(past)}场（{past[0]?.label}起）
          </button>
        </p>
      )}
      {shown.map(
        (day, index) =>
          (week || rows[index] !== 0) && (
            <DaySection
              key={day.day}
              day={day}
              now={day.day === now.day ? now : calm}
              rows={rows[index] ?? 0}
              showDistrict={showDistrict}
            />
          ),
      )}
      <div ref={end} />
    </div>
  );
}

/** How many rows each column may draw of so many in all. */
const sideBySide = (days: readonly ShownDay[], drawn: number): number[] =>
  days.map(() => Math.ceil(drawn / days.length));

/** How many rows each day may draw of so many in all, those of the opened day first. */
function fromDayOn(days: readonly ShownDay[], opened: Day | '', drawn: number): number[] {
  const first = Math.max(
    0,
    days.findIndex(({ day }) => day === opened),
  );
  const rows = days.map(() => 0);
  let left = drawn;
  for (const index of [...days.keys()].map((step) => (first + step) % days.length)) {
    rows[index] = Math.min(left, days[index]!.items.length);
    left -= rows[index];
  }
  return rows;
}
