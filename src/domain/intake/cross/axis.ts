/** What heads a column of a cross table: a day, a weekday, a part of the day, a station or a room. */
import type { Day } from '../../calendar/day.ts';
import type { Key } from '../../key.ts';
import { plainText } from '../fields/clean.ts';
import { weekdayNumber } from '../fields/when/days/weekdays.ts';
import type { Problem } from '../fields/rest.ts';
import type { SheetContext } from '../row/when/context.ts';
import { whenOfCell } from '../row/when/date-of-cell.ts';
import type { StationName } from '../reading.ts';
import { isPlace } from '../fields/entry/parts.ts';
import { roleOf } from '../layout/columns.ts';
import { stationIn } from '../layout/stations.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';

export interface Heading {
  day?: Day;
  /** Monday is 1. */
  weekday?: number;
  /** 上午. */
  part?: string;
  station?: Key;
  place?: string;
  /** About the day. */
  problems?: readonly Problem[];
}

export interface HeadingContext extends SheetContext {
  stations: readonly StationName[];
  chosenStation: Key | undefined;
}

const WEEKDAY = /^周([一二三四五六日天])$/;
export const PART = /^(?:清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜间)$/;

/** Undefined for a cell that heads no column of a cross table. */
export function headingOf(cell: PlacedCell, context: HeadingContext): Heading | undefined {
  const plain = plainText(cell.text).replaceAll('\n', '');
  if (plain === '' || plain.length > MAX_HEADING) return undefined;
  const [, weekday] = WEEKDAY.exec(plain) ?? [];
  if (weekday !== undefined) return { weekday: weekdayNumber(weekday) };
  if (PART.test(plain)) return { part: plain };
  const dated = dayHeading(cell, plain, context);
  if (dated !== undefined) return dated;
  const station = stationIn(plain, context.stations);
  if (station !== undefined) return { station };
  return ROOM.test(plain) && isPlace(plain) && roleOf(plain) === undefined ? { place: plain } : undefined;
}

/** One day, or a question about it: 周一（12月8日） heads a column too. */
function dayHeading(cell: PlacedCell, plain: string, context: HeadingContext): Heading | undefined {
  if (!/\d/.test(plain) && cell.number === undefined) return undefined;
  const { days, rule, times, remainder, problems } = whenOfCell(cell, context);
  if (times.length > 0 || !/^(?:|.*节|冬至|周末)$/.test(remainder)) return undefined;
  if (days.length === 1) return { day: days[0]!, problems };
  const asked = problems.filter(({ kind }) => /^date-(?:weekday|outside|impossible|ambiguous)$/.test(kind));
  return days.length === 0 && rule === undefined && asked.length > 0 ? { problems: asked } : undefined;
}

const ROOM = /^[\u4e00-\u9fff\d]{2,8}$/;
const MAX_HEADING = 22;

type HeadingKind = 'day' | 'weekday' | 'part' | 'station' | 'place';

/** The kind of a heading, for counting. */
export function kindOfHeading({ day, weekday, part, station, place }: Heading): HeadingKind {
  if (place !== undefined) return 'place';
  if (station !== undefined) return 'station';
  if (part !== undefined) return 'part';
  return day === undefined && weekday !== undefined ? 'weekday' : 'day';
}
