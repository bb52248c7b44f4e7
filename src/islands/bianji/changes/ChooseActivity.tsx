import { useRef, useState } from 'react';
import { shownTime, slashDay, weekdayName } from '../../../view-models/bianji/days.ts';
import { Line } from '../parts/Line.tsx';
import type { Upcoming } from './upcoming.ts';

interface ChooseActivityProps {
  upcoming: readonly Upcoming[];
  id: string | undefined;
  onChoose: (id: string) => void;
}

const MAX_SHOWN = 8;

export function ChooseActivity({ upcoming, id, onChoose }: ChooseActivityProps) {
  const [isLong, setLong] = useState(false);
  const shown = isLong ? upcoming : upcoming.slice(0, MAX_SHOWN);
  const list = useRef<HTMLUListElement>(null);
  const hidden = upcoming.length - shown.length;
  return (
    <section className="sec" aria-labelledby="which-one">
      <div className="sec-h">
        <h2 id="which-one">哪一项</h2>
        <p className="sub">{upcoming.length === 0 ? '这个月的都办过了' : '还没办的'}</p>
      </div>
      <div role="radiogroup" aria-labelledby="which-one">
        <ul className="ed-rads" ref={list}>
          {shown.map(({ activity, dates: [next] }) => (
            <li key={activity.id}>
              <label className={activity.id === id ? 'ed-rad on' : 'ed-rad'}>
                <input
                  type="radio"
                  name="activity"
                  checked={activity.id === id}
                  onChange={() => {
                    onChoose(activity.id ?? '');
                  }}
                />
                <span className="nw">{next && slashDay(next.day)}</span>
                <span>
                  <b>{activity.title}</b>
                  <small>
                    <Line
                      text={[
                        activity.rule ?? (next && weekdayName(next.day)),
                        activity.time && shownTime(activity.time),
                        activity.place,
                        next?.takesPlace === false ? '取消了' : undefined,
                      ]
                        .filter((part) => part !== undefined && part !== '')
                        .join('，')}
                    />
                  </small>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </div>
      {hidden > 0 && (
        <button
          type="button"
          className="ed-link"
          onClick={() => {
            setLong(true);
            list.current?.querySelectorAll('input')[MAX_SHOWN - 1]?.focus();
          }}
        >
          还有{hidden}项
        </button>
      )}
    </section>
  );
}
