/** An activity while the cells of its row are being read, with the questions about it. */
import { LENGTHS } from '../../typed/lengths.ts';
import { masked } from '../fields/private.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import type { FieldName, Origin, Question, ReadActivity, ReadValues, StationName } from '../reading.ts';
import { publicText } from './public-text.ts';
import type { PlacedProblem, SheetContext } from './when/context.ts';

export interface RowContext extends SheetContext {
  station: StationName | undefined;
  /** `区号` may have a column of its own. */
  areaCode: string | undefined;
}

export interface RowReading {
  activities: ReadActivity[];
  /** `activity` counts within this row. */
  questions: Question[];
}

export class RowDraft {
  readonly context: RowContext;
  /** The cell that names the activity. */
  readonly title: PlacedCell;
  readonly values: ReadValues = { title: '' };
  readonly notes: string[] = [];
  /** One activity for each of them. */
  times: readonly string[] = [];
  readonly #origins: Partial<Record<FieldName, Origin>> = {};
  readonly #questions: Question[] = [];

  constructor(context: RowContext, title: PlacedCell) {
    this.context = context;
    this.title = title;
  }

  /** Asks once about each problem of a cell. */
  ask(problem: PlacedProblem): void {
    if (this.#questions.some(({ at, kind }) => at === problem.at && kind === problem.kind)) return;
    this.#questions.push({ ...problem, activity: 0 });
  }

  hasQuestion(kinds: RegExp): boolean {
    return this.#questions.some(({ kind }) => kinds.test(kind));
  }

  publicText(cell: PlacedCell, field: FieldName, max: number): string {
    const { text, problems } = publicText(cell, field, max);
    for (const problem of problems) this.ask({ ...problem, at: cell.at });
    return text;
  }

  origin(field: FieldName, cell: PlacedCell, how?: string): void {
    const written = masked(cell.text.trim());
    this.#origins[field] = how === undefined ? { at: cell.at, written } : { at: cell.at, written, how };
  }

  addWays(ways: ReadValues['ways'] & {}, seats: number | undefined): void {
    if (ways.length > 0) this.values.ways = [...new Set([...(this.values.ways ?? []), ...ways])];
    if (seats !== undefined) this.values.seats = seats;
  }

  finish(): RowReading {
    // The title was not the name of an activity, and a question about it has been asked.
    if (this.values.title === '') return { activities: [], questions: this.#questions.map(withoutActivity) };
    if (this.notes.length > 0) this.values.note = [...new Set(this.notes)].join('；').slice(0, LENGTHS.prose);
    const times = this.times.length === 0 ? [undefined] : this.times;
    const activities = times.map((time): ReadActivity => ({
      at: this.title.at,
      values: time === undefined ? { ...this.values } : { ...this.values, time },
      origins: this.#origins,
    }));
    return { activities, questions: this.#questions };
  }
}

function withoutActivity(question: Question): Question {
  const kept = { ...question };
  delete kept.activity;
  return kept;
}
