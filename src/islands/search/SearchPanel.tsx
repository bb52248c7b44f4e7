import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import * as urls from '../../urls.ts';
import type { Results } from '../../view-models/search/results.ts';
import { useAsking } from './state/asking.ts';
import { useFound } from './state/found.ts';
import type { CareLine } from '../../view-models/care/care-lines.ts';
import { DistressHelp } from './parts/DistressHelp.tsx';
import { NothingFound, type Phone } from './parts/NothingFound.tsx';
import { Outcome } from './parts/Outcome.tsx';
import { ResultGroups } from './parts/ResultGroups.tsx';
import { SearchField } from './parts/SearchField.tsx';
import { loadSource } from './state/source.ts';
import { StartList } from './parts/StartList.tsx';
import { Understood } from './parts/Understood.tsx';

const EVERYTHING = {};
const MOST = (): number => 4;
const isCut = ({ count, groups }: Results): boolean =>
  groups.reduce((shown, { items }) => shown + items.length, 0) < count;

/** The search over any page: the best of each kind, and the way to all of it. */
export function SearchPanel({
  phone,
  care,
  onClose,
}: {
  phone: Phone | undefined;
  care: CareLine[];
  onClose: () => void;
}) {
  const [query, setQuery] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const asking = useAsking({ box, input }, query, setQuery);
  const found = useFound(query, EVERYTHING, MOST);
  const { results } = found;
  useEffect(() => {
    loadSource();
    input.current?.focus();
  }, [input]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // In a field with text the browser would only empty it.
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
    else asking.onKeyDown(event);
  };
  return (
    <div ref={box} className="sp-in" onKeyDown={onKeyDown}>
      <div className="sp-h">
        <SearchField
          id="panel-q"
          input={input}
          onQuery={setQuery}
          onSubmit={(event) => {
            if (query.trim() === '') event.preventDefault();
            else asking.remember();
          }}
        />
        <button type="button" className="btn" onClick={onClose}>
          关闭
        </button>
      </div>
      <div className="sp-b">
        <DistressHelp query={query} lines={care} id="panel-help-h" />
        <Outcome query={query} found={found} />
        {results && <Understood parts={results.understood} />}
        {results && results.count > 0 && (
          <>
            <ResultGroups id="p" groups={results.groups} onOpen={asking.remember} />
            {isCut(results) && (
              <p className="btns">
                <a className="btn pri" data-result="" href={urls.searchFor(query.trim())} onClick={asking.remember}>
                  看全部{results.count}条
                </a>
              </p>
            )}
          </>
        )}
        {results?.count === 0 && found.settled && (
          <NothingFound results={results} phone={phone} onQuery={asking.fill} />
        )}
        {query.trim() === '' && (
          <StartList recent={asking.recent} examples={[]} onQuery={asking.fill} onClearRecent={asking.forget} />
        )}
        {query.trim() === '' && asking.recent.length === 0 && (
          <p className="muted sp-t">
            打字就有结果：义诊、yizhen、yz、周六理发都行。<a href={urls.search()}>按拼音顺序翻</a>
          </p>
        )}
      </div>
    </div>
  );
}
