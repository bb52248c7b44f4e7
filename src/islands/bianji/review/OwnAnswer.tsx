import { useState } from 'react';
import type { Day } from '../../../domain/calendar/day.ts';
import type { Answer, ReadValues } from '../../../domain/intake/reading.ts';
import { dayNumbers, shownTime, spokenDays } from '../../../view-models/bianji/days.ts';
import { Chips, toggled } from '../parts/Chips.tsx';
import { fieldAt } from '../parts/fields.ts';
import { MonthGrid } from '../parts/MonthGrid.tsx';
import { Callout } from '../parts/Callout.tsx';
import { TimeFields } from '../parts/TimeFields.tsx';
import type { ReviewDesk } from './review-desk.ts';

interface OwnAnswerProps {
  desk: ReviewDesk;
  field: keyof ReadValues;
  taken: ReadonlySet<Day>;
  onAnswer: (answer: Answer) => void;
}

/** The input for another answer than those offered, by the kind of its field. */
export function OwnAnswer(props: OwnAnswerProps) {
  switch (props.field) {
    case 'rule':
      return (
        <>
          <DayAnswer {...props} />
          <RuleAnswer {...props} />
        </>
      );
    case 'days':
    case 'from':
    case 'until':
    case 'except':
    case 'also':
      return <DayAnswer {...props} />;
    case 'time':
      return <TimeAnswer {...props} />;
    case 'serves':
    case 'ways':
      return <ChoiceAnswer {...props} />;
    case 'status':
    case 'holidays':
    case 'field':
    case 'teams':
    case 'brands':
      return null;
    default:
      return <TextAnswer {...props} />;
  }
}

/** Chooses days where a date or a rule is unclear; a bound of a rule takes the first one. */
function DayAnswer({ desk, field, taken, onAnswer }: OwnAnswerProps) {
  const [isSeveral, setSeveral] = useState(false);
  const [days, setDays] = useState<readonly Day[]>([]);
  const set = (chosen: readonly Day[]): void => {
    const isOne = field === 'from' || field === 'until';
    const key = field === 'rule' ? 'days' : field;
    const cleared = field === 'rule' ? { rule: undefined } : {};
    onAnswer({ label: spokenDays(chosen), set: { ...cleared, [key]: isOne ? chosen[0] : chosen } });
  };
  return (
    <div className="ed-own">
      <MonthGrid
        month={desk.month}
        notes={desk.notes}
        chosen={new Set(days)}
        taken={taken}
        onPress={(day) => {
          if (isSeveral) setDays((before) => [...toggled(before, day)].sort());
          else set([day]);
        }}
      />
      {taken.size > 0 && <p className="ed-hint">下面有线的日子已有活动。</p>}
      {field !== 'from' && field !== 'until' && (
        <p className="ed-row">
          {isSeveral ? (
            <button
              type="button"
              className="btn"
              disabled={days.length === 0}
              onClick={() => {
                set(days);
              }}
            >
              {days.length === 0 ? '点几个日子' : `就这${String(days.length)}天`}
            </button>
          ) : (
            <button
              type="button"
              className="ed-link"
              onClick={() => {
                setSeveral(true);
              }}
            >
              不止一天
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** A rule in words, with its dates. */
function RuleAnswer({ desk, onAnswer }: OwnAnswerProps) {
  const [rule, setRule] = useState('');
  const { engine, calendars, month } = desk;
  const field = fieldAt(desk, 'rule');
  const read = engine && calendars && rule.trim() !== '' ? engine.readRule(rule, {}, month, calendars) : undefined;
  const days = read?.ok ? read.dates.map(({ day }) => day) : [];
  return (
    <div className="ed-own">
      <div className="ed-fld">
        <label htmlFor="own-rule">
          {field?.label}
          <span className="ed-opt">常办的写周期</span>
        </label>
        <input
          id="own-rule"
          className="ed-in"
          value={rule}
          placeholder={field?.example}
          aria-describedby="own-rule-p"
          onInput={({ currentTarget: { value } }) => {
            setRule(value);
          }}
        />
      </div>
      <div id="own-rule-p">
        {read?.ok === false && <Callout tone="problem" head={read.hint} />}
        {read?.ok === true && (
          <Callout tone="good" head={days.length > 0 ? `会办在：${dayNumbers(days)}` : '这个月没有日子'} />
        )}
      </div>
      <p className="ed-row">
        <button
          type="button"
          className="btn"
          disabled={days.length === 0}
          onClick={() => {
            onAnswer({ label: rule.trim(), set: { days: undefined, rule: rule.trim() } });
          }}
        >
          就按这个周期
        </button>
      </p>
    </div>
  );
}

function TimeAnswer({ onAnswer }: OwnAnswerProps) {
  const [time, setTime] = useState('');
  return (
    <div className="ed-own">
      <TimeFields id="answer" time={time} onChange={setTime} />
      <p className="ed-row">
        <button
          type="button"
          className="btn"
          disabled={time === ''}
          onClick={() => {
            onAnswer({ label: shownTime(time), set: { time } });
          }}
        >
          就这个时间
        </button>
      </p>
    </div>
  );
}

function ChoiceAnswer({ desk, field, onAnswer }: OwnAnswerProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { choices = [] } = fieldAt(desk, field)?.item ?? {};
  return (
    <div className="ed-own">
      <Chips
        choices={choices}
        chosen={chosen}
        onPress={(choice) => {
          setChosen((before) => toggled(before, choice));
        }}
      />
      <p className="ed-row">
        <button
          type="button"
          className="btn"
          disabled={chosen.length === 0}
          onClick={() => {
            onAnswer({ label: chosen.join('、'), set: { [field]: chosen } });
          }}
        >
          选好了
        </button>
      </p>
    </div>
  );
}

const PATHS: Partial<Record<keyof ReadValues, readonly string[]>> = {
  phone: ['join', 'phone'],
  seats: ['join', 'seats'],
  note: ['join', 'note'],
  url: ['join', 'url'],
};

function TextAnswer({ desk, field, onAnswer }: OwnAnswerProps) {
  const [text, setText] = useState('');
  const form = fieldAt(desk, field);
  const value = field === 'seats' ? Number(text) : text.trim();
  const path = PATHS[field] ?? [field];
  const problem = text.trim() === '' ? undefined : desk.engine?.valueProblem(path, value, desk.month);
  const id = `own-${field}`;
  return (
    <div className="ed-own">
      <div className="ed-fld">
        <label htmlFor={id}>{form?.label ?? '自己写'}</label>
        <input
          id={id}
          className={problem ? 'ed-in bad' : 'ed-in'}
          value={text}
          inputMode={field === 'phone' ? 'tel' : field === 'seats' ? 'numeric' : undefined}
          placeholder={form?.example}
          aria-describedby={problem ? `${id}-p` : undefined}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
      </div>
      {problem && (
        <Callout tone="problem" id={`${id}-p`} head={problem.found}>
          <p>{problem.fix}</p>
        </Callout>
      )}
      <p className="ed-row">
        <button
          type="button"
          className="btn"
          disabled={text.trim() === '' || problem !== undefined}
          onClick={() => {
            onAnswer({ label: text.trim(), set: { [field]: value } });
          }}
        >
          就这样写
        </button>
      </p>
    </div>
  );
}
