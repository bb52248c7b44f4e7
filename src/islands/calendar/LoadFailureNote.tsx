import type { MonthSummary } from '../../view-models/calendar/month.ts';
import { monthName } from '../../view-models/calendar/month-span.ts';
import type { LoadFailure } from './state/session.ts';

/** A notice that a month could not be loaded, and which one is shown instead. */
export function LoadFailureNote({
  month,
  why,
  shown,
  onRetry,
}: Pick<LoadFailure, 'month' | 'why'> & {
  shown: Pick<MonthSummary, 'month' | 'label'>;
  onRetry: () => void;
}) {
  const name = monthName(month, shown.month);
  const text = why === 'unknown' ? `这里还没有${name}的活动。` : `眼下取不到${name}的活动，请连上网再试。`;
  return (
    <div className="note move" role="alert">
      <p>{`${text}下面还是${shown.label}的。`}</p>
      {why === 'unreachable' && (
        <button type="button" className="btn" onClick={onRetry}>
          再试一次
        </button>
      )}
    </div>
  );
}
