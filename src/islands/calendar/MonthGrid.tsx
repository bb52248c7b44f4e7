import { useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { Now } from '../../clock.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { dayByKey } from '../../view-models/calendar/month-keys.ts';
import type { ShownDay } from '../../view-models/calendar/month-shown.ts';
import { onPlainClick } from './state/click.ts';
import { useGrowing } from '../growing.ts';
import { MonthTable } from './MonthTable.tsx';

interface MonthGridProps {
  label: string;
  days: readonly ShownDay[];
  now: Now;
  opened: Day | '';
  brief: boolean;
  hasWeek: (monday: Day) => boolean;
  cursor: Day | undefined;
  onMove: (day: Day) => void;
  /** Shows the month of a day outside the grid. */
  onLeave: (day: Day) => void;
  onOpen: (day: Day) => void;
  onWeek: (monday: Day) => void;
}

const MAX_WEEKS = 6;
/** About a screenful in busy months. */
const WEEKS_AT_ONCE = 2;

/** The month as a grid with keyboard navigation. Focus moves to the next month once that is loaded. */
export function MonthGrid({
  label,
  days,
  now,
  opened,
  brief,
  hasWeek,
  cursor,
  onMove,
  onLeave,
  onOpen,
  onWeek,
}: MonthGridProps) {
  const box = useRef<HTMLDivElement>(null);
  const pendingFocus = useRef<Day>(undefined);
  const filled = useGrowing(MAX_WEEKS, days, { atOnce: WEEKS_AT_ONCE, atFirst: MAX_WEEKS });
  const inside = (day: Day | '' | undefined) => days.some((shown) => shown.day === day && !shown.outside);
  const tabStop =
    cursor && inside(cursor) ? cursor : opened && inside(opened) ? opened : days.find(({ outside }) => !outside)!.day;

  useLayoutEffect(() => {
    const cell =
      pendingFocus.current === tabStop && box.current?.querySelector<HTMLElement>(`[data-date="${tabStop}"] button`);
    if (!cell) return;
    pendingFocus.current = undefined;
    cell.focus();
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const on = dataAt(event, 'date');
    const day = on && dayByKey(on, now.day, event);
    if (!day) return;
    event.preventDefault();
    pendingFocus.current = day;
    onMove(day);
    if (!inside(day)) onLeave(day);
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const monday = dataAt(event, 'week');
    const day = dataAt(event, 'date');
    if (monday)
      onPlainClick(() => {
        onWeek(monday);
      })(event);
    else if (day && !(event.target as HTMLElement).closest('a')) onOpen(day);
  };

  return (
    <div ref={box}>
      <MonthTable
        label={label}
        days={days}
        hasWeek={hasWeek}
        live={{ today: now.day, cursor: tabStop, opened, dots: brief, filled, onKeyDown, onClick }}
      />
    </div>
  );
}

const dataAt = ({ target }: { target: EventTarget }, name: 'date' | 'week'): Day | undefined =>
  (target as HTMLElement).closest<HTMLElement>(`[data-${name}]`)?.dataset[name] as Day | undefined;
