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
  /** Its rows are rendered first, and past days are listed if it is one of them. */
  opened: Day | '';
  /** Columns of a week, including empty days. */
  week: boolean;
  showDistrict: boolean;
  byAge: boolean;
  /** The next month, offered where nothing of the present one is left. */
  next: { name: string; onOpen: () => void } | undefined;
}

/** Days with their activities. Folds past days of a present span. */
export function DayList({ days, now, opened, week, showDistrict, byAge, next }: DayListProps) {
  const [unfolded, setUnfolded] = useState('');
  const listed = days.filter(({ items, routines }) => week || items.length + routines.length > 0);
  const past = listed.filter(({ day }) => day < now.day);
  const key = listed[0]?.day ?? '';
  const isFolded = !week && unfolded !== key && hasPastToFold(days, listed, now.day) && !(opened && opened < now.day);
  const shown = isFolded ? listed.filter(({ day }) => day >= now.day) : listed;
  const total = shown.reduce((sum, { items }) => sum + items.length, 0);
  const end = useRef<HTMLDivElement>(null);
  const rendered = useGrowing(total, days, { end });
  const rows = week ? rowsOfColumns(shown, rendered) : rowsOfDays(shown, opened, rendered);
  // Keeps other days from rendering every minute: only today's rows depend on the time.
  const dayOnly = useMemo((): Now => ({ day: now.day, time: '00:00' }), [now.day]);

  return (
    <div className={week ? 'calendar-week' : 'calendar-list'}>
      {isFolded && shown.length === 0 && <NothingLeft next={next} />}
      {isFolded && (
        <p className="calendar-past">
          <button
            type="button"
            className="btn"
            onClick={() => {
              setUnfolded(key);
            }}
          >
            看已过去的{countOf(past.flatMap((day) => [day, { items: day.routines }]))}场（{past[0]?.label}起）
          </button>
        </p>
      )}
      {shown.map(
        (day, index) =>
          (week || rows[index] !== 0 || day.items.length === 0) && (
            <DaySection
              key={day.day}
              day={day}
              now={day.day === now.day ? now : dayOnly}
              rows={rows[index] ?? 0}
              showDistrict={showDistrict}
              byAge={byAge}
            />
          ),
      )}
      <div ref={end} />
    </div>
  );
}

/** Past days fold where other days are left, or where the present span has none left. */
function hasPastToFold(days: readonly ShownDay[], listed: readonly ShownDay[], today: Day): boolean {
  const isPresent = days.some(({ day, outside }) => day === today && !outside);
  const past = listed.filter(({ day }) => day < today).length;
  return past > 0 && (past < listed.length || isPresent);
}

function NothingLeft({ next }: Pick<DayListProps, 'next'>) {
  return (
    <p className="none">
      这个月后面没有了。
      {next && (
        <button type="button" className="btn sm" onClick={next.onOpen}>
          看{next.name}
        </button>
      )}
    </p>
  );
}

/** Rows to render in each column, of `rendered` in total. */
const rowsOfColumns = (days: readonly ShownDay[], rendered: number): number[] =>
  days.map(() => Math.ceil(rendered / days.length));

/** Rows to render for each day, of `rendered` in total, beginning with the opened day. */
function rowsOfDays(days: readonly ShownDay[], opened: Day | '', rendered: number): number[] {
  const first = Math.max(
    0,
    days.findIndex(({ day }) => day === opened),
  );
  const rows = days.map(() => 0);
  let remaining = rendered;
  for (const index of [...days.keys()].map((step) => (first + step) % days.length)) {
    rows[index] = Math.min(remaining, days[index]!.items.length);
    remaining -= rows[index];
  }
  return rows;
}
