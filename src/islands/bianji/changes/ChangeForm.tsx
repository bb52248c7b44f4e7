import { useMemo, useState } from 'react';
import type { Day, Month } from '../../../domain/calendar/day.ts';
import type { ChangeOrder, ChangeOrderKind } from '../../../domain/draft/published/change.ts';
import { spokenDay } from '../../../view-models/bianji/days.ts';
import type { Edit } from '../../../view-models/bianji/hand-over.ts';
import type { Desk } from '../desk.ts';
import { Chips } from '../parts/Chips.tsx';
import { inLabels } from '../parts/problem-words.ts';
import { Callout } from '../parts/Callout.tsx';
import { ChangePreview } from './ChangePreview.tsx';
import { ChangeValue } from './ChangeValue.tsx';
import type { Upcoming } from './upcoming.ts';
import type { EditedDesk } from './use-edited.ts';

interface ChangeFormProps {
  desk: Desk;
  month: Month;
  upcoming: Upcoming;
  open: NonNullable<EditedDesk['open']>;
  onMake: (edit: Edit) => void;
}

/** The form for a change: what, to what, and why. Its effects are shown beside it. */
export function ChangeForm(props: ChangeFormProps) {
  const { desk, month, upcoming, open, onMake } = props;
  const { activity, dates } = upcoming;
  const form = useChange(props);
  const { order, value } = form;
  const edit: Edit | undefined = order && { type: 'change', id: activity.id ?? '', ...order };
  const result = useResult(desk, open, edit);
  const isReady = edit !== undefined && result !== undefined && result.problem === undefined;
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onMake(edit);
        }}
      >
        <section className="sec ed-change" aria-labelledby="how">
          <div className="sec-h">
            <h2 id="how">怎么变</h2>
            <p className="sub">{activity.title}</p>
          </div>
          {open.module.hasSeveral(activity) && <WhichDate dates={dates} date={form.date} onChange={form.setDate} />}
          <WhichKind possible={form.possible} kind={form.kind} onChange={form.setKind} />
          {value !== undefined && (
            <ChangeValue
              kind={value}
              desk={desk}
              month={month}
              now={form.now}
              onChange={form.setNow}
              taken={new Set(dates.map(({ day }) => day))}
            />
          )}
          {form.isAnnounced && <Reason reason={form.reason} onChange={form.setReason} />}
          {result?.problem !== undefined && (
            <Callout tone="problem" head={inLabels(result.problem.found, desk.data.fields.activity)} live>
              <p>{inLabels(result.problem.fix, desk.data.fields.activity)}</p>
            </Callout>
          )}
          <p className="ed-gap">
            <button type="submit" className="btn pri" disabled={!isReady}>
              记下这一条
            </button>
          </p>
        </section>
      </form>
      {isReady && desk.chosen && <ChangePreview desk={desk} before={open.base} after={result.menu} id={edit.id} />}
    </>
  );
}

/** State of the form; `order` is defined once it is complete. */
function useChange({
  desk: { calendars, today },
  month,
  upcoming: { activity, dates },
  open: { module },
}: ChangeFormProps) {
  const [date, setDate] = useState<Day | undefined>(module.hasSeveral(activity) ? dates[0]?.day : undefined);
  const [requestedKind, setRequestedKind] = useState<ChangeOrderKind>();
  const [now, setNow] = useState('');
  const [reason, setReason] = useState('');
  const possible = calendars === undefined ? [] : module.possibleOrders(activity, date, { month, calendars, today });
  const kind = possible.find((one) => one === requestedKind);
  const value = kind && module.valueOf(kind);
  const isMissing = value !== undefined && now.trim() === '';
  const order: ChangeOrder | undefined =
    kind === undefined || isMissing ? undefined : { kind, date, reason, ...(value && { now: now.trim() }) };
  const setKind = (next: ChangeOrderKind): void => {
    setRequestedKind(next);
    setNow('');
  };
  const isAnnounced = kind !== undefined && module.isAnnounced({ kind, date }, activity, dates);
  return { date, setDate, possible, kind, setKind, value, now, setNow, reason, setReason, isAnnounced, order };
}

const ALL = '全部';

interface WhichDateProps {
  dates: Upcoming['dates'];
  date: Day | undefined;
  onChange: (date: Day | undefined) => void;
}

function WhichDate({ dates, date, onChange }: WhichDateProps) {
  return (
    <fieldset className="ed-fld">
      <legend>哪一场</legend>
      <Chips
        choices={[ALL, ...dates.map(({ day }) => spokenDay(day))]}
        chosen={[date === undefined ? ALL : spokenDay(date)]}
        onPress={(label) => {
          onChange(dates.find(({ day }) => spokenDay(day) === label)?.day);
        }}
      />
    </fieldset>
  );
}

interface WhichKindProps {
  possible: readonly ChangeOrderKind[];
  kind: ChangeOrderKind | undefined;
  onChange: (kind: ChangeOrderKind) => void;
}

function WhichKind({ possible, kind, onChange }: WhichKindProps) {
  return (
    <div className="ed-fld" role="group" aria-labelledby="how">
      <div className="ed-seg ed-seg3">
        {possible.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === kind}
            onClick={() => {
              onChange(one);
            }}
          >
            {one}
          </button>
        ))}
      </div>
    </div>
  );
}

function Reason({ reason, onChange }: { reason: string; onChange: (reason: string) => void }) {
  return (
    <div className="ed-fld ed-gap-s">
      <label htmlFor="why">
        为什么<span className="ed-opt">可不写</span>
      </label>
      <input
        id="why"
        className="ed-in"
        value={reason}
        onChange={({ currentTarget: { value } }) => {
          onChange(value);
        }}
      />
      <p className="ed-hint">写得让居民听得懂就行，不写人名、手机。</p>
    </div>
  );
}

/** The menu with the change, or why it is refused, by the rules of `npm run check`. */
function useResult({ engine, chosen, today }: Desk, open: ChangeFormProps['open'], edit: Edit | undefined) {
  const text = edit && JSON.stringify(edit);
  return useMemo(() => {
    if (text === undefined || !engine || !chosen) return undefined;
    const further = JSON.parse(text) as Edit;
    const { menu, failed } = open.with([further]);
    const own = failed.find((one) => JSON.stringify(one.edit) === text);
    if (own) return { menu, problem: { found: own.reason, fix: '' } };
    if (JSON.stringify(menu) === JSON.stringify(open.edited.menu))
      return { menu, problem: { found: '和现在一样，没有变', fix: '' } };
    const index = menu.activities.findIndex(({ id }) => id === further.id);
    const problem = engine
      .draftProblems(menu, { place: chosen.place, today })
      .find(({ activity, hint }) => activity === index && !hint);
    return { menu, problem };
  }, [text, engine, chosen, today, open]);
}
