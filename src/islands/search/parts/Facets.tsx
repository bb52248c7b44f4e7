import { useEffect, useRef } from 'react';
import type { FacetName, Filters, Results } from '../../../view-models/search/results.ts';

export interface FacetsProps {
  facets: Results['facets'];
  filters: Filters;
  onFilters: (filters: Filters) => void;
}

/** Ways to narrow, each with how many it leaves. What it is has chips; the rest are lists. */
export function Facets({ facets, filters, onFilters }: FacetsProps) {
  const put = (name: FacetName, code: string): void => {
    onFilters(chosen(filters, name, code));
  };
  const kinds = facets.find(({ name }) => name === 'kind')?.choices ?? [];
  const chips = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pressed = chips.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    if (pressed) chips.current?.scrollTo({ left: pressed.offsetLeft - GAP });
  }, [filters.kind]);
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="sf tools" role="group" aria-label="筛选结果">
      {kinds.length > 0 && (
        <div ref={chips} className="chips">
          <button
            type="button"
            className="chip plain"
            aria-pressed={!filters.kind}
            onClick={() => {
              put('kind', '');
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
                put('kind', filters.kind === code ? '' : code);
              }}
            >
              {name}
              {count}
            </button>
          ))}
        </div>
      )}
      <div className="sf-s plain-tools">
        {facets
          .filter(({ name }) => name !== 'kind')
          .map(({ name, label, choices }) => (
            <label key={name} className="wf-d" data-set={filters[name] ? '' : undefined}>
              <span className="vh">{label}</span>
              <select
                value={filters[name] ?? ''}
                onChange={(event) => {
                  put(name, event.currentTarget.value);
                }}
              >
                <option value="">{label}：不限</option>
                {choices.map(({ code, name: text, count }) => (
                  <option key={code} value={code}>
                    {text}（{count}）
                  </option>
                ))}
              </select>
            </label>
          ))}
      </div>
      <p className="sn-c elder-only">
        {facets
          .filter(({ name }) => name !== 'kind')
          .flatMap(({ name, choices }) =>
            choices
              .filter(({ code }) => code === filters[name])
              .map(({ name: text }) => (
                <button
                  key={name}
                  type="button"
                  className="chip plain"
                  onClick={() => {
                    put(name, '');
                  }}
                >
                  不限{text}
                  <span aria-hidden="true">×</span>
                </button>
              )),
          )}
      </p>
      {isNarrow(filters) && (
        <button
          type="button"
          className="sf-c"
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

/** So much of the chip before the pressed one stays in sight. */
const GAP = 48;

export const isNarrow = (filters: Filters): boolean => Object.values(filters).some(Boolean);

const chosen = (filters: Filters, name: FacetName, code: string): Filters =>
  Object.fromEntries(Object.entries({ ...filters, [name]: code }).filter(([, value]) => value));
