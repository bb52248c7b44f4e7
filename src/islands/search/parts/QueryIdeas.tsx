/** Shown without a query: recent queries and examples. */
interface QueryIdeasProps {
  recent: readonly string[];
  examples: readonly string[];
  onQuery: (query: string) => void;
  onClearRecent: () => void;
}

export function QueryIdeas({ recent, examples, onQuery, onClearRecent }: QueryIdeasProps) {
  const chips = (queries: readonly string[]) => (
    <p className="search-chips">
      {queries.map((query) => (
        <button
          key={query}
          type="button"
          className="chip plain"
          onClick={() => {
            onQuery(query);
          }}
        >
          {query}
        </button>
      ))}
    </p>
  );
  return (
    <div className="search-ideas">
      {recent.length > 0 && (
        <section aria-labelledby="search-recent">
          <h2 id="search-recent">
            最近搜过<span className="sub">只存在这台手机或电脑上</span>
            <button type="button" onClick={onClearRecent}>
              清除
            </button>
          </h2>
          {chips(recent)}
        </section>
      )}
      {examples.length > 0 && (
        <section aria-labelledby="search-examples">
          <h2 id="search-examples">可以这样搜</h2>
          {chips(examples)}
        </section>
      )}
    </div>
  );
}
