import type { Day } from '../../../domain/calendar/day.ts';
import { spokenDay } from '../../../view-models/bianji/days.ts';
import type { Handed, Outcome } from '../../../view-models/bianji/hand-over.ts';

const GROUPS: readonly { name: string; kinds: readonly Outcome['kind'][]; isOpen: boolean }[] = [
  { name: '新加', kinds: ['new'], isOpen: true },
  { name: '改了', kinds: ['changed'], isOpen: true },
  { name: '没动', kinds: ['same', 'kept'], isOpen: false },
];

const ISO_DAY = /\d{4}-\d{2}-\d{2}/g;

/** The published menu after the merge: all differences, and what stays the same. */
export function Outcomes({ handed: { outcomes, differences } }: { handed: Handed }) {
  return (
    <section className="sec" aria-labelledby="outcomes">
      <div className="sec-h">
        <h2 id="outcomes">和网上那份比</h2>
        <p className="sub">网上有的一项也不会少</p>
      </div>
      {differences.length > 0 && <p className="ed-out-menu">{differences.join('；')}</p>}
      {GROUPS.map(({ name, kinds, isOpen }) => {
        const ofGroup = outcomes.filter(({ kind }) => kinds.includes(kind));
        if (ofGroup.length === 0) return null;
        return (
          <details key={name} className="ed-more" open={isOpen}>
            <summary>
              {name}
              {ofGroup.length}项
            </summary>
            <ul className="ed-need">
              {ofGroup.map(({ id, title, kind, differences: own }) => (
                <li key={id}>
                  <span>
                    {title}
                    {own.map((text) => (
                      <small key={text}>{text.replaceAll(ISO_DAY, (day) => spokenDay(day as Day))}</small>
                    ))}
                    {kind === 'kept' && <small>网上有，这次没写，留着</small>}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
