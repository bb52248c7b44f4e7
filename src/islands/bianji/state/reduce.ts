/** Every change of the editor's state, as pure functions. */
import type { Month } from '../../../domain/calendar/day.ts';
import type { DraftActivity } from '../../../domain/draft/draft.ts';
import type { Answer } from '../../../domain/intake/reading.ts';
import type { Key } from '../../../domain/key.ts';
import type { Intake } from '../../../view-models/bianji/intake.ts';
import { withReadValues } from '../../../view-models/bianji/values.ts';
import { withAnswer, withIntake, withoutAnswer } from './intake.ts';
import { withInserted, withoutIndex } from './lists.ts';
import { without } from './without.ts';
import { newDraft, type Draft, type DraftEntry, type State, type StepName } from './state.ts';

export type Action =
  | { type: 'choose'; station: Key | undefined; month: Month }
  | { type: 'restore'; draft: Draft; step: StepName }
  | { type: 'discard' }
  | { type: 'read'; intake: Intake; sample: boolean }
  | { type: 'carry'; activities: readonly DraftActivity[]; theme?: Draft['theme']; sample: boolean }
  | { type: 'answer'; question: number; answer: Answer }
  | { type: 'take-back'; question: number }
  | { type: 'theme'; theme: Draft['theme'] }
  | { type: 'edit'; key: number; activity: DraftActivity }
  | { type: 'add'; sample: boolean; activity?: DraftActivity }
  | { type: 'duplicate'; key: number }
  | { type: 'remove'; key: number }
  | { type: 'undo-remove' }
  | { type: 'go'; step: StepName; open?: number | undefined };

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'choose':
      return {
        ...state,
        station: action.station,
        month: action.month,
        draft: undefined,
        open: undefined,
        removed: undefined,
      };
    case 'restore': {
      const { draft, step } = action;
      return { ...state, draft, step, station: draft.station, month: draft.month, open: undefined, removed: undefined };
    }
    case 'discard':
      return { ...state, draft: undefined, step: 'start', open: undefined, removed: undefined };
    case 'go':
      return {
        ...state,
        step: action.step,
        open: action.step === 'edit' ? action.open : undefined,
        removed: undefined,
      };
    case 'read':
      return read(state, action.intake, action.sample);
    case 'carry':
      return carry(state, action);
    case 'add':
      return add(state, action.activity ?? {}, action.sample);
    default:
      return state.draft === undefined ? state : reduceDraft(state, state.draft, action);
  }
}

type DraftAction = Extract<
  Action,
  { type: 'answer' | 'take-back' | 'theme' | 'edit' | 'duplicate' | 'remove' | 'undo-remove' }
>;

function reduceDraft(state: State, draft: Draft, action: DraftAction): State {
  switch (action.type) {
    case 'answer':
      return { ...state, draft: withAnswer(draft, action.question, action.answer) };
    case 'take-back':
      return { ...state, draft: withoutAnswer(draft, action.question) };
    case 'theme':
      return { ...state, draft: { ...draft, theme: action.theme } };
    case 'edit':
      return { ...state, removed: undefined, draft: withEntry(draft, action.key, action.activity) };
    case 'duplicate':
      return duplicate(state, draft, action.key);
    case 'remove':
      return remove(state, draft, action.key);
    case 'undo-remove':
      return undoRemove(state, draft);
  }
}

const draftOf = ({ draft, station, month }: State, sample: boolean): Draft | undefined =>
  draft ?? (station === undefined ? undefined : newDraft(station, month, sample));

function read(state: State, intake: Intake, sample: boolean): State {
  const draft = draftOf(state, sample);
  return draft === undefined ? state : { ...state, step: 'review', draft: withIntake(draft, intake) };
}

function carry(state: State, { activities, theme, sample }: Extract<Action, { type: 'carry' }>): State {
  const draft = draftOf(state, sample);
  if (draft === undefined) return state;
  const added = activities.map((activity, index): DraftEntry => ({ key: draft.nextKey + index, activity }));
  return {
    ...state,
    step: 'edit',
    draft: {
      ...draft,
      theme: draft.theme.title === '' && theme ? theme : draft.theme,
      entries: [...draft.entries, ...added],
      nextKey: draft.nextKey + added.length,
    },
  };
}

function add(state: State, activity: DraftActivity, sample: boolean): State {
  const draft = draftOf(state, sample);
  if (draft === undefined) return state;
  const entry: DraftEntry = { key: draft.nextKey, activity };
  return {
    ...state,
    step: 'edit',
    open: entry.key,
    removed: undefined,
    draft: { ...draft, entries: [...draft.entries, entry], nextKey: entry.key + 1 },
  };
}

function withEntry(draft: Draft, key: number, activity: DraftActivity): Draft {
  const plain = withReadValues(activity, {});
  return {
    ...draft,
    entries: draft.entries.map((entry) => (entry.key === key ? { ...entry, activity: plain } : entry)),
  };
}

/** The copy is a new activity: without id, changes, records and status. */
function duplicate(state: State, draft: Draft, key: number): State {
  const index = draft.entries.findIndex((entry) => entry.key === key);
  const original = draft.entries[index];
  if (original === undefined) return state;
  const activity = without(original.activity, ['id', 'changes', 'held', 'status']);
  const copy: DraftEntry = { key: draft.nextKey, activity };
  return {
    ...state,
    open: copy.key,
    removed: undefined,
    draft: { ...draft, entries: withInserted(draft.entries, index + 1, copy), nextKey: copy.key + 1 },
  };
}

function remove(state: State, draft: Draft, key: number): State {
  const index = draft.entries.findIndex((entry) => entry.key === key);
  const entry = draft.entries[index];
  if (entry === undefined) return state;
  return {
    ...state,
    open: undefined,
    removed: { entry, index },
    draft: { ...draft, entries: withoutIndex(draft.entries, index) },
  };
}

function undoRemove(state: State, draft: Draft): State {
  if (state.removed === undefined) return state;
  const { entry, index } = state.removed;
  return { ...state, removed: undefined, draft: { ...draft, entries: withInserted(draft.entries, index, entry) } };
}
