import type { Skipped } from '../../../domain/intake/reading.ts';

/** Rows and lines that were not read as activities, with the reasons, so that nothing disappears silently. */
export function SkippedList({ skipped }: { skipped: readonly Skipped[] }) {
  if (skipped.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="skipped">
      <div className="sec-h">
        <h2 id="skipped">没当活动的{skipped.length}处</h2>
      </div>
      <ul className="ed-skipped">
        {skipped.map(({ at, why }, index) => (
          <li key={`${at} ${String(index)}`}>
            <span className="ed-cellref">{at}</span>
            <span>{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
