/** Turns a reading into entries of the draft, which answers change. */
import type { DraftActivity } from '../../../domain/draft/draft.ts';
import type { Answer, ReadActivity } from '../../../domain/intake/reading.ts';
import type { Intake } from '../../../view-models/bianji/intake.ts';
import { fromReading, withReadValues } from '../../../view-models/bianji/values.ts';
import { withInserted, withoutIndex, withReplaced } from './lists.ts';
import type { Draft, DraftEntry, GivenAnswer } from './state.ts';

/** Reading again replaces entries of the last reading that are unchanged, and adds no duplicates. */
export function withIntake(draft: Draft, intake: Intake): Draft {
  const kept = draft.entries.filter((entry) => !isAsRead(entry, draft)).map(({ key, activity }) => ({ key, activity }));
  const names = new Set(kept.map(({ activity }) => identity(activity)));
  const added = intake.activities.flatMap(({ values }, read) => {
    const activity = fromReading(values);
    return names.has(identity(activity)) ? [] : [{ activity, read }];
  });
  const entries = added.map((entry, index): DraftEntry => ({ key: draft.nextKey + index, ...entry }));
  return {
    ...draft,
    entries: [...kept, ...entries],
    nextKey: draft.nextKey + entries.length,
    intake,
    answers: {},
  };
}

function isAsRead({ activity, read }: DraftEntry, { intake }: Draft): boolean {
  const values = read === undefined ? undefined : intake?.activities[read]?.values;
  return values !== undefined && JSON.stringify(fromReading(values)) === JSON.stringify(activity);
}

const identity = ({ title, date, also, rule, time }: DraftActivity): string =>
  JSON.stringify([title, date, also, rule, time]);

export function withAnswer(given: Draft, question: number, answer: Answer): Draft {
  const draft = given.answers[question] === undefined ? given : withoutAnswer(given, question);
  const asked = draft.intake?.questions[question];
  if (asked === undefined) return draft;
  if (answer.effect === 'add' && asked.candidate !== undefined)
    return withCandidate(draft, question, answer, asked.candidate);
  const index = asked.activity === undefined ? -1 : draft.entries.findIndex(({ read }) => read === asked.activity);
  const entry = draft.entries[index];
  const record = (answered: GivenAnswer, entries: Draft['entries']): Draft => ({
    ...draft,
    entries,
    answers: { ...draft.answers, [question]: answered },
  });
  if (entry === undefined) return record({ label: answer.label }, draft.entries);
  if (answer.effect === 'drop')
    return record({ label: answer.label, before: entry, dropped: index }, withoutIndex(draft.entries, index));
  const changed = { ...entry, activity: withReadValues(entry.activity, answer.set ?? {}) };
  return record({ label: answer.label, before: entry }, withReplaced(draft.entries, index, changed));
}

function withCandidate(draft: Draft, question: number, { label, set = {} }: Answer, candidate: ReadActivity): Draft {
  const entry: DraftEntry = {
    key: draft.nextKey,
    activity: withReadValues(fromReading(candidate.values), set),
  };
  return {
    ...draft,
    entries: [...draft.entries, entry],
    nextKey: entry.key + 1,
    answers: { ...draft.answers, [question]: { label, added: entry.key } },
  };
}

/** Restores the entry as it was before the answer. */
export function withoutAnswer(draft: Draft, question: number): Draft {
  const { [question]: answered, ...answers } = draft.answers;
  if (answered?.added !== undefined)
    return { ...draft, answers, entries: draft.entries.filter(({ key }) => key !== answered.added) };
  if (answered?.before === undefined) return { ...draft, answers };
  const { before, dropped } = answered;
  const entries =
    dropped === undefined
      ? draft.entries.map((entry) => (entry.key === before.key ? before : entry))
      : withInserted(draft.entries, dropped, before);
  return { ...draft, entries, answers };
}
