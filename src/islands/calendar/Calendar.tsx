import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { release } from '../../browser/fresh/hold.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { ALL_FIELDS } from '../../view-models/marks/field-code.ts';
import { ALL_JOIN_WAYS } from '../../view-models/marks/join-code.ts';
import type { CalendarDistrict, MonthSummary } from '../../view-models/calendar/month.ts';
import { DEFAULT_PLACE, withHome } from '../../view-models/calendar/month-place.ts';
import type { ShownMonth } from '../../view-models/calendar/month-shown.ts';
import { withValidStation } from './state/choice.ts';
import {
  headingOf,
  withRange,
  withView,
  spanOf,
  withoutRange,
  type Span,
  wholeMonth,
} from '../../view-models/calendar/month-span.ts';
import { Guard } from '../hydrate/guard.tsx';
import { Board } from './Board.tsx';
import { onPlainClick } from './state/click.ts';
import { useDisplayedScene } from './state/displayed-scene.ts';
import { Filters } from './Filters.tsx';
import { useRestoredFocus } from './state/focus.ts';
import { chosenFilters, homeAt, type Distances } from './state/home.ts';
import { Head } from './Head.tsx';
import { monthSource } from './state/months.ts';
import { calendarSession } from './state/session.ts';
import { countWords, stepsOf, themeWords } from './state/steps.ts';
import { LoadFailureNote } from './LoadFailureNote.tsx';

export interface CalendarProps {
  /** Summary of the static month in `children`. */
  built: MonthSummary;
  /** The filter by district needs at least two. */
  districts: CalendarDistrict[];
  objects: { code: string; letter: string; name: string }[];
  /** Shown until the data is loaded, or if it cannot be loaded; undefined in the build. */
  staticMonth?: HTMLElement | undefined;
  /** The reader's own place: key of a station, or id of a district. */
  place?: string;
  distances?: Distances;
  /** The static month is that of the place (islands/place/month.ts). */
  isArranged?: boolean;
  /** Called when the controls respond. */
  onReady?: () => void;
}

/** The calendar with filters and views. Replaces the static month once its data is loaded. */
export function Calendar(props: CalendarProps) {
  return (
    <Guard fallback={<StaticAgain staticMonth={props.staticMonth} />}>
      <LiveCalendar {...props} />
    </Guard>
  );
}

/** Puts the static month back after the board, which had replaced it, has thrown. */
function StaticAgain({ staticMonth }: Pick<CalendarProps, 'staticMonth'>) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (staticMonth) place.current!.append(staticMonth);
  }, [staticMonth]);
  return <div ref={place} />;
}

function LiveCalendar({
  built,
  districts,
  objects,
  staticMonth,
  place,
  distances,
  isArranged = false,
  onReady,
}: CalendarProps) {
  const [home] = useState(() => homeAt(place, districts));
  const box = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<Day>();
  const [session] = useState(() =>
    calendarSession(
      monthSource(),
      {
        districts: districts.map(({ id }) => id),
        objects: objects.map(({ code }) => code),
        fields: ALL_FIELDS.map(({ code }) => code),
        joinWays: ALL_JOIN_WAYS.map(({ code }) => code),
      },
      built.month,
      home.district,
      isArranged ? withHome(DEFAULT_PLACE, '', home.district) : DEFAULT_PLACE,
    ),
  );
  const { now, requested, scene, failure, touched, busy } = useSyncExternalStore(
    session.subscribe,
    session.get,
    session.get,
  );
  const displayed = useDisplayedScene(scene, home, distances);
  useEffect(() => session.start(), [session]);
  const isReady = displayed !== undefined || failure !== undefined;
  useEffect(() => {
    if (!isReady) return;
    release();
    onReady?.();
  }, [isReady, onReady]);
  useRestoredFocus(box);

  const { go } = session;
  const { month, span } = scene ?? builtScene(built);
  const stations = scene?.month.stations;
  const choice = stations ? withValidStation(requested.choice, stations) : requested.choice;
  const [previousStep, nextStep] = stepsOf(month, span, go, requested);
  const today = () => {
    setCursor(now?.day);
    go({ ...requested, month: '', day: '', choice: withoutRange(requested.choice) });
  };

  return (
    <div ref={box} className="calendar-live" aria-busy={busy}>
      <Head
        heading={headingOf(span)}
        {...ledeOf(scene?.month ?? built, span, choice.district)}
        sample={month.sample}
        previous={previousStep}
        next={nextStep}
        onToday={onPlainClick(today)}
      />
      {failure && <LoadFailureNote {...failure} shown={month} onRetry={session.retry} />}
      <Filters
        choice={choice}
        activeCount={chosenFilters(choice, home).length}
        view={displayed?.view}
        isPresentMonth={span.unit === 'month' && span.month === now?.day.slice(0, 7)}
        districts={districts}
        stations={stations}
        objects={objects}
        onView={(next) => {
          if (now) go(withView(next, requested, spanOf(requested, now.day)));
        }}
        onRange={(range) => {
          go(withRange(range, requested));
        }}
        onChoice={(next) => {
          go({ ...requested, choice: next });
        }}
      />
      {scene && displayed && now && (
        <Board
          scene={scene}
          displayed={displayed}
          now={now}
          touched={touched}
          go={go}
          cursor={cursor}
          onMove={setCursor}
          staticMonth={staticMonth}
        />
      )}
    </div>
  );
}

/** The month of the build, before the first scene. */
const builtScene = (built: MonthSummary): { month: MonthSummary; span: Span } => ({
  month: built,
  span: wholeMonth(built.month),
});

/** The theme of a month, or the month of a week or day. */
function ledeOf(month: MonthSummary | ShownMonth, { unit }: Span, district: string): { count: string; themes: string } {
  return unit === 'month'
    ? {
        count: countWords({ ...month, total: district ? (month.totals[district] ?? 0) : month.total }),
        themes: themeWords(month, district),
      }
    : { count: month.label, themes: '' };
}
