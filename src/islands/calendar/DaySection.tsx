import { memo } from 'react';
import type { Now } from '../../clock.ts';
import type { ShownDay, ShownItem } from '../../view-models/calendar/month-shown.ts';
import { isUnstatedAge, unstatedAgeHeading } from '../../view-models/marks/needs.ts';
import { noneInWords } from '../../view-models/words/placeholders.ts';
import { dayAttributes, momentOf, type ItemMoment } from './state/moment.ts';
import { OccurrenceRow } from './OccurrenceRow.tsx';
import { DayNote } from './pieces.tsx';
import { ROUTINES_ID } from './Routines.tsx';

interface DaySectionProps {
  day: ShownDay;
  /** Undefined on a static page. */
  now?: Now | undefined;
  /** Rows to render. */
  rows?: number;
  /** Where the rows are that a static page omits. */
  fullList?: { name: string; href: string };
  showDistrict: boolean;
  /** Only what may suit a child of some age is listed: what gives no age has a heading. */
  byAge?: boolean;
}

/** A day with its activities. Not a labelled region: thirty landmarks would not help navigation. */
export const DaySection = memo(function DaySection({
  day,
  now,
  rows = Infinity,
  fullList,
  showDistrict,
  byAge = false,
}: DaySectionProps) {
  const { items: rare, routines } = day;
  const count = [...rare, ...routines].filter(({ on }) => on).length;
  const withMoments = (items: readonly ShownItem[]): [ShownItem, ItemMoment][] =>
    now ? pastLast(items, now) : items.map((item) => [item, '']);
  const items = withMoments(rare);
  const omitted = rare.length - rows;
  return (
    <section className="calendar-day" id={`d${day.day}`} {...dayAttributes(day.day, now)}>
      <h3 tabIndex={now ? -1 : undefined}>
        <span className="nw">{`${day.label} ${day.weekday}`}</span> <span className="rel js-only" />{' '}
        <DayNote day={day} /> <span className="cnt">{count > 0 ? `${count}场` : ''}</span>
      </h3>
      {items.length > 0 &&
        (byAge ? (
          <RowsByAge items={items.slice(0, rows)} showDistrict={showDistrict} />
        ) : (
          <Rows items={items.slice(0, rows)} showDistrict={showDistrict} />
        ))}
      {items.length === 0 && routines.length === 0 && <p className="none">{noneInWords(day.menus.length > 0)}</p>}
      {routines.length > 0 &&
        (now ? (
          <details className="day-routines">
            <summary>{routineCount(routines)}</summary>
            <Rows items={withMoments(routines)} showDistrict={showDistrict} />
          </details>
        ) : (
          <p className="day-routines">
            <a className="quiet" href={`#${ROUTINES_ID}`}>
              {routineCount(routines)}
            </a>
          </p>
        ))}
      {fullList !== undefined && omitted > 0 && (
        <p className="none">
          <a href={fullList.href}>{`这天还有${omitted}场，看${fullList.name}`}</a>
        </p>
      )}
    </section>
  );
});

interface RowsProps {
  items: [ShownItem, ItemMoment][];
  showDistrict: boolean;
}

function RowsByAge({ items, showDistrict }: RowsProps) {
  const [stated, unstated] = [false, true].map((is) => items.filter(([{ ages }]) => isUnstatedAge(ages) === is));
  return (
    <>
      {stated!.length > 0 && <Rows items={stated!} showDistrict={showDistrict} />}
      {unstated!.length > 0 && (
        <>
          <p className="unstated-age">{unstatedAgeHeading(unstated!.length)}</p>
          <Rows items={unstated!} showDistrict={showDistrict} />
        </>
      )}
    </>
  );
}

function Rows({ items, showDistrict }: RowsProps) {
  return (
    <ul>
      {items.map(([item, moment]) => (
        <OccurrenceRow key={item.key} item={item} moment={moment} showDistrict={showDistrict} />
      ))}
    </ul>
  );
}

const routineCount = (routines: readonly ShownItem[]): string => `常办${String(routines.length)}样`;

/** Moves today's past activities to the end. */
function pastLast(items: readonly ShownItem[], now: Now): [ShownItem, ItemMoment][] {
  const marked = items.map((item): [ShownItem, ItemMoment] => [item, momentOf(item, now)]);
  const isOverToday = ([item, moment]: [ShownItem, ItemMoment]) => item.day === now.day && moment === 'past';
  return [...marked.filter((entry) => !isOverToday(entry)), ...marked.filter(isOverToday)];
}
