import { useState } from 'react';
import type { Day, Month } from '../../../domain/calendar/day.ts';
import { monthOf, shownTime, spokenDay } from '../../../view-models/bianji/days.ts';
import type { Edit, PastDate } from '../../../view-models/bianji/hand-over.ts';
import type { Desk } from '../desk.ts';
import { Unreachable } from '../hand-over/Unreachable.tsx';
import { fullMonth } from '../../../view-models/bianji/days.ts';
import { HandOverEdits } from './HandOverEdits.tsx';
import { useEdited, type EditedDesk } from './use-edited.ts';
import { PublishedMonthPicker } from './PublishedMonthPicker.tsx';

/** Records that dates took place, and how many people came. */
export function HeldScreen({ desk }: { desk: Desk }) {
  const months = (desk.chosen?.station.months ?? [])
    .filter((month) => month <= monthOf(desk.today))
    .slice(0, MAX_MONTHS);
  const [requested, setRequested] = useState<Month>();
  const month = requested !== undefined && months.includes(requested) ? requested : months[0];
  const edited = useEdited(desk, month);
  const { open, published } = edited;
  const dates = open && desk.calendars ? open.module.pastDates(open.edited.menu, desk.today, desk.calendars) : [];
  return (
    <>
      <PublishedMonthPicker
        desk={desk}
        months={months}
        month={month}
        onMonth={setRequested}
        none="这个站还没有办过的活动。"
      />
      {published.state === 'unreachable' && month !== undefined && (
        <Unreachable month={fullMonth(month)} retry={published.retry} />
      )}
      {month !== undefined && published.state === 'loading' && <p className="ed-busy">正在取网上的菜单……</p>}
      {open && (
        <section className="sec" aria-labelledby="past">
          <div className="sec-h">
            <h2 id="past">到今天为止的{dates.length}场</h2>
            <p className="sub">取消的不在里面，改期的按真办的那天</p>
          </div>
          <All dates={dates} edited={edited} />
          <ul className="ed-held">
            {dates.map((date) => (
              <HeldRow key={`${date.id} ${date.day}`} date={date} edited={edited} />
            ))}
          </ul>
        </section>
      )}
      <HandOverEdits desk={desk} edited={edited} />
    </>
  );
}

const MAX_MONTHS = 3;

function All({ dates, edited: { edits } }: { dates: readonly PastDate[]; edited: EditedDesk }) {
  const open = dates.filter(({ held }) => held === undefined);
  if (open.length < 2) return null;
  return (
    <p>
      <button
        type="button"
        className="btn"
        onClick={() => {
          edits.replace([...edits.list, ...open.map(({ id, day }): Edit => ({ type: 'held', id, date: day }))]);
        }}
      >
        没记的{open.length}场都办了
      </button>
    </p>
  );
}

function HeldRow({ date, edited: { edits, open } }: { date: PastDate; edited: EditedDesk }) {
  const { id, title, day, start, held } = date;
  const wasHeld = isHeld(open?.base.activities.find((activity) => activity.id === id)?.held, day);
  const others = edits.list.filter((edit) => !(edit.type !== 'change' && edit.id === id && edit.date === day));
  const record = (count?: number): void => {
    edits.replace([...others, { type: 'held', id, date: day, ...(count === undefined ? {} : { count }) }]);
  };
  const when = `${spokenDay(day)}${start === undefined ? '' : ` ${shownTime(start)}`}`;
  return (
    <li>
      <p className="ed-held-t">
        <b>{title}</b>
        <small>{when}</small>
      </p>
      <button
        type="button"
        className="chip ed-sq"
        aria-pressed={held !== undefined}
        onClick={() => {
          if (held === undefined) record();
          else edits.replace(wasHeld ? [...others, { type: 'not-held', id, date: day }] : others);
        }}
      >
        办了<span className="vh">：{`${title}，${when}`}</span>
      </button>
      {held !== undefined && (
        <label className="ed-held-n">
          <span>
            来了
            <span className="vh">
              （{title}，{when}）
            </span>
          </span>
          <input
            className="ed-in"
            type="number"
            inputMode="numeric"
            min="1"
            step="1"
            value={held.count ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const count = Number(value);
              record(Number.isInteger(count) && count > 0 ? count : undefined);
            }}
          />
          <span>人</span>
        </label>
      )}
    </li>
  );
}

const isHeld = (held: readonly { date: Day }[] | undefined, day: Day): boolean =>
  held?.some(({ date }) => date === day) ?? false;
