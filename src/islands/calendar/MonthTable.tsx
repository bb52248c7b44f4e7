import { memo, type KeyboardEvent, type MouseEvent } from 'react';
import type { Day, Month } from '../../domain/calendar/day.ts';
import * as urls from '../../urls.ts';
import { cellItems, dayCount } from '../../view-models/calendar/cell.ts';
import { weeksOf, type ShownDay, type ShownItem } from '../../view-models/calendar/month-shown.ts';
import { monthNumber } from '../../view-models/words/dates/dates.ts';
import { dayAttributes } from './state/moment.ts';
import { DayNote, Tag } from './pieces.tsx';
import { Phrases } from '../parts/Phrases.tsx';

interface MonthTableProps {
  label: string;
  /** Whole weeks; days outside the month have no activities, and lead to their month. */
  days: readonly ShownDay[];
  /** The week has a page. */
  hasWeek: (monday: Day) => boolean;
  /** Undefined on a static page, whose cells are links. */
  live?: LiveGrid | undefined;
}

interface LiveGrid {
  today: Day;
  /** The day in the tab order (roving tabindex). */
  cursor: Day;
  opened: Day | '';
  /** Dates and dots only, for narrow screens. */
  dots: boolean;
  /** Number of weeks whose activities are rendered. */
  filled: number;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Delegated from the cells. */
  onClick: (event: MouseEvent<HTMLElement>) => void;
}

/**
 * The month as a table of ISO weeks; with `live`, an ARIA grid. On narrow screens it shows dates with dots.
 * Cells are keyed by position, so that a step to the next month updates them instead of creating new ones.
 */
export function MonthTable({ label, days, hasWeek, live }: MonthTableProps) {
  return (
    <table className="calendar-table" role={live && 'grid'} onKeyDown={live?.onKeyDown} onClick={live?.onClick}>
      <caption className="vh">
        {label}活动日历{live && '：方向键换日，回车看当天'}
      </caption>
      <thead>
        <tr>
          <th scope="col">周次</th>
          {['一', '二', '三', '四', '五', '六', '日'].map((name) => (
            <th key={name} scope="col">
              <span className="vh">周</span>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week, index) => (
          <Week
            key={index}
            days={week}
            hasWeek={hasWeek}
            live={live}
            showsTitles={!live?.dots && index < (live?.filled ?? Infinity)}
          />
        ))}
      </tbody>
    </table>
  );
}

function Week({
  days,
  hasWeek,
  live,
  showsTitles,
}: {
  days: ShownDay[];
  hasWeek: MonthTableProps['hasWeek'];
  live: LiveGrid | undefined;
  showsTitles: boolean;
}) {
  const { day: monday, week } = days[0]!;
  const isPresent = live && days.some(({ day }) => day === live.today);
  const number = (
    <>
      <span className="vh">第</span>
      {week}
      <span className="vh">周</span>
    </>
  );
  return (
    <tr data-monday={live ? undefined : monday} data-present={isPresent ? '' : undefined}>
      <th scope="row">
        {hasWeek(monday) ? (
          <a className="quiet" href={urls.week(monday)} tabIndex={live && -1} data-week={live && monday}>
            {number}
          </a>
        ) : (
          number
        )}
      </th>
      {days.map((day) =>
        live ? (
          <LiveCell
            key={day.weekday}
            day={day}
            showsTitles={showsTitles}
            dots={live.dots}
            today={live.today}
            isTabStop={day.day === live.cursor}
            isOpened={day.day === live.opened}
          />
        ) : (
          <Cell key={day.weekday} day={day} />
        ),
      )}
    </tr>
  );
}

/** A static cell links to its day in the list below. */
function Cell({ day }: { day: ShownDay }) {
  const [, more] = cellItems(day.items, takesPlace);
  return (
    <td className={day.outside ? 'outside' : undefined} {...(day.outside ? {} : dayAttributes(day.day, undefined))}>
      <div>
        {day.items.length + day.routines.length > 0 ? (
          <a className="day-link" href={`#d${day.day}`}>
            <span className="date">{day.date}</span>
            <span className="vh">{`日，${countOf(day)}`}</span>
            <Dots items={day.items} />
          </a>
        ) : (
          <span className="date">{day.date}</span>
        )}
        <DayNote day={day} />
        <RoutineCount day={day} />
      </div>
      {day.otherMonth && (
        <a className="other-month" href={urls.calendarMonth(day.otherMonth)}>
          <OtherMonth month={day.otherMonth} />
        </a>
      )}
      <Events items={day.items} />
      {more > 0 && (
        <a className="more-events" href={`#d${day.day}`}>
          {`还有${more}场`}
          <span className="vh">{`，${day.label}`}</span>
        </a>
      )}
    </td>
  );
}

interface LiveCellProps {
  day: ShownDay;
  showsTitles: boolean;
  dots: boolean;
  today: Day;
  isTabStop: boolean;
  isOpened: boolean;
}

/** The date is a button; its links are not in the tab order, since Enter opens the day, which lists them again. */
const LiveCell = memo(function LiveCell({ day, showsTitles, dots, today, isTabStop, isOpened }: LiveCellProps) {
  const more = showsTitles ? cellItems(day.items, takesPlace)[1] : 0;
  const isToday = day.day === today;
  return (
    <td
      className={day.outside ? 'outside' : undefined}
      {...(day.outside ? {} : dayAttributes(day.day, { day: today, time: '00:00' }))}
      data-date={day.day}
      aria-selected={isOpened}
    >
      <div>
        <button
          type="button"
          className="day-link"
          tabIndex={isTabStop ? 0 : -1}
          aria-current={isToday ? 'date' : undefined}
        >
          <span className="date" aria-hidden="true">
            {day.date}
          </span>
          <span className="vh">
            {[day.spoken, isToday && '今天', !day.outside && countOf(day)].filter(Boolean).join('，')}
          </span>
          {dots && <Dots items={day.items} />}
        </button>
        <DayNote day={day} />
        <RoutineCount day={day} />
      </div>
      {day.otherMonth && (
        <span className="other-month" aria-hidden="true">
          <OtherMonth month={day.otherMonth} />
        </span>
      )}
      {showsTitles && <Events items={day.items} tabIndex={-1} />}
      {more > 0 && <span className="more-events">{`还有${more}场`}</span>}
    </td>
  );
});

/** An empty cell would say that nothing is on. */
function OtherMonth({ month }: { month: Month }) {
  return (
    <>
      <span>看</span>
      {monthNumber(month)}月
    </>
  );
}

function Events({ items, tabIndex }: { items: ShownDay['items']; tabIndex?: number }) {
  if (items.length === 0) return null;
  return (
    <ul>
      {cellItems(items, takesPlace)[0].map((item, index) => (
        <li key={index}>
          <Event item={item} tabIndex={tabIndex} />
        </li>
      ))}
    </ul>
  );
}

const takesPlace = ({ on }: ShownItem): boolean => on;

function RoutineCount({ day: { routines } }: { day: ShownDay }) {
  return routines.length > 0 ? (
    <span className="routine-count" aria-hidden="true">
      常办{routines.length}
    </span>
  ) : null;
}

function Event({ item, tabIndex }: { item: ShownItem; tabIndex: number | undefined }) {
  const {
    state,
    marks: [mark],
  } = item;
  return (
    <a
      className={['event', mark && `m-${mark.code}`, state && `is-${state.kind}`].filter(Boolean).join(' ')}
      href={item.href}
      tabIndex={tabIndex}
    >
      {mark && (
        <span className="mark" aria-hidden="true">
          {mark.letter}
        </span>
      )}
      <span>
        {state && <Tag state={state} />}
        <Phrases phrases={item.phrases} />
        <span className="vh">{`，${item.date}${item.start && item.startText}`}</span>
      </span>
    </a>
  );
}

/** A dot for each mark, hollow if none of its activities takes place. */
function Dots({ items }: Pick<ShownDay, 'items'>) {
  const takingPlace = items.filter(({ on }) => on);
  const codes = [...new Set(takingPlace.flatMap(({ marks }) => marks.map(({ code }) => code)))];
  return (
    <span className="dots" aria-hidden="true">
      {codes.map((code) => (
        <span key={code} className={`m-${code}`} />
      ))}
      {codes.length === 0 && items.length > 0 && <span className={takingPlace.length > 0 ? undefined : 'hollow'} />}
    </span>
  );
}

function countOf({ items, routines, menus }: ShownDay): string {
  const takingPlace = items.filter(takesPlace).length + routines.length;
  return dayCount(takingPlace, items.length + routines.length - takingPlace, menus.length > 0);
}
