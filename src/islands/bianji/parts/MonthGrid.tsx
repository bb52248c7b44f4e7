import type { Day, Month } from '../../../domain/calendar/day.ts';
import { gridDays } from '../../../view-models/bianji/days.ts';
import type { DayNotes } from '../desk.ts';

interface MonthGridProps {
  month: Month;
  notes: DayNotes;
  chosen: ReadonlySet<Day>;
  /** Days that need attention: a holiday, or an occurrence that may still move. */
  asked?: ReadonlySet<Day> | undefined;
  /** Days that have activities already. */
  taken?: ReadonlySet<Day>;
  /** Days before it are over and disabled. */
  from?: Day;
  /** Without it, the grid is read-only. */
  onPress?: (day: Day) => void;
}

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
const NONE: ReadonlySet<Day> = new Set();

/** The days of a month, large enough to tap. */
export function MonthGrid({ month, notes, chosen, asked = NONE, taken = NONE, from, onPress }: MonthGridProps) {
  return (
    <div className="ed-mg" role="group" aria-label={`${String(Number(month.slice(5)))}月的日子`}>
      {WEEKDAYS.map((name) => (
        <span key={name} className="ed-mg-w" aria-hidden="true">
          {name}
        </span>
      ))}
      {gridDays(month).map((day, index) =>
        day === undefined ? (
          <span key={`blank-${String(index)}`} />
        ) : (
          <GridDay
            key={day}
            day={day}
            note={notes.get(day)?.name ?? ''}
            holiday={notes.get(day)?.holiday}
            isOn={chosen.has(day)}
            state={asked.has(day) ? 'ask' : chosen.has(day) ? 'on' : taken.has(day) ? 'has' : ''}
            isOver={from !== undefined && day < from}
            onPress={onPress}
          />
        ),
      )}
    </div>
  );
}

/** Notes of this many characters are wider than a day, and are broken into two lines. */
const LONG = 4;

const inTwo = (words: string) => (
  <>
    {words.slice(0, words.length / 2)}
    <wbr />
    {words.slice(words.length / 2)}
  </>
);

interface GridDayProps {
  day: Day;
  note: string;
  holiday: string | undefined;
  isOn: boolean;
  state: string;
  isOver: boolean;
  onPress: ((day: Day) => void) | undefined;
}

function GridDay({ day, note, holiday, isOn, state, isOver, onPress }: GridDayProps) {
  const words = note === '' && holiday !== undefined ? '休' : note;
  const label = (
    <>
      <span>
        <span className="vh">{Number(day.slice(5, 7))}月</span>
        {Number(day.slice(8))}
        <span className="vh">
          日{holiday !== undefined && '，放假'}
          {isOver && '，过了'}
        </span>
      </span>
      {words !== '' && <small>{words.length < LONG ? words : inTwo(words)}</small>}
    </>
  );
  if (onPress === undefined || isOver) return <span className={`ed-mg-d ${isOver ? 'off' : state}`}>{label}</span>;
  return (
    <button
      type="button"
      className={state}
      aria-pressed={isOn}
      onClick={() => {
        onPress(day);
      }}
    >
      {label}
    </button>
  );
}
