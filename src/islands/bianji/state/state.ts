/** The state of the editor's page; the draft is plain JSON, to be stored. */
import type { Month } from '../../../domain/calendar/day.ts';
import type { DraftActivity } from '../../../domain/draft/draft.ts';
import type { Key } from '../../../domain/key.ts';
import type { Intake } from '../../../view-models/bianji/intake.ts';

/** The four steps, and what can be done with a published menu. */
export const STEP_NAMES = ['start', 'review', 'edit', 'hand-over', 'changes', 'held'] as const;
export type StepName = (typeof STEP_NAMES)[number];

export interface DraftEntry {
  /** Stays the same while the activity is edited and moved. */
  key: number;
  activity: DraftActivity;
  /** Index in `intake.activities` of what it was read from. */
  read?: number;
}

export interface GivenAnswer {
  label: string;
  /** The entry as it was, to take the answer back. */
  before?: DraftEntry;
  /** Index of the entry that the answer removed. */
  dropped?: number;
  /** Key of an entry that the answer added. */
  added?: number;
}

export interface Draft {
  station: Key;
  month: Month;
  /** An invented menu, for demonstration. */
  sample: boolean;
  theme: { title: string; text?: string };
  entries: readonly DraftEntry[];
  nextKey: number;
  intake?: Intake;
  /** By index of the question. */
  answers: Readonly<Record<number, GivenAnswer>>;
}

export interface State {
  step: StepName;
  station: Key | undefined;
  month: Month;
  draft: Draft | undefined;
  /** Key of the entry whose form is open. */
  open: number | undefined;
  /** The removed activity, until the next action. */
  removed: { entry: DraftEntry; index: number } | undefined;
}

export const newDraft = (station: Key, month: Month, sample = false): Draft => ({
  station,
  month,
  sample,
  theme: { title: '' },
  entries: [],
  nextKey: 1,
  answers: {},
});

export const openQuestions = ({ intake, answers }: Draft): number[] =>
  (intake?.questions ?? []).flatMap((_, index) => (answers[index] === undefined ? [index] : []));
