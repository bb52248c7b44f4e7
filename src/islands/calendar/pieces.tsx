/** The small parts that grid, list and week share; the classes are those of the components of the pages. */
import type { ShownDay, ShownItem, ShownMark } from '../../view-models/calendar/month-shown.ts';

/** Letters for the eye; where there is no room for the names, they are for those who listen. */
export function Letters({ marks }: { marks: readonly ShownMark[] }) {
  if (marks.length === 0) return null;
  return (
    <span className="mks">
      {marks.map(({ code, letter }) => (
        <span key={code} className={`mark m-${code}`} aria-hidden="true">
          {letter}
        </span>
      ))}
      <span className="mn">{marks.map(({ name }) => name).join('、')}</span>
    </span>
  );
}

export function Tag({ state }: { state: NonNullable<ShownItem['state']> }) {
  return <span className={`tag ${state.kind}`}>{state.label}</span>;
}

export function DayNote({ day: { lunar, festival, rest } }: { day: ShownDay }) {
  return (
    <>
      <span className={festival ? 'ln fest' : 'ln'}>{festival || lunar}</span>
      {rest && <span className={rest === '班' ? 'hol ban' : 'hol'}>{rest}</span>}
    </>
  );
}
