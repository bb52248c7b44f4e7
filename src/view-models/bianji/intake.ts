/** Several files and pasted texts as one list of what was read, and of what to ask. Plain JSON, kept with the draft. */
import type { Question, ReadActivity, Reading, Skipped } from '../../domain/intake/reading.ts';
import type { SourceRow } from '../../domain/draft/source-row.ts';

export interface Intake {
  /** `东庄2月活动.xlsx`; 贴进来的 for pasted text. */
  names: readonly string[];
  activities: readonly ReadActivity[];
  questions: readonly AskedQuestion[];
  skipped: readonly Skipped[];
  /** Files that cannot be read as a whole. */
  errors: readonly { name: string; text: string }[];
}

export interface AskedQuestion extends Question {
  row?: SourceRow;
}

export const NO_INTAKE: Intake = { names: [], activities: [], questions: [], skipped: [], errors: [] };

/** Adds what was read from one more source. @param rowOf the row of an address in that source */
export function withReading(
  intake: Intake,
  name: string,
  reading: Reading,
  rowOf: (address: string) => SourceRow | undefined,
): Intake {
  const offset = intake.activities.length;
  const questions = reading.questions.map((question): AskedQuestion => {
    const { activity } = question;
    const row = rowOf(question.at);
    return {
      ...question,
      ...(activity === undefined ? {} : { activity: activity + offset }),
      ...(row === undefined ? {} : { row }),
    };
  });
  return {
    names: [...intake.names, name],
    activities: [...intake.activities, ...reading.activities],
    questions: [...intake.questions, ...questions],
    skipped: [...intake.skipped, ...reading.skipped],
    errors: reading.error === undefined ? intake.errors : [...intake.errors, { name, text: reading.error.text }],
  };
}

export const withError = (intake: Intake, name: string, text: string): Intake => ({
  ...intake,
  errors: [...intake.errors, { name, text }],
});
