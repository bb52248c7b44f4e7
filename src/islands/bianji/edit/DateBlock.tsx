import { useState } from 'react';
import type { DraftActivity } from '../../../domain/draft/draft.ts';
import { monthNumber, dayNumbers, spokenDays } from '../../../view-models/bianji/days.ts';
import { toggled } from '../parts/Chips.tsx';
import { MonthGrid } from '../parts/MonthGrid.tsx';
import { withoutTitle } from '../parts/problem-words.ts';
import { Callout } from '../parts/Callout.tsx';
import { without } from '../state/without.ts';
import { Remarks } from './fields/Labelled.tsx';
import { formField, type Form } from './form.ts';
import { RuleField } from './RuleField.tsx';

const MODES = [
  { code: 'one', label: '一天' },
  { code: 'several', label: '几天' },
  { code: 'rule', label: '每周、每月' },
] as const;
type Mode = (typeof MODES)[number]['code'];

/** One day, several days, or a rule in words. The value stays until a value of another kind is chosen. */
export function DateBlock({ form }: { form: Form }) {
  const { activity } = form;
  const [mode, setMode] = useState<Mode>(() => modeOf(activity));
  return (
    <fieldset className="ed-fld" id="f-date">
      <legend>哪天</legend>
      <div className="ed-seg">
        {MODES.map(({ code, label }) => (
          <button
            key={code}
            type="button"
            aria-pressed={mode === code}
            onClick={() => {
              setMode(code);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {mode === 'rule' ? <RuleField form={form} /> : <DayGrid form={form} isSeveral={mode === 'several'} />}
      <Remarks form={form} path={['date']} field={formField(form.desk, ['date'])} />
      <NoDate form={form} />
    </fieldset>
  );
}

function modeOf({ rule, also }: DraftActivity): Mode {
  if (rule !== undefined) return 'rule';
  return (also ?? []).length > 0 ? 'several' : 'one';
}

function DayGrid({ form, isSeveral }: { form: Form; isSeveral: boolean }) {
  const { activity, desk, draft, change } = form;
  const days = [activity.date, ...(activity.also ?? [])].filter((day) => day !== undefined);
  const chosen = activity.rule === undefined ? days : [];
  const holidays = chosen.filter((day) => desk.notes.get(day)?.holiday !== undefined);
  return (
    <div className="ed-gap-s">
      <MonthGrid
        month={draft.month}
        notes={desk.notes}
        chosen={new Set(chosen)}
        onPress={(day) => {
          const [date, ...also] = isSeveral ? [...toggled(chosen, day)].sort() : [day];
          change({ ...withoutRule(activity), ...(date === undefined ? {} : { date }), also });
        }}
      />
      {chosen.length > 0 && (
        <Callout tone="good" head={spokenDays(chosen)} live>
          {holidays.length > 0 && <p>其中{dayNumbers(holidays)}放假。</p>}
        </Callout>
      )}
      {chosen.some((day) => !day.startsWith(draft.month)) && (
        <p className="ed-hint">有的日子不在{monthNumber(draft.month)}月，点一个日子就换掉。</p>
      )}
    </div>
  );
}

const withoutRule = (activity: DraftActivity): DraftActivity =>
  without(activity, ['date', 'rule', 'from', 'until', 'except', 'holidays']);

/** A missing date, which the check reports at the id, because the file has no field for "either date or rule". */
function NoDate({ form: { problems, activity, touched, desk } }: { form: Form }) {
  const missing = activity.date === undefined && activity.rule === undefined;
  const problem = problems.find(({ path }) => path[0] === 'id');
  if (!missing || problem === undefined || !touched.has('title') || desk.engine === undefined) return null;
  return <Callout tone="problem" head={withoutTitle(problem.found, activity.title)} />;
}
