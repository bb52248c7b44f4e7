import { loadArchives } from '../state/index-store.ts';
import type { SearchStatus } from '../state/results.ts';

/** 2026年11月. Written here, because an export of the shared dates would make the calendar heavier. */
const fullMonth = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

interface ArchivesProps {
  status: SearchStatus;
  /** Page that searches them; by default a button fetches them here. */
  href?: string;
}

/** The state of the archives: still being fetched, or the earliest month searched, with a way to search earlier ones. */
export function Archives({ status: { settled, searching, archives }, href }: ArchivesProps) {
  const { all, searched, loading, failed, requested } = archives;
  const [oldest, latest] = [all.at(-1), all[0]];
  // Below the results, so that the filters above them stay where they are when it disappears.
  if (!settled) return <p className="search-loading small muted">已经办过的还在取……</p>;
  if (!oldest || !latest) return null;
  const since = searched.at(-1)?.from;
  const next = all[searched.length];
  const name = next && `也找以前的（${fullMonth(oldest.from)}—${fullMonth(next.until)}）`;
  return (
    <div className="search-archives tools">
      <p className="muted" role={requested ? 'status' : undefined}>
        {since ? `${fullMonth(since)}以来的都找过了` : `${fullMonth(latest.until)}和以前的还没找`}
        {loading === undefined ? '。' : `，正在取${String(loading)}年的……`}
        {failed !== undefined && `${String(failed)}年的眼下取不到，请连上网再试。`}
        {searching && '还在找……'}
      </p>
      {name &&
        loading === undefined &&
        (href === undefined ? (
          <button type="button" className="btn" onClick={loadArchives}>
            {failed === undefined ? name : '再试一次'}
          </button>
        ) : (
          <a className="btn" href={href}>
            {name}
          </a>
        ))}
    </div>
  );
}
