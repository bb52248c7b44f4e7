import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import * as urls from '../../urls.ts';
import type { Results } from '../../view-models/search/results.ts';
import { useSearchBox } from './state/search-box.ts';
import { useResults } from './state/results.ts';
import type { CareLine } from '../../view-models/care/care-lines.ts';
import { Archives } from './parts/Archives.tsx';
import { DistressHelp } from './parts/DistressHelp.tsx';
import { NothingFound, type Phone } from './parts/NothingFound.tsx';
import { Status } from './parts/Status.tsx';
import { ResultGroups } from './parts/ResultGroups.tsx';
import { SearchField } from './parts/SearchField.tsx';
import { loadIndex } from './state/index-store.ts';
import { NearFirst } from './parts/NearFirst.tsx';
import { QueryIdeas } from './parts/QueryIdeas.tsx';
import { Interpretations } from './parts/Interpretations.tsx';

const NO_FILTERS = {};
const GROUP_LIMIT = (): number => 4;
const isTruncated = ({ count, groups }: Results): boolean =>
  groups.reduce((shown, { items }) => shown + items.length, 0) < count;

/** The search panel of every page: the best results of each kind, and a link to all of them. */
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
  const searchBox = useSearchBox({ box, input }, query, setQuery);
  const status = useResults(query, NO_FILTERS, GROUP_LIMIT);
  const { results } = status;
  useEffect(() => {
    loadIndex();
    input.current?.focus();
  }, [input]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // By default the browser would only clear the field.
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
    else searchBox.onKeyDown(event);
  };
  return (
    <div ref={box} className="search-panel-frame" onKeyDown={onKeyDown}>
      <div className="search-panel-head">
        <SearchField
          id="panel-q"
          input={input}
          onQuery={setQuery}
          onSubmit={(event) => {
            if (query.trim() === '') event.preventDefault();
            else searchBox.remember();
          }}
        />
        <button type="button" className="btn" onClick={onClose}>
          关闭
        </button>
      </div>
      <div className="search-panel-body">
        <DistressHelp query={query} lines={care} id="panel-help-h" />
        <Status query={query} status={status} />
        {results && <Interpretations interpretations={results.interpretations} />}
        {results && results.count > 0 && (
          <>
            <NearFirst names={results.nearFirst} />
            <ResultGroups id="p" groups={results.groups} onOpen={searchBox.remember} />
            {isTruncated(results) && (
              <p className="btns">
                <a className="btn pri" data-result="" href={urls.searchFor(query.trim())} onClick={searchBox.remember}>
                  看全部{results.count}条
                </a>
              </p>
            )}
          </>
        )}
        {results?.count === 0 && status.settled && !status.searching && !status.partial && (
          <NothingFound results={results} phone={phone} onQuery={searchBox.fill} />
        )}
        {results && <Archives status={status} href={`${urls.searchFor(query.trim())}&older=1`} />}
        {query.trim() === '' && (
          <QueryIdeas
            recent={searchBox.recent}
            examples={[]}
            onQuery={searchBox.fill}
            onClearRecent={searchBox.forget}
          />
        )}
        {query.trim() === '' && searchBox.recent.length === 0 && (
          <p className="muted search-panel-tip">
            打字就有结果：义诊、yizhen、yz、周六理发都行。<a href={urls.search()}>按拼音顺序翻</a>
          </p>
        )}
      </div>
    </div>
  );
}
