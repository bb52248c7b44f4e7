/** Small parts shared by grid, list and week, with the classes of the Astro components. */
import type { ShownDay, ShownItem, ShownMark } from '../../view-models/calendar/month-shown.ts';

/** Letters, with the names for screen readers where there is no room to show them. */
export function Letters({ marks }: { marks: readonly ShownMark[] }) {
  if (marks.length === 0) return null;
  return (
    <span className="marks">
      {marks.map(({ code, letter }) => (
        <span key={code} className={`mark m-${code}`} aria-hidden="true">
          {letter}
        </span>
      ))}
      <span className="names">{marks.map(({ name }) => name).join('、')}</span>
    </span>
  );
}

export function Tag({ state }: { state: NonNullable<ShownItem['state']> }) {
  return <span className={`tag ${state.kind}`}>{state.label}</span>;
}

export function DayNote({ day: { lunar, festival, rest } }: { day: ShownDay }) {
  return (
    <>
      <span className={festival ? 'lunar festival' : 'lunar'}>{festival || lunar}</span>
      {rest && <span className={rest === '班' ? 'rest-day make-up' : 'rest-day'}>{rest}</span>}
    </>
  );
}
