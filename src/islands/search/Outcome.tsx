import { useEffect, useState } from 'react';
import type { Found } from './found.ts';
import { loadSource } from './source.ts';

/** Nobody wants to hear a number at each key. */
const SETTLED_MS = 700;

/** How many there are, for who listens; and what to do where the index cannot be had. */
export function Outcome({ query, found: { results, complete, failed } }: { query: string; found: Found }) {
  const said = useSettled(query.trim() === '' ? '' : results ? wordsOf(results.count, results.groups) : failed ? '' : '正在取目录');
  return (
    <>
      <p className="vh" role="status">{said}</p>
      {failed && query.trim() !== '' && (
        <div className="note move" role="alert">
          <p>眼下取不到搜索用的目录，请连上网再试。下面按拼音顺序也能找。</p>
          <button type="button" className="btn" onClick={loadSource}>再试一次</button>
        </div>
      )}
      {!results && !failed && query.trim() !== '' && <p className="so muted">正在取目录……</p>}
      {results && !complete && !failed && <p className="so small muted">已经办过的还在取……</p>}
    </>
  );
}

function wordsOf(count: number, groups: readonly { title: string; count: number }[]): string {
  return count === 0 ? '没有找到' : `找到${String(count)}条：${groups.map(({ title, count: some }) => `${title}${String(some)}条`).join('，')}`;
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const later = setTimeout(() => { setSettled(text); }, SETTLED_MS);
    return () => { clearTimeout(later); };
  }, [text]);
  return settled;
}
