import { useState } from 'react';
import { monthNumber } from '../../../view-models/bianji/days.ts';
import { activityWords } from '../../../view-models/bianji/words.ts';
import type { Desk } from '../desk.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Line } from '../parts/Line.tsx';
import { inLabels, withoutTitle } from '../parts/problem-words.ts';
import { Callout } from '../parts/Callout.tsx';
import type { Draft, DraftEntry } from '../state/state.ts';
import { DateBlock } from './DateBlock.tsx';
import { Field } from './Field.tsx';
import { fieldId } from './fields/Labelled.tsx';
import { nameOf, setter, type Form } from './form.ts';
import { FOLDED, MAIN, valueAt, type FoldedGroup } from './groups.ts';
import { listedEntries } from '../state/listed.ts';

interface ActivityFormProps {
  desk: Desk;
  draft: Draft;
  entry: DraftEntry;
  index: number;
}

/** The form of an activity. It is stored while typing. */
export function ActivityForm({ desk, draft, entry, index }: ActivityFormProps) {
  const form = useForm({ desk, draft, entry, index });
  const { dispatch } = desk;
  const order = listedEntries(desk, draft).map((item) => item.entry.key);
  const place = order.indexOf(entry.key);
  const isEmpty = Object.keys(entry.activity).length === 0;
  const toList = (): void => {
    dispatch({ type: 'go', step: 'edit' });
  };
  const goTo = (key: number | undefined): void => {
    dispatch({ type: 'go', step: 'edit', open: key });
  };
  const steps = (
    <>
      <button
        type="button"
        className="btn"
        disabled={place <= 0}
        onClick={() => {
          goTo(order[place - 1]);
        }}
      >
        上一项
      </button>
      <button
        type="button"
        className="btn pri"
        onClick={() => {
          goTo(order[place + 1]);
        }}
      >
        {place < order.length - 1 ? '存好，下一项' : '存好，看全月'}
      </button>
    </>
  );
  return (
    <>
      <p className="ed-crumb">
        <button type="button" className="ed-link" onClick={toList}>
          <Glyph name="left" />
          {monthNumber(draft.month)}月的{draft.entries.length}项
        </button>
        <span className="muted">第{place + 1}项</span>
      </p>
      <div className="page-head">
        <h1 tabIndex={-1}>{entry.activity.title ?? (isEmpty ? '加一项' : '没写标题的一项')}</h1>
      </div>
      <div className="ed-cols">
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          {MAIN.map((path) =>
            path[0] === 'date' ? (
              <DateBlock key="date" form={form} />
            ) : (
              <Field key={nameOf(path)} form={form} path={path} />
            ),
          )}
          {FOLDED.map((group) => (
            <Folded key={group.id} form={form} group={group} />
          ))}
          <p className="ed-row ed-gap">
            <button
              type="button"
              className="btn"
              onClick={() => {
                dispatch({ type: 'remove', key: entry.key });
              }}
            >
              删掉这一项
            </button>
            <button
              type="button"
              className="btn"
              onClick={() => {
                dispatch({ type: 'duplicate', key: entry.key });
              }}
            >
              抄一份
            </button>
          </p>
          <p className="ed-bar">{steps}</p>
        </form>
        <Look form={form} />
      </div>
    </>
  );
}

function useForm({ desk, draft, entry, index }: ActivityFormProps): Form {
  const { activity } = entry;
  // The fields of an existing activity are checked at once, those of a new one when the editor leaves them.
  const [touched, setTouched] = useState<ReadonlySet<string>>(
    () => new Set(Object.keys(activity).length === 0 ? [] : MAIN.map(nameOf)),
  );
  const change: Form['change'] = (changed) => {
    desk.dispatch({ type: 'edit', key: entry.key, activity: changed });
  };
  return {
    desk,
    draft,
    activity,
    problems: desk.problems.filter((problem) => problem.activity === index),
    touched,
    change,
    set: setter(activity, change),
    touch: (path) => {
      setTouched((before) => (before.has(nameOf(path)) ? before : new Set([...before, nameOf(path)])));
    },
  };
}

/** Rarely used fields; open if one of them has a problem. */
function Folded({ form, group: { title, paths } }: { form: Form; group: FoldedGroup }) {
  const used = paths.filter((path) => valueAt(form.activity, path) !== undefined).length;
  const isWrong = paths.some((path) =>
    form.problems.some(
      (problem) => path.every((step, index) => problem.path[index] === step) && firstStep(problem.path) !== 'id',
    ),
  );
  const [isOpen, setOpen] = useState(isWrong);
  return (
    <details
      className="ed-more"
      open={isOpen || isWrong}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>
        {title}
        {used > 0 && <span className="ed-opt">写了{used}处</span>}
      </summary>
      {(isOpen || isWrong) && paths.map((path) => <Field key={nameOf(path)} form={form} path={path} />)}
    </details>
  );
}

const firstStep = ([first]: readonly PropertyKey[]): PropertyKey | undefined => first;

/** Beside the form on wide screens: a summary of the activity, and its problems. */
function Look({ form: { activity, problems, desk } }: { form: Form }) {
  return (
    <aside className="ed-side" aria-labelledby="look">
      <div className="sec-h">
        <h2 id="look">写成这样</h2>
        <p className="sub">边写边变</p>
      </div>
      <p>
        <b>{activity.title ?? '还没写标题'}</b>
      </p>
      <p className="muted">
        <Line text={activityWords(activity)} />
      </p>
      {problems.length === 0 ? (
        <Callout tone="good" head={desk.engine ? '检查都过了' : '正在打开检查'} />
      ) : (
        <Callout tone="problem" head={`还有${String(problems.length)}处要改`}>
          <ul className="ed-todo">
            {problems.map(({ path, found }) => (
              <li key={`${nameOf(path)} ${found}`}>
                <a
                  href={`#${fieldId(path[0] === 'id' ? ['date'] : path)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    focusField(path);
                  }}
                >
                  {labelOf(desk, path)}
                  {inLabels(withoutTitle(found, activity.title), desk.data.fields.activity)}
                </a>
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </aside>
  );
}

function labelOf({ data }: Desk, [key, inner]: readonly PropertyKey[]): string {
  const field = data.fields.activity.find((one) => one.key === key);
  const label = field?.fields?.find((one) => one.key === inner)?.label ?? field?.label;
  return label === undefined || key === 'id' ? '' : `${label}：`;
}

function focusField(path: readonly PropertyKey[]): void {
  const target =
    document.getElementById(fieldId(path[0] === 'id' ? ['date'] : path)) ??
    document.getElementById(fieldId(path.slice(0, 1))) ??
    document.getElementById(`${fieldId(path)}-from`);
  const control = target?.matches('input, textarea, select')
    ? target
    : target?.querySelector<HTMLElement>('input, textarea, button');
  target?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
