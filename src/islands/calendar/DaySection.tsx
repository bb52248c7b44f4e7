import { memo } from 'react';
import type { Now } from '../../clock.ts';
import type { ShownDay, ShownItem } from '../../view-models/calendar/month-shown.ts';
import { noneInWords } from '../../view-models/words/placeholders.ts';
import { marksOfDay, momentOf, type ItemMoment } from './state/moment.ts';
import { OccurrenceRow } from './OccurrenceRow.tsx';
import { DayNote } from './pieces.tsx';

export interface DaySectionProps {
  day: ShownDay;
  /** Left out on a static page. */
  now?: Now | undefined;
  /** How many rows to draw; the others follow, or are found elsewhere. */
  rows?: number;
  /** Where those are found that a static page does not list, because the day is too full for it. */
  restHref?: string;
  showDistrict: boolean;
}

/** A day with what is on. Its heading names it: thirty regions would be no help to find one's way. */
export const DaySection = memo(function DaySection({
  day,
  now,
  rows = Infinity,
  restHref,
  showDistrict,
}: DaySectionProps) {
  const count = day.items.filter(({ on }) => on).length;
  const items = now ? overLast(day.items, now) : day.items.map((item): [ShownItem, ItemMoment] => [item, '']);
  const left = day.items.length - rows;
  return (
    <section className="cd" id={`d${day.day}`} {...marksOfDay(day.day, now)}>
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
      {restHref !== undefined && left > 0 && (
        <p className="none">
          <a href={restHref}>{`这天还有${left}场，看各区县`}</a>
        </p>
      )}
    </section>
  );
});

/** What is over today gives way to what is still to come. */
function overLast(items: readonly ShownItem[], now: Now): [ShownItem, ItemMoment][] {
  const marked = items.map((item): [ShownItem, ItemMoment] => [item, momentOf(item, now)]);
  const isOverToday = ([item, moment]: [ShownItem, ItemMoment]) => item.day === now.day && moment === 'past';
  return [...marked.filter((entry) => !isOverToday(entry)), ...marked.filter(isOverToday)];
}
