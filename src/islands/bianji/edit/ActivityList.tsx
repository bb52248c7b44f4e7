import { useMemo } from 'react';
import { fullMonth, monthNumber } from '../../../view-models/bianji/days.ts';
import type { Desk } from '../desk.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { menuOf } from '../state/use-desk.ts';
import { openQuestions, type Draft } from '../state/state.ts';
import { handOverStep } from '../hand-over/step.tsx';
import { Gaps } from './Gaps.tsx';
import { ThemeFields } from './ThemeFields.tsx';
import { Removed } from './Removed.tsx';
import { UndatedSection, WeekSection, WeekStrip } from './WeekSection.tsx';
import { listedEntries } from '../state/listed.ts';
import { listedWeeks } from './weeks.ts';

/** 逐项改: the activities of the month by week, and what is missing. */
export function ActivityList({ desk, draft }: { desk: Desk; draft: Draft }) {
  const { engine, chosen, others, today, dispatch } = desk;
  const gaps = useMemo(
    () =>
      engine &&
      chosen &&
      engine.draftGaps(
        menuOf(draft),
        chosen.place,
        others.map(({ entry }) => entry),
        today,
      ),
    [engine, chosen, draft, others, today],
  );
  const listed = listedEntries(desk, draft);
  const { weeks, undated } = listedWeeks(listed, gaps?.weeks ?? []);
  const open = openQuestions(draft).length;
  return (
    <div>
      <div className="page-head">
        <h1 tabIndex={-1}>
          {monthNumber(draft.month)}月的{draft.entries.length}项
        </h1>
        {open > 0 && <p className="lede">核对里还有{open}处没定。</p>}
      </div>
      <ThemeFields desk={desk} draft={draft} />
      {weeks.length > 0 && <WeekStrip weeks={weeks} />}
      <div className="ed-cols">
        <div>
          <Removed desk={desk} />
          {!gaps && <p className="ed-busy">正在打开{fullMonth(draft.month)}的日历……</p>}
          {weeks.map((week) => (
            <WeekSection key={week.from} desk={desk} week={week} />
          ))}
          {gaps && undated.length > 0 && <UndatedSection desk={desk} entries={undated} />}
          <p className="ed-row ed-gap">
            <button
              type="button"
              className="btn"
              onClick={() => {
                dispatch({ type: 'add', sample: draft.sample });
              }}
            >
              <Glyph name="plus" />
              加一项
            </button>
            {handOverStep.Screen && (
              <button
                type="button"
                className="btn pri"
                onClick={() => {
                  dispatch({ type: 'go', step: 'hand-over' });
                }}
              >
                看样
              </button>
            )}
          </p>
        </div>
        {gaps && <Gaps desk={desk} gaps={gaps} />}
      </div>
    </div>
  );
}
