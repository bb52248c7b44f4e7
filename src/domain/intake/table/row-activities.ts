/** The activities of one row: one, or one for each day or session written in it. */
import { plainText } from '../fields/clean.ts';
import { readEntry } from '../fields/entry/entry.ts';
import { arabicDates } from '../fields/when/numerals.ts';
import { splitDated } from '../fields/when/sessions.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import type { CellsByRole } from '../row/cells.ts';
import type { RowContext, RowReading } from '../row/row-draft.ts';
import { readRow } from '../row/row.ts';
import { withDateOfTitle, type TitledCells } from './title-cell.ts';

export function readActivities(written: TitledCells, context: RowContext): RowReading {
  const { cells, titleCell } = withDateOfTitle(written, context);
  const sessions = sessionsOf(titleCell.text);
  return joined(
    sessions.length > 1
      ? sessions.map((text) => readSession(cells, { ...titleCell, text }, context))
      : separateDays(cells).map((ofDay) => readRow(ofDay, titleCell, context)),
  );
}

/** Questions count activities within the row. */
function joined(readings: readonly RowReading[]): RowReading {
  const reading: RowReading = { activities: [], questions: [] };
  for (const { activities, questions } of readings) {
    reading.questions.push(
      ...questions.map((question) =>
        question.activity === undefined ? question : { ...question, activity: reading.activities.length },
      ),
    );
    reading.activities.push(...activities);
  }
  return reading;
}

/** （1）薏米糕制作 9:00—10:30 （2）擂茶品鉴 10:40—11:30 in one cell. */
function readSession(cells: CellsByRole, titleCell: PlacedCell, context: RowContext): RowReading {
  const entry = readEntry(titleCell.text, { ...context, phones: { areaCode: context.station?.areaCode } });
  const reading = readRow(cells, { ...titleCell, text: entry?.values.title ?? titleCell.text }, context);
  const { time, note } = entry?.values ?? {};
  return {
    ...reading,
    activities: reading.activities.map((activity) => ({
      ...activity,
      values: {
        ...activity.values,
        ...(time === undefined ? {} : { time }),
        ...(note === undefined ? {} : { summary: note }),
      },
    })),
  };
}

/** 12月5日9:00，12月12日14:00 in the cell for the date: one activity a day. */
function separateDays(cells: CellsByRole): CellsByRole[] {
  const dates = cells.get('date') ?? [];
  const parts = dates.length === 1 ? splitDated(arabicDates(plainText(dates[0]!.text))) : [];
  if (parts.length < 2) return [cells];
  return parts.map((text) => new Map([...cells, ['date', [{ ...dates[0]!, text }]]]));
}

/** Numbered sessions with a time each become activities of their own. */
function sessionsOf(text: string): string[] {
  const numbered = text
    .split(/\n|(?=[(（][1-9][)）])/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const timed = numbered.filter((line) => /\d{1,2}\s*[:：点时]/.test(line) && /[\u4e00-\u9fff]{2}/.test(line));
  return numbered.length > 1 && timed.length === numbered.length ? numbered : [text];
}
