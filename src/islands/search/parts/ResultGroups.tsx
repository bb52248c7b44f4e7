import type { GroupName, ResultGroup } from '../../../view-models/search/results.ts';
import { ResultRow } from './ResultRow.tsx';

interface ResultGroupsProps {
  groups: readonly ResultGroup[];
  /** Prefix of heading ids, since page and panel may both show results. */
  id: string;
  onOpen: () => void;
  /** Left out where another page lists the rest, and while items are still to come. `first` is a selector of the first item to be added. */
  onMore?: (group: GroupName, first: string) => void;
}

export function ResultGroups({ groups, id, onOpen, onMore }: ResultGroupsProps) {
  return (
    <div className="search-groups">
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ name, title, count, items }) => (
          <section key={name} aria-labelledby={`${id}-${name}`}>
            <h2 id={`${id}-${name}`}>
              {title}
              <span className="sub">{count}条</span>
            </h2>
            <ul className="search-results">
              {items.map((item) => (
                <ResultRow key={`${item.href} ${item.title.join('')}`} item={item} onOpen={onOpen} />
              ))}
            </ul>
            {items.length < count && <p className="result-rest">另有{count - items.length}条，请在网页上看。</p>}
            {onMore && items.length < count && (
              <button
                type="button"
                className="btn"
                onClick={() => {
                  onMore(name, `[aria-labelledby="${id}-${name}"] li:nth-child(${items.length + 1}) a`);
                }}
              >
                再看{title}（还有{count - items.length}条）
              </button>
            )}
          </section>
        ))}
    </div>
  );
}
