import { useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { Now } from '../../clock.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { dayByKey } from '../../view-models/calendar/month-keys.ts';
import type { ShownDay } from '../../view-models/calendar/month-shown.ts';
import { plainly } from './state/click.ts';
import { useGrowing } from '../growing.ts';
import { MonthTable } from './MonthTable.tsx';

export interface MonthGridProps {
  label: string;
  days: readonly ShownDay[];
  now: Now;
  opened: Day | '';
  brief: boolean;
  hasWeek: (monday: Day) => boolean;
  walked: Day | undefined;
  onWalk: (day: Day) => void;
  /** Shows the month of a day that is not in the grid. */
  onLeave: (day: Day) => void;
  onOpen: (day: Day) => void;
  onWeek: (monday: Day) => void;
}

const MAX_WEEKS = 6;
/** They fill most of a screen, when much is on. */
const WEEKS_AT_ONCE = 2;

/** The month as a grid that is walked with keys. Focus follows into the next month, as soon as that is there. */
export function MonthGrid({
  label,
  days,
  now,
  opened,
  brief,
  hasWeek,
  walked,
  onWalk,
  onLeave,
  onOpen,
  onWeek,
}: MonthGridProps) {
  const box = useRef<HTMLDivElement>(null);
  const goal = useRef<Day>(undefined);
  const filled = useGrowing(MAX_WEEKS, days, { atOnce: WEEKS_AT_ONCE, atFirst: MAX_WEEKS });
  const inside = (day: Day | '' | undefined) => days.some((shown) => shown.day === day && !shown.outside);
  const cursor =
    walked && inside(walked) ? walked : opened && inside(opened) ? opened : days.find(({ outside }) => !outside)!.day;

  useLayoutEffect(() => {
    const cell = goal.current === cursor && box.current?.querySelector<HTMLElement>(`[data-date="${cursor}"] button`);
    if (!cell) return;
    goal.current = undefined;
    cell.focus();
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const on = dataAt(event, 'date');
    const day = on && dayByKey(on, now.day, event);
    if (!day) return;
    event.preventDefault();
    goal.current = day;
    onWalk(day);
    if (!inside(day)) onLeave(day);
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const monday = dataAt(event, 'week');
    const day = dataAt(event, 'date');
    if (monday)
      plainly(() => {
        onWeek(monday);
      })(event);
    else if (day && !(event.target as HTMLElement).closest('a')) onOpen(day);
  };

  return (
    <div ref={box} className="cal-grid">
      <MonthTable
        label={label}
        days={days}
        hasWeek={hasWeek}
        live={{ today: now.day, cursor, opened, dots: brief, filled, onKeyDown, onClick }}
      />
    </div>
  );
}

const dataAt = ({ target }: { target: EventTarget }, name: 'date' | 'week'): Day | undefined =>
  (target as HTMLElement).closest<HTMLElement>(`[data-${name}]`)?.dataset[name] as Day | undefined;
