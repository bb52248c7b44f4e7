import { useEffect, useState } from 'react';
import * as urls from '../../../urls.ts';
import type { Results } from '../../../view-models/search/results.ts';
import type { SearchStatus } from '../state/results.ts';
import { loadIndex } from '../state/index-store.ts';

/** Screen readers should not announce a number at every keystroke. */
const DEBOUNCE_MS = 700;

/** The number of results for screen readers; loading and errors of the index, with a button to try again. */
export function Status({
  query,
  status: { results, settled, missing, searching, partial },
}: {
  query: string;
  status: SearchStatus;
}) {
  const hasQuery = query.trim() !== '';
  const announcement = useDebounced(
    hasQuery && missing !== 'all' ? announcementOf(results, settled && !searching && !partial) : '',
  );
  return (
    <>
      <p className="vh" role="status">
        {announcement}
      </p>
      {hasQuery && missing !== '' && (
        <div className="note move" role="alert">
          <p>
            {missing === 'all'
              ? '眼下取不到搜索用的目录，请连上网再试。'
              : '已经办过的和打错字的眼下查不了，请连上网再试。'}
            {missing === 'all' && (
              <>
                也可以<a href={`${urls.search()}#az`}>按拼音顺序翻</a>。
              </>
            )}
          </p>
          <button type="button" className="btn" onClick={loadIndex}>
            再试一次
          </button>
        </div>
      )}
      {hasQuery && !results && missing === '' && <p className="search-loading muted">正在取目录……</p>}
    </>
  );
}

/** Interpretations come first, as they are not obvious from the results alone. */
function announcementOf(results: Results | undefined, settled: boolean): string {
  if (!results) return '正在取目录';
  const { count, groups, interpretations } = results;
  if (count === 0) return settled ? '没有找到' : '还在找';
  const interpreted = interpretations
    .map(({ source, meanings }) => `“${source}”按“${meanings.join('、')}”找。`)
    .join('');
  return `${interpreted}找到${String(count)}条：${groups.map(({ title, count: inGroup }) => `${title}${String(inGroup)}条`).join('，')}`;
}

function useDebounced(text: string): string {
  const [debounced, setDebounced] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setDebounced(text);
    }, DEBOUNCE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return debounced;
}
