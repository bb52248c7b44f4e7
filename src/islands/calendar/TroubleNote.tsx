import type { MonthSummary } from '../../view-models/calendar/month.ts';
import { monthName } from '../../view-models/calendar/month-span.ts';
import type { Trouble } from './state/session.ts';

/** A notice that a month could not be loaded, and which one is shown instead. */
export function TroubleNote({
  month,
  why,
  shown,
  onRetry,
}: Pick<Trouble, 'month' | 'why'> & {
  shown: Pick<MonthSummary, 'month' | 'label'>;
  onRetry: () => void;
}) {
  const name = monthName(month, shown.month);
  const text = why === 'unknown' ? `这里还没有${name}的活动。` : `眼下取不到${name}的活动，请连上网再试。`;
  return (
    <div className="note move" role="alert">
      <p>{`${text}下面还是${shown.label}的。`}</p>
      {why === 'out of reach' && (
        <button type="button" className="btn" onClick={onRetry}>
          再试一次
        </button>
      )}
    </div>
  );
}
