import { dayNumbers, daySpan, listDay, weekNumber } from '../../../view-models/bianji/days.ts';
import { ALL_MARKS } from '../../../view-models/marks/mark.ts';
import type { Desk } from '../desk.ts';
import { withoutTitle } from '../parts/problem-words.ts';
import type { ListedEntry } from '../state/listed.ts';
import type { ListedWeek } from './weeks.ts';

export function WeekStrip({ weeks }: { weeks: readonly ListedWeek[] }) {
  return (
    <ol className="ed-strip ed-gap" aria-label="按周看">
      {weeks.map(({ from, until, count }) => (
        <li key={from}>
          <button
            type="button"
            className={count === 0 ? 'none' : ''}
            onClick={() => {
              const head = document.getElementById(`w-${from}`);
              head?.scrollIntoView({ block: 'start' });
              head?.focus({ preventScroll: true });
            }}
          >
            <small>
              <span>{weekNumber(from)}</span> <span>{spanWords(from, until)}</span>
            </small>
            <b>{count === 0 ? '空着' : `${String(count)}场`}</b>
          </button>
        </li>
      ))}
    </ol>
  );
}

const spanWords = (from: string, until: string): string =>
  from === until
    ? `${String(Number(from.slice(8)))}日`
    : `${String(Number(from.slice(8)))}—${String(Number(until.slice(8)))}日`;

export function WeekSection({ desk, week }: { desk: Desk; week: ListedWeek }) {
  const { from, until, entries, further } = week;
  const holidays = [...desk.notes.values()].filter(
    ({ day, name, holiday }) => day >= from && day <= until && holiday !== undefined && name === holiday,
  );
  const more = further.map(({ title, days }) => `加上${title}${dayNumbers(days)}`);
  const sub = [
    daySpan(from, until),
    ...holidays.map(({ name, day }) => `${name}${String(Number(day.slice(8)))}日`),
    ...more,
  ].join('，');
  return (
    <section className="ed-week" aria-labelledby={`w-${from}`}>
      <div className="sec-h">
        <h2 id={`w-${from}`} tabIndex={-1}>
          {weekNumber(from)}
        </h2>
        <p className="sub">{sub}</p>
      </div>
      {entries.length === 0 ? (
        <p className="ed-hint">{more.length > 0 ? '没有新开始的。' : '这周还空着。'}</p>
      ) : (
        <Rows desk={desk} entries={entries} />
      )}
    </section>
  );
}

export function UndatedSection({ desk, entries }: { desk: Desk; entries: readonly ListedEntry[] }) {
  return (
    <section className="ed-week" aria-labelledby="w-none">
      <div className="sec-h">
        <h2 id="w-none" tabIndex={-1}>
          没有日子的
        </h2>
      </div>
      <Rows desk={desk} entries={entries} />
    </section>
  );
}

function Rows({ desk, entries }: { desk: Desk; entries: readonly ListedEntry[] }) {
  return (
    <ul>
      {entries.map((item) => (
        <Row key={item.entry.key} desk={desk} item={item} />
      ))}
    </ul>
  );
}

function Row({ desk, item: { entry, index, dates } }: { desk: Desk; item: ListedEntry }) {
  const { activity } = entry;
  const title = activity.title ?? '没写标题';
  const [first] = dates;
  const { date, time } = first ? listDay(first.day, first.start) : { date: '未定', time: '' };
  const problems = desk.problems.filter((problem) => problem.activity === index);
  const marks = ALL_MARKS.filter(({ name }) => activity.serves?.includes(name));
  const open = (): void => {
    desk.dispatch({ type: 'go', step: 'edit', open: entry.key });
  };
  return (
    <li className="ed-li">
      <p className="ed-li-t">
        <b className="nw">{date}</b>
        <span className="nw">{time}</span>
      </p>
      <div>
        <h3>
          <button type="button" className="ed-li-n" onClick={open}>
            {title}
          </button>
        </h3>
        <p className="ed-li-s">
          {marks.length > 0 && (
            <span className="mks">
              {marks.map(({ code, letter }) => (
                <span key={code} className={`mark m-${code}`} aria-hidden="true">
                  {letter}
                </span>
              ))}
              <span className="vh">{marks.map(({ name }) => name).join('、')}</span>
            </span>
          )}
          <span>
            {[
              activity.place ?? '',
              activity.rule === undefined ? '' : `${activity.rule}，本月${String(dates.length)}次`,
              (activity.also ?? []).length > 0 ? dayNumbers(dates.map(({ day }) => day)) : '',
              ...(activity.join?.ways ?? []),
            ]
              .filter((part) => part !== '')
              .join('，')}
          </span>
        </p>
        {problems[0] && (
          <span className="tag move">
            {withoutTitle(problems[0].found, activity.title)}
            {problems.length > 1 && `，另有${String(problems.length - 1)}处`}
          </span>
        )}
      </div>
      <button type="button" className="ed-link" onClick={open}>
        改<span className="vh">{title}</span>
      </button>
    </li>
  );
}
