import { useEffect, useRef } from 'react';
import type { FacetName, Filters, Results } from '../../../view-models/search/results.ts';

interface FacetsProps {
  facets: Results['facets'];
  filters: Filters;
  onFilters: (filters: Filters) => void;
}

/** Filters with their numbers of results: chips for the kind, lists for the others. */
export function Facets({ facets, filters, onFilters }: FacetsProps) {
  const setFilter = (name: FacetName, code: string): void => {
    onFilters(withFilter(filters, name, code));
  };
  const kinds = facets.find(({ name }) => name === 'kind')?.options ?? [];
  const chips = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pressed = chips.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    if (pressed) chips.current?.scrollTo({ left: pressed.offsetLeft - SCROLL_MARGIN });
  }, [filters.kind]);
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="search-filters tools" role="group" aria-label="筛选结果">
      {kinds.length > 0 && (
        <div ref={chips} className="chips">
          <button
            type="button"
            className="chip plain"
            aria-pressed={!filters.kind}
            onClick={() => {
              setFilter('kind', '');
            }}
          >
            全部{total}
          </button>
          {kinds.map(({ code, name, count }) => (
            <button
              key={code}
              type="button"
              className="chip plain"
              aria-pressed={filters.kind === code}
              onClick={() => {
                setFilter('kind', filters.kind === code ? '' : code);
              }}
            >
              {name}
              {count}
            </button>
          ))}
        </div>
      )}
      <div className="search-selects plain-tools">
        {facets
          .filter(({ name }) => name !== 'kind')
          .map(({ name, label, options }) => (
            <label key={name} className="wf-d" data-set={filters[name] ? '' : undefined}>
              <span className="vh">{label}</span>
              <select
                value={filters[name] ?? ''}
                onChange={(event) => {
                  setFilter(name, event.currentTarget.value);
                }}
              >
                <option value="">{label}：不限</option>
                {options.map(({ code, name: text, count }) => (
                  <option key={code} value={code}>
                    {text}（{count}）
                  </option>
                ))}
              </select>
            </label>
          ))}
      </div>
      <p className="search-chips elder-only">
        {facets
          .filter(({ name }) => name !== 'kind')
          .flatMap(({ name, options }) =>
            options
              .filter(({ code }) => code === filters[name])
              .map(({ name: text }) => (
                <button
                  key={name}
                  type="button"
                  className="chip plain"
                  onClick={() => {
                    setFilter(name, '');
                  }}
                >
                  不限{text}
                  <span aria-hidden="true">×</span>
                </button>
              )),
          )}
      </p>
      {hasFilters(filters) && (
        <button
          type="button"
          className="search-clear"
          onClick={() => {
            onFilters({});
          }}
        >
          清除筛选
        </button>
      )}
    </div>
  );
}

/** In pixels: how much of the chip before the pressed one stays visible. */
const SCROLL_MARGIN = 48;

export const hasFilters = (filters: Filters): boolean => Object.values(filters).some(Boolean);

const withFilter = (filters: Filters, name: FacetName, code: string): Filters =>
  Object.fromEntries(Object.entries({ ...filters, [name]: code }).filter(([, value]) => value));
