import { useEffect, useState } from 'react';
import * as urls from '../../../urls.ts';
import type { Results } from '../../../view-models/search/results.ts';
import type { Found } from '../state/found.ts';
import { loadSource } from '../state/source.ts';

/** Nobody wants to hear a number at each key. */
const SETTLED_MS = 700;

/** How many there are, for who listens; and what to do where the index, or a part of it, cannot be had. */
export function Outcome({ query, found: { results, settled, missing } }: { query: string; found: Found }) {
  const asked = query.trim() !== '';
  const said = useSettled(asked && missing !== 'all' ? wordsOf(results, settled) : '');
  return (
    <>
      <p className="vh" role="status">
        {said}
      </p>
      {asked && missing !== '' && (
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
          <button type="button" className="btn" onClick={loadSource}>
            再试一次
          </button>
        </div>
      )}
      {asked && !results && missing === '' && <p className="so muted">正在取目录……</p>}
      {asked && results && !settled && <p className="so small muted">已经办过的还在取……</p>}
    </>
  );
}

/** What was read otherwise than it was typed comes first: who does not see it would take the answer for the one to the question. */
function wordsOf(results: Results | undefined, settled: boolean): string {
  if (!results) return '正在取目录';
  const { count, groups, understood } = results;
  if (count === 0) return settled ? '没有找到' : '还在找';
  const read = understood.map(({ source, means }) => `“${source}”按“${means.join('、')}”找。`).join('');
  return `${read}找到${String(count)}条：${groups.map(({ title, count: some }) => `${title}${String(some)}条`).join('，')}`;
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const later = setTimeout(() => {
      setSettled(text);
    }, SETTLED_MS);
    return () => {
      clearTimeout(later);
    };
  }, [text]);
  return settled;
}
