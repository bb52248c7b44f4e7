import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { release } from '../../browser/fresh/hold.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { ALL_FIELDS } from '../../view-models/marks/field-code.ts';
import { ALL_JOIN_WAYS } from '../../view-models/marks/join-code.ts';
import type { MonthSummary } from '../../view-models/calendar/month.ts';
import { knownChoice } from './state/choice.ts';
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
import { plainly } from './state/click.ts';
import { useDrawn } from './state/drawn.ts';
import { Filters } from './Filters.tsx';
import { useKeptFocus } from './state/focus.ts';
import { Head } from './Head.tsx';
import { monthSource } from './state/months.ts';
import { keepForOffline } from './state/offline.ts';
import { INITIAL_STATE, calendarSession } from './state/session.ts';
import { countWords, stepsOf, themeWords } from './state/steps.ts';
import { TroubleNote } from './TroubleNote.tsx';

export interface CalendarProps {
  /** Summary of the static month in `children`. */
  built: MonthSummary;
  /** The filter by district needs at least two. */
  districts: { id: string; name: string }[];
  objects: { code: string; letter: string; name: string }[];
  /** The static month, shown until the data is loaded, or if it cannot be loaded. */
  children?: ReactNode;
}

/** The calendar with filters and views. Replaces the static month once its data is loaded. */
export function Calendar(props: CalendarProps) {
  return (
    <Guard fallback={<div className="calendar-body">{props.children}</div>}>
      <LiveCalendar {...props} />
    </Guard>
  );
}

function LiveCalendar({ built, districts, objects, children }: CalendarProps) {
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
    ),
  );
  const { now, wanted, scene, trouble, touched, busy } = useSyncExternalStore(
    session.subscribe,
    session.get,
    () => INITIAL_STATE,
  );
  const drawn = useDrawn(scene);
  useEffect(() => session.start(), [session]);
  const isReady = drawn !== undefined || trouble !== undefined;
  useEffect(() => {
    if (isReady) release();
  }, [isReady]);
  useEffect(keepForOffline, []);
  useKeptFocus(box);

  const { go } = session;
  const { month, span } = scene ?? standing(built);
  const stations = scene?.month.stations;
  const choice = stations ? knownChoice(wanted.choice, stations) : wanted.choice;
  const [back, on] = stepsOf(month, span, go, wanted);
  const today = () => {
    setCursor(now?.day);
    go({ ...wanted, month: '', day: '', choice: withoutRange(wanted.choice) });
  };

  return (
    <div ref={box} className="calendar-live" aria-busy={busy}>
      <Head
        heading={headingOf(span)}
        {...ledeOf(month, span, choice.district)}
        sample={month.sample}
        back={back}
        on={on}
        onToday={plainly(today)}
      />
      {trouble && <TroubleNote {...trouble} shown={month} onRetry={session.retry} />}
      <Filters
        choice={choice}
        view={drawn?.view}
        isPresentMonth={span.unit === 'month' && span.month === now?.day.slice(0, 7)}
        districts={districts}
        stations={stations ?? []}
        objects={objects}
        onView={(next) => {
          if (now) go(withView(next, wanted, spanOf(wanted, now.day)));
        }}
        onRange={(range) => {
          go(withRange(range, wanted));
        }}
        onChoice={(next) => {
          go({ ...wanted, choice: next });
        }}
      />
      {scene && drawn && now ? (
        <Board scene={scene} drawn={drawn} now={now} touched={touched} go={go} cursor={cursor} onMove={setCursor} />
      ) : (
        <div className="calendar-body" data-view={wanted.view || undefined}>
          {children}
        </div>
      )}
    </div>
  );
}

/** The month of the build, before the first scene. */
const standing = (built: MonthSummary): { month: MonthSummary; span: Span } => ({
  month: built,
  span: wholeMonth(built.month),
});

/** The theme of a month, or the month of a week or day. */
function ledeOf(month: MonthSummary, { unit }: Span, district: string): { count: string; themes: string } {
  return unit === 'month'
    ? { count: countWords(month), themes: themeWords(month, district) }
    : { count: month.label, themes: '' };
}
