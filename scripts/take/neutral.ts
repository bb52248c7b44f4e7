/** A reading in a form that does not depend on this project, for comparisons with other readers. */
import type { ReadActivity, Reading } from '../../src/domain/intake/reading.ts';

export function neutralForm({ activities, questions, error }: Reading): object {
  return {
    activities: activities.map(neutralActivity),
    questions: questions.map(({ at, kind, text }) => ({ at, kind, text })),
    ...(error === undefined ? {} : { error }),
  };
}

function neutralActivity({ at, station, values }: ReadActivity): object {
  const { days = [], summary, note, ...others } = values;
  const notes = [summary, note].filter((part) => part !== undefined).join('；');
  return {
    at,
    station,
    ...others,
    ...(days.length > 1 ? { dates: days } : { date: days[0] }),
    notes: notes === '' ? undefined : notes,
  };
}
