import { useMemo, useState } from 'react';
import type { Day } from '../../../domain/calendar/day.ts';
import type { DraftActivity } from '../../../domain/draft/draft.ts';
import type { RuleAnswer } from '../../../domain/draft/dates.ts';
import { dayNumbers, monthNumber } from '../../../view-models/bianji/days.ts';
import { Chips, toggled } from '../parts/Chips.tsx';
import { MonthGrid } from '../parts/MonthGrid.tsx';
import { Callout } from '../parts/Callout.tsx';
import { without } from '../state/without.ts';
import { Remarks } from './fields/Labelled.tsx';
import { formField, type Form } from './form.ts';

/** A rule in words, and its dates. Tapping a date excludes or adds it. */
export function RuleField({ form }: { form: Form }) {
  const { desk, draft, activity, change } = form;
  const { engine, calendars, notes } = desk;
  const field = formField(desk, ['rule']);
  const [text, setText] = useState(activity.rule ?? '');
  const answer = useMemo(
    () =>
      engine && calendars && text.trim() !== '' ? engine.readRule(text, activity, draft.month, calendars) : undefined,
    [engine, calendars, text, activity, draft.month],
  );
  const write = (rule: string): void => {
    setText(rule);
    const rest = without(activity, ['date']);
    // Further dates of a single activity do not become additional dates of the rule.
    const also = activity.rule === undefined ? [] : (activity.also ?? []);
    change({ ...rest, also, ...(rule.trim() === '' ? { rule: undefined } : { rule }) });
  };
  const shown = answer?.ok ? answer.dates : [];
  const asked = shown.filter(({ day, isProvisional }) => isProvisional || notes.get(day)?.holiday !== undefined);
  return (
    <div className="ed-gap-s">
      <label className="vh" htmlFor="f-rule">
        {field.label}，{field.help}
      </label>
      <input
        id="f-rule"
        className={answer?.ok === false ? 'ed-in bad' : 'ed-in'}
        value={text}
        placeholder={field.example}
        autoComplete="off"
        aria-describedby="f-rule-dates"
        onInput={({ currentTarget }) => {
          write(currentTarget.value);
        }}
      />
      <RuleDates id="f-rule-dates" form={form} answer={answer} />
      <div className="ed-gap-s">
        <MonthGrid
          month={draft.month}
          notes={notes}
          chosen={new Set(shown.map(({ day }) => day))}
          asked={activity.holidays === undefined ? new Set(asked.map(({ day }) => day)) : undefined}
          {...(answer?.ok
            ? {
                onPress: (day: Day) => {
                  change(
                    withDayToggled(
                      activity,
                      day,
                      shown.some((date) => date.day === day),
                    ),
                  );
                },
              }
            : {})}
        />
      </div>
      {answer?.ok === true && asked.length > 0 && <HolidayChoice form={form} days={asked.map(({ day }) => day)} />}
      {answer?.ok !== false && <Remarks form={form} path={['rule']} field={field} />}
    </div>
  );
}

function RuleDates({ id, form, answer }: { id: string; form: Form; answer: RuleAnswer | undefined }) {
  const month = `${String(monthNumber(form.draft.month))}月`;
  if (answer === undefined)
    return (
      <p id={id} className="ed-hint">
        {formField(form.desk, ['rule']).help}
      </p>
    );
  if (!answer.ok) return <Callout tone="problem" id={id} head={answer.hint} live />;
  const days = answer.dates.map(({ day }) => day);
  return (
    <Callout
      tone={days.length > 0 ? 'good' : 'problem'}
      id={id}
      live
      head={days.length > 0 ? `${month}会办在：${dayNumbers(days)}` : `${month}一场也没有`}
    >
      {days.length > 0 && <p className="small">点日历上的日子，可以去掉一场、加办一场。</p>}
    </Callout>
  );
}

/** Excludes a date of the rule or adds another one; a second tap undoes it. */
function withDayToggled(activity: DraftActivity, day: Day, isOn: boolean): DraftActivity {
  const { also = [], except = [] } = activity;
  if (isOn && also.includes(day)) return { ...activity, also: toggled(also, day) };
  if (isOn) return { ...activity, except: [...except, day].sort() };
  if (except.includes(day)) return { ...activity, except: toggled(except, day) };
  return { ...activity, also: [...also, day].sort() };
}

function HolidayChoice({ form, days }: { form: Form; days: readonly Day[] }) {
  const { desk, activity, set } = form;
  const field = formField(desk, ['holidays']);
  const names = [...new Set(days.flatMap((day) => desk.notes.get(day)?.holiday ?? []))];
  const head =
    names.length > 0
      ? `${dayNumbers(days)}碰上${names.join('、')}，怎么办？`
      : `${dayNumbers(days)}放不放假还没公布，先标“暂定”`;
  return (
    <Callout tone="problem" head={head}>
      <p>{field.help}</p>
      <Chips
        choices={field.choices ?? []}
        chosen={activity.holidays === undefined ? [] : [activity.holidays]}
        onPress={(choice) => {
          set(['holidays'], choice === activity.holidays ? undefined : choice);
        }}
      />
    </Callout>
  );
}
