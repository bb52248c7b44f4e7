import { describe, expect, it } from 'vitest';
import type { Intake } from '../../../view-models/bianji/intake.ts';
import { reduce, type Action } from './reduce.ts';
import { openQuestions, type State } from './state.ts';

const START: State = {
  step: 'start',
  station: 'yangban/east',
  month: '2027-02',
  draft: undefined,
  open: undefined,
  removed: undefined,
};
const INTAKE: Intake = {
  names: ['2月.xlsx'],
  activities: [
    { at: 'B2', values: { title: '写春联', days: ['2027-02-02'], time: '09:30' }, origins: {} },
    { at: 'B3', values: { title: '换书会' }, origins: {} },
  ],
  questions: [
    {
      at: 'A3',
      kind: 'date-vague',
      text: '“下旬”是哪一天？',
      activity: 1,
      field: 'days',
      answers: [{ label: '这一项不要', effect: 'drop' }],
    },
    {
      at: 'A9',
      kind: 'hidden',
      text: '有一行藏起来了',
      candidate: { at: 'B9', values: { title: '读书会', days: ['2027-02-27'] }, origins: {} },
      answers: [{ label: '不要' }, { label: '放进来', effect: 'add' }],
    },
  ],
  skipped: [],
  errors: [],
};
const after = (...actions: Action[]): State => actions.reduce(reduce, START);
const READ: Action = { type: 'read', intake: INTAKE, sample: false };
const titles = ({ draft }: State) => draft?.entries.map(({ activity }) => activity.title);
const dateAnswer: Action = {
  type: 'answer',
  question: 0,
  answer: { label: '2月20日', set: { days: ['2027-02-20'] } },
};

describe('reading', () => {
  it('makes an entry of every activity and goes on to the review', () => {
    const state = after(READ);
    expect(state.step).toBe('review');
    expect(titles(state)).toEqual(['写春联', '换书会']);
    expect(openQuestions(state.draft!)).toEqual([0, 1]);
  });
  it('keeps what was written by hand when a file is read again, and adds nothing twice', () => {
    const state = after(
      READ,
      { type: 'edit', key: 1, activity: { title: '写春联，送福字', date: '2027-02-02' } },
      READ,
    );
    expect(titles(state)).toEqual(['写春联，送福字', '写春联', '换书会']);
    expect(titles(after(READ, READ))).toEqual(['写春联', '换书会']);
  });
  it('requires a station', () => {
    expect(reduce({ ...START, station: undefined }, READ).draft).toBeUndefined();
  });
});

describe('answers', () => {
  it('set values, and can be undone', () => {
    const answered = after(READ, dateAnswer);
    expect(answered.draft?.entries[1]?.activity).toEqual({ title: '换书会', date: '2027-02-20' });
    expect(openQuestions(answered.draft!)).toEqual([1]);
    expect(reduce(answered, { type: 'take-back', question: 0 }).draft?.entries).toEqual(after(READ).draft?.entries);
  });
  it('drop an activity, which comes back to its place', () => {
    const dropped = after(READ, { type: 'answer', question: 0, answer: { label: '不要', effect: 'drop' } });
    expect(titles(dropped)).toEqual(['写春联']);
    expect(titles(reduce(dropped, dateAnswer))).toEqual(['写春联', '换书会']);
  });
  it('that concern no activity are only recorded', () => {
    const state = after(READ, { type: 'answer', question: 1, answer: { label: '不要' } });
    expect(state.draft?.answers[1]).toEqual({ label: '不要' });
  });
});

it('adds a candidate, and removes it when the answer is undone', () => {
  const added = after(READ, { type: 'answer', question: 1, answer: { label: '放进来', effect: 'add' } });
  expect(titles(added)).toEqual(['写春联', '换书会', '读书会']);
  expect(titles(reduce(added, { type: 'take-back', question: 1 }))).toEqual(['写春联', '换书会']);
});

describe('the list', () => {
  it('adds an empty activity and opens its form', () => {
    const state = after({ type: 'add', sample: false });
    expect(state).toMatchObject({ step: 'edit', open: 1 });
    expect(state.draft?.entries).toEqual([{ key: 1, activity: {} }]);
  });
  it('copies an activity without its id and history', () => {
    const state = after(
      { type: 'add', sample: false, activity: { id: 'a', title: '义诊', status: '已满' } },
      { type: 'duplicate', key: 1 },
    );
    expect(state.draft?.entries.map(({ activity }) => activity)).toEqual([
      { id: 'a', title: '义诊', status: '已满' },
      { title: '义诊' },
    ]);
    expect(state.open).toBe(2);
  });
  it('removes an activity, and puts it back where it was', () => {
    const removed = after(READ, { type: 'remove', key: 1 });
    expect(titles(removed)).toEqual(['换书会']);
    expect(titles(reduce(removed, { type: 'undo-remove' }))).toEqual(['写春联', '换书会']);
  });
  it('drops empty fields', () => {
    const state = after(READ, { type: 'edit', key: 1, activity: { title: '写春联', place: '', join: { ways: [] } } });
    expect(state.draft?.entries[0]?.activity).toEqual({ title: '写春联' });
  });
});

it('forgets the draft on the screen when another station is chosen', () => {
  expect(after(READ, { type: 'choose', station: 'yangban/west', month: '2027-02' }).draft).toBeUndefined();
});
