import * as urls from '../../../urls.ts';
import type { Results } from '../../../view-models/search/results.ts';
import { Icon } from '../../parts/Icon.tsx';

export interface Phone {
  number: string;
  hours: string;
  sample: boolean;
}

interface NothingFoundProps {
  results: Results;
  phone: Phone | undefined;
  onQuery: (query: string) => void;
  /** Clears the filters; left out where there are none. */
  onClear?: () => void;
}

/** No results: the reason, relaxed queries, similar words, and other ways to find or ask. */
export function NothingFound({
  results: { query, total, termCount, interpretations, unresolved, suggestions },
  phone,
  onQuery,
  onClear,
}: NothingFoundProps) {
  const { similar = [], relaxed = [] } = suggestions ?? {};
  const queryChip = (text: string, note = '') => (
    <button
      key={text}
      type="button"
      className="chip plain"
      onClick={() => {
        onQuery(text);
      }}
    >
      {text}
      {note}
    </button>
  );
  return (
    <div className="nothing-found">
      <h2>
        {total > 0 ? (
          '照这样筛，没有结果'
        ) : (
          <>
            没找到
            <span className="ph">
              “<bdi>{truncated(query)}</bdi>”
            </span>
          </>
        )}
      </h2>
      <p>{total > 0 ? `不筛有${String(total)}条。` : reasonFor(unresolved, termCount, interpretations)}</p>
      {total > 0 && onClear && (
        <p className="btns">
          <button type="button" className="btn pri" onClick={onClear}>
            清除筛选，看{total}条
          </button>
        </p>
      )}
      {total === 0 && relaxed.length > 0 && (
        <section>
          <h3>少写几个字</h3>
          <p className="search-chips">
            {relaxed.map(({ query: text, count }) => queryChip(text, `（${String(count)}条）`))}
          </p>
        </section>
      )}
      {total === 0 && similar.length > 0 && (
        <section>
          <h3>您是不是要找</h3>
          <p className="search-chips">{similar.map((word) => queryChip(word))}</p>
        </section>
      )}
      <section>
        <h3>换个办法</h3>
        {phone && (
          <p>
            <a className="btn" href={urls.tel(phone.number)}>
              <Icon name="phone" />
              打电话问：{phone.number}
            </a>
            {phone.sample && (
              <>
                {' '}
                <span className="badge">示例</span>
              </>
            )}
            {phone.hours && <small className="muted">{phone.hours}</small>}
          </p>
        )}
        <p className="search-links">
          <a href={urls.calendar()}>翻日历</a>
          <a href={urls.nearby()}>看附近的</a>
          <a href={urls.map()}>看地图</a>
          <a href={`${urls.search()}#az`}>按拼音顺序翻</a>
        </p>
      </section>
    </div>
  );
}

function reasonFor(unresolved: readonly string[], termCount: number, [first]: Results['interpretations']): string {
  if (unresolved.length > 0)
    return `没认出${unresolved.map((token) => `“${truncated(token)}”`).join('、')}。试试更短的词，或只打拼音首字母，比如义诊打“yz”。`;
  if (termCount === 0) return '写上要找的事，比如“义诊”“理发”，或社区的名字。';
  const time = first?.match === 'date' ? first.meanings.join('、') : '';
  if (time) return termCount > 1 ? `${time}没找到这样的活动，别的日子也许有。` : `${time}没找到活动。`;
  return termCount > 1 ? '没有哪一条同时写到这几个词。' : '换个说法再试试。';
}

/** A text pasted by mistake may be long. */
const truncated = (text: string): string => ([...text].length > 20 ? `${[...text].slice(0, 20).join('')}…` : text);
