/** The times of a row: in one cell, or in two for start and end. */
import { formatTimeSpan } from '../../../calendar/day.ts';
import { plainText } from '../../fields/clean.ts';
import { masked } from '../../fields/private.ts';
import type { Problem } from '../../fields/rest.ts';
import { joinSpan, timeOfFraction } from '../../fields/when/clock.ts';
import { vagueAbout } from '../../fields/when/problems.ts';
import { readWhen, type When } from '../../fields/when/when.ts';
import type { PlacedCell } from '../../layout/grid-of-cells.ts';
import { filled, withColons, type CellsByRole } from '../cells.ts';
import { movedTime } from '../note-dates.ts';
import type { PlacedProblem, SheetContext } from './context.ts';
import { formulaProblem, NOTHING } from './facts.ts';

interface TimeReading {
  spans: readonly string[];
  problems: readonly PlacedProblem[];
  remainder: string;
}

export function readTimeCells(cells: CellsByRole, context: SheetContext, startOfDate: string | undefined): TimeReading {
  const [start] = filled(cells, 'start');
  const [end] = filled(cells, 'end');
  const own = filled(cells, 'time');
  if (start !== undefined || end !== undefined) return readStartEnd({ start, end, startOfDate }, context);
  const parts = own.map((cell) => ({ cell, when: timeOfCell(cell, context) }));
  return {
    spans: parts.flatMap(({ when }) => when.times),
    problems: parts.flatMap(({ cell, when }) =>
      when.problems.filter(({ field }) => field === 'time').map((problem) => ({ ...problem, at: cell.at })),
    ),
    remainder: parts
      .map(({ when }) => when.remainder)
      .filter((text) => text !== '')
      .join('，'),
  };
}

interface StartEnd {
  start: PlacedCell | undefined;
  end: PlacedCell | undefined;
  startOfDate: string | undefined;
}

function readStartEnd({ start, end, startOfDate }: StartEnd, context: SheetContext): TimeReading {
  const first = start === undefined ? startOfDate : clockText(start);
  const last = end === undefined ? undefined : clockText(end);
  const at = (start ?? end)!.at;
  if (first === undefined) return { spans: [], problems: [], remainder: '' };
  const joined = last === undefined ? undefined : joinSpan(first, last);
  if (joined !== undefined) return { spans: [joined], problems: [], remainder: '' };
  const when = readWhen(last === undefined ? first : `${first}-${last}`, context);
  return { spans: when.times, problems: when.problems.map((problem) => ({ ...problem, at })), remainder: '' };
}

export function timeOfCell(cell: PlacedCell, context: SheetContext): When {
  if (cell.formula !== undefined) return { ...NOTHING, problems: [{ ...formulaProblem('公式出错'), field: 'time' }] };
  if (cell.number !== undefined && cell.number % 1 > 0) return { ...NOTHING, times: [timeOfFraction(cell.number)] };
  if (/^0\.\d+$/.test(cell.text.trim())) return { ...NOTHING, times: [timeOfFraction(Number(cell.text))] };
  const when = readWhen(withColons(cell.text), context);
  // 待定 in a cell for the time does not refer to the date.
  const problems = when.problems.map((problem) =>
    problem.kind === 'date-vague' ? vagueAbout(cell.text.trim(), 'time-vague') : problem,
  );
  const unclear = movedTime(cell.text, when.times) ?? severalTimes(cell.text, when);
  return unclear === undefined ? { ...when, problems } : { ...when, times: [], problems: [...problems, unclear] };
}

const SEASON = /[春夏秋冬](?:[季天]|令时?)/;
/** 上午场 and 第二批 name sessions of one activity. */
const SESSIONS = /[上下中]午|早上?|晚上?|第?[一二三四五六\d]|[甲乙A-D]|[场班批组次节课期]|[和及或与各]/g;

/** 夏季8:00，冬季9:00; 9:00义诊，14:00理发: not all of them are times of the activity. */
function severalTimes(text: string, { times, remainder }: When): Problem | undefined {
  if (times.length < 2) return undefined;
  const isSeasonal = SEASON.test(text);
  if (!isSeasonal && !/[一-龥]{2}/.test(remainder.replaceAll(SESSIONS, ''))) return undefined;
  const shown = masked(text.trim().replaceAll('\n', '；')).slice(0, 30);
  return {
    kind: 'time-ambiguous',
    text: isSeasonal ? `“${shown}”，这个月是哪个钟点？` : `“${shown}”里有几个钟点，是哪个？几样活动要分成几项写`,
    field: 'time',
    answers: times.map((time) => ({ label: formatTimeSpan(time), set: { time } })),
  };
}

function clockText(cell: PlacedCell): string {
  return cell.number !== undefined && cell.number % 1 > 0 ? timeOfFraction(cell.number) : plainText(cell.text);
}
