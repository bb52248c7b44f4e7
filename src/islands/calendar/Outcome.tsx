import type { FilterName } from './state/choice.ts';
import { noneInWords } from '../../view-models/words/placeholders.ts';
import { FILTER_WORDS } from './words.ts';

interface OutcomeProps {
  /** 2026年12月 */
  heading: string;
  count: number;
  /** A filter is set, besides the days. */
  narrowed: boolean;
  /** A menu is published for each of these days. */
  isPublished: boolean;
  /** The reader has changed something, so that results are announced. */
  touched: boolean;
  /** Visible, not only announced. */
  seen: boolean;
  onClear: () => void;
}

/** Announces the number of results to screen readers. */
export function Outcome({ heading, count, narrowed, isPublished, touched, seen, onClear }: OutcomeProps) {
  const found = count > 0 ? `${narrowed ? '筛出' : '共'}${count}场` : noneInWords(isPublished);
  return (
    <div className="calendar-outcome">
      <p role="status" className={seen ? 'calendar-status' : 'vh'}>
        {(touched || narrowed) && (
          <>
            <span className={seen ? 'vh' : undefined}>{`${heading}，`}</span>
            {found}
          </>
        )}
      </p>
      {seen && (
        <button type="button" className="calendar-clear" onClick={onClear}>
          清除筛选
        </button>
      )}
    </div>
  );
}

export interface NothingProps {
  heading: string;
  narrowed: boolean;
  isPublished: boolean;
  /** Results without one of the filters. */
  relaxed: readonly { part: FilterName; count: number }[];
  /** Results in the month, in the present one from today on; 0 if all of it is shown. */
  inMonth: number;
  isPresentMonth: boolean;
  onRelax: (part: FilterName) => void;
  onMonth: () => void;
  onClear: () => void;
}

/** No results: offers to remove one filter, with the number of results. */
export function Nothing({
  heading,
  narrowed,
  isPublished,
  relaxed,
  inMonth,
  isPresentMonth,
  onRelax,
  onMonth,
  onClear,
}: NothingProps) {
  const offers = relaxed.length > 0 || inMonth > 0;
  return (
    <div className="calendar-none">
      <p>{`${narrowed ? '照这样筛，' : ''}${heading}${noneInWords(isPublished)}。`}</p>
      {offers && <p>{relaxed.length > 0 ? '放宽一项就有：' : '别的日子有：'}</p>}
      <p className="btns tools">
        {relaxed.map(({ part, count }) => (
          <button
            key={part}
            type="button"
            className="btn"
            onClick={() => {
              onRelax(part);
            }}
          >
            不限{FILTER_WORDS[part][0]}（{count}场）
          </button>
        ))}
        {inMonth > 0 && (
          <button type="button" className="btn" onClick={onMonth}>
            {isPresentMonth ? '看这个月后面的' : '看整月'}（{inMonth}场）
          </button>
        )}
        {narrowed && (
          <button type="button" className="btn" onClick={onClear}>
            全部清除
          </button>
        )}
      </p>
    </div>
  );
}
