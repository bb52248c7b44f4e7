import { memo } from 'react';
import type { Now } from '../../clock.ts';
import type { ShownDay, ShownItem } from '../../view-models/calendar/month-shown.ts';
import { noneInWords } from '../../view-models/words/placeholders.ts';
import { dayAttributes, momentOf, type ItemMoment } from './state/moment.ts';
import { OccurrenceRow } from './OccurrenceRow.tsx';
import { DayNote } from './pieces.tsx';

interface DaySectionProps {
  day: ShownDay;
  /** Undefined on a static page. */
  now?: Now | undefined;
  /** Rows to render. */
  rows?: number;
  /** Address of a page with the rows that a static page omits. */
  restHref?: string;
  showDistrict: boolean;
}

/** A day with its activities. Not a labelled region: thirty landmarks would not help navigation. */
export const DaySection = memo(function DaySection({
  day,
  now,
  rows = Infinity,
  restHref,
  showDistrict,
}: DaySectionProps) {
  const count = day.items.filter(({ on }) => on).length;
  const items = now ? pastLast(day.items, now) : day.items.map((item): [ShownItem, ItemMoment] => [item, '']);
  const omitted = day.items.length - rows;
  return (
    <section className="calendar-day" id={`d${day.day}`} {...dayAttributes(day.day, now)}>
      <h3 tabIndex={now ? -1 : undefined}>
        <span className="nw">{`${day.label} ${day.weekday}`}</span> <span className="rel js-only" />{' '}
        <DayNote day={day} /> <span className="cnt">{count > 0 ? `${count}场` : ''}</span>
      </h3>
      {items.length > 0 ? (
        <ul>
          {items.slice(0, rows).map(([item, moment]) => (
            <OccurrenceRow key={item.key} item={item} moment={moment} showDistrict={showDistrict} />
          ))}
        </ul>
      ) : (
        <p className="none">{noneInWords(day.menus.length > 0)}</p>
      )}
      {restHref !== undefined && omitted > 0 && (
        <p className="none">
          <a href={restHref}>{`这天还有${omitted}场，看各区县`}</a>
        </p>
      )}
    </section>
  );
});

/** Moves today's past activities to the end. */
function pastLast(items: readonly ShownItem[], now: Now): [ShownItem, ItemMoment][] {
  const marked = items.map((item): [ShownItem, ItemMoment] => [item, momentOf(item, now)]);
  const isOverToday = ([item, moment]: [ShownItem, ItemMoment]) => item.day === now.day && moment === 'past';
  return [...marked.filter((entry) => !isOverToday(entry)), ...marked.filter(isOverToday)];
}
