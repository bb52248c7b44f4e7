import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Now } from '../../clock.ts';
import type { Day, Month } from '../../domain/calendar/day.ts';
import { filterDays, countOf, relaxations, withoutFilter } from './state/choice.ts';
import { EVERYTHING, type Choice } from '../../view-models/calendar/month-place.ts';
import { daysInside, hasWeek, isScheduled, type ShownMonth } from '../../view-models/calendar/month-shown.ts';
import {
  headingOf,
  monthName,
  withRange,
  withView,
  withoutRange,
  type Span,
} from '../../view-models/calendar/month-span.ts';
import { foldRoutines, routinesOf } from '../../view-models/calendar/routines.ts';
import { DayList, type DayListProps } from './DayList.tsx';
import { DayPanel } from './DayPanel.tsx';
import type { DisplayedScene } from './state/displayed-scene.ts';
import { MonthGrid } from './MonthGrid.tsx';
import { Routines } from './Routines.tsx';
import { Nothing, Outcome, type NothingProps } from './Outcome.tsx';
import type { Scene, Session } from './state/session.ts';

interface BoardProps {
  scene: Scene;
  displayed: DisplayedScene;
  now: Now;
  touched: boolean;
  go: Session['go'];
  /** The day to which keys have moved in the grid. */
  cursor: Day | undefined;
  onMove: (day: Day) => void;
  /** What the board replaces. */
  staticMonth: HTMLElement | undefined;
}

/** Scrolls for several frames: days get their height (`content-visibility`) only when rendered, and shift the element again. */
function keepInView(element: HTMLElement, frames = 12): void {
  requestAnimationFrame(() => {
    element.scrollIntoView({ block: 'nearest' });
    if (frames > 1) keepInView(element, frames - 1);
  });
}

/** How many more there are in the month of a shorter span; what is over is no offer. */
function offerOf(
  month: ShownMonth,
  { unit }: Span,
  choice: Choice,
  today: Day,
): Pick<NothingProps, 'inMonth' | 'isPresentMonth'> {
  const inside = daysInside(month);
  const isPresentMonth = inside.some(({ day }) => day === today);
  const offered = isPresentMonth ? inside.filter(({ day }) => day >= today) : inside;
  return { isPresentMonth, inMonth: unit === 'month' ? 0 : countOf(filterDays(offered, choice)) };
}

/** The count, then grid, week or list, then the opened day. */
export function Board({ scene, displayed, now, touched, go, cursor, onMove, staticMonth }: BoardProps) {
  const { place, span, month } = scene;
  const { screen, view, home, choice, all, days, count, narrowed } = displayed;
  const box = useRef<HTMLDivElement>(null);
  const pendingFocus = useRef<string>(undefined);
  const { shown, routines, grid } = useFoldedDays(scene, displayed);
  const opened = openedDay(displayed, place.day, now.day);
  const panel = grid.find(({ day, outside }) => day === opened && !outside);
  const showDistrict = !choice.district && month.districts.length > 1;
  const brief = !screen.wide;
  const isEmpty = days.every(({ items }) => items.length === 0);
  const isPublished = days.every(({ menus }) => menus.length > 0);
  const hasGrid = view === 'month' || (!isEmpty && span.unit === 'month' && hasDatesAbove(displayed));
  const setChoice = (next: Choice) => {
    go({ ...place, choice: next });
  };
  const clear = () => {
    setChoice({ ...EVERYTHING, district: home.district, range: choice.range });
  };

  useLayoutEffect(() => {
    staticMonth?.remove();
  }, [staticMonth]);

  useLayoutEffect(() => {
    const found = pendingFocus.current && box.current?.querySelector<HTMLElement>(pendingFocus.current);
    if (!found) return;
    pendingFocus.current = undefined;
    found.focus();
    keepInView(found);
  });

  const open = (day: Day) => {
    pendingFocus.current = `#d${day} h3`;
    onMove(day);
    const leavesMonth = !daysInside(month).some((shown) => shown.day === day);
    go(
      { ...place, month: '', day, choice: leavesMonth ? withoutRange(choice) : choice },
      leavesMonth ? 'push' : 'replace',
    );
  };

  return (
    <div ref={box} className="calendar-body" data-view={view}>
      <Outcome
        heading={headingOf(span)}
        count={count}
        narrowed={narrowed}
        isPublished={isPublished}
        touched={touched}
        seen={narrowed && !isEmpty}
        onClear={clear}
      />
      {isEmpty && (
        <Nothing
          heading={headingOf(span)}
          narrowed={narrowed}
          isPublished={isPublished}
          relaxed={relaxations(all, choice)}
          onRelax={(part) => {
            setChoice(withoutFilter(choice, part));
          }}
          onClear={clear}
          {...offerOf(month, span, choice, now.day)}
          onMonth={() => {
            go({ ...withRange('', place), month: span.month });
          }}
        />
      )}
      <Routines routines={routines} showDistrict={showDistrict} />
      {hasGrid && (
        <MonthGrid
          label={month.label}
          days={grid}
          now={now}
          opened={opened}
          brief={brief}
          hasWeek={hasWeek(month)}
          cursor={cursor}
          onMove={onMove}
          onOpen={open}
          onLeave={(day) => {
            go({ ...place, month: day.slice(0, 7) as Month, day: '', choice: withoutRange(choice) });
          }}
          onWeek={(monday) => {
            go(withView('week', { ...place, month: '', day: monday, choice: withoutRange(choice) }, span));
          }}
        />
      )}
      {!isEmpty && <h2 className="vh">{view === 'month' ? '当天的活动' : '逐日看'}</h2>}
      {view !== 'month' && (
        <DayList
          days={shown}
          now={now}
          opened={place.day}
          week={view === 'week'}
          showDistrict={showDistrict}
          byAge={choice.age !== ''}
          next={nextMonthOf(scene, (next) => {
            go({ ...place, month: next, day: '', choice: withoutRange(choice) });
          })}
        />
      )}
      {view === 'month' && panel && count > 0 && (
        <DayPanel
          day={panel}
          now={now}
          showDistrict={showDistrict}
          byAge={choice.age !== ''}
          tall={screen.wide}
          onBack={() => {
            box.current?.querySelector<HTMLElement>(`[data-date="${opened}"] button`)?.focus();
          }}
        />
      )}
    </div>
  );
}

/** The days to show, with their routines folded, and the grid of the month. */
function useFoldedDays({ span, month }: Scene, { days, narrowed }: DisplayedScene) {
  // A filter, and a few days, show everything in its place.
  const folds = !narrowed && span.unit !== 'days';
  const shown = useMemo(() => (folds ? foldRoutines(days) : days), [folds, days]);
  const routines = useMemo(() => (folds ? routinesOf(days) : []), [folds, days]);
  const grid = useMemo(
    () =>
      month.days.map((day) => shown.find((other) => other.day === day.day && !day.outside) ?? { ...day, items: [] }),
    [month.days, shown],
  );
  return { shown, routines, grid };
}

/** Undefined if it has no activities yet, and for a week or less. */
function nextMonthOf({ month, span }: Scene, open: (next: Month) => void): DayListProps['next'] {
  const { after } = month;
  if (span.unit !== 'month' || !after || !isScheduled(month, after)) return undefined;
  return {
    name: monthName(after, month.month),
    onOpen: () => {
      open(after);
    },
  };
}

/** On phones the grid is above the list, to jump to its days. */
const hasDatesAbove = ({ view, screen }: DisplayedScene): boolean => view === 'list' && !screen.wide && !screen.elder;

/** The chosen day, else today, else the first with activities. */
function openedDay({ days }: DisplayedScene, chosen: Day | '', today: Day): Day | '' {
  return chosen || (days.find(({ day }) => day === today) ?? days.find(({ items }) => items.length > 0))?.day || '';
}
