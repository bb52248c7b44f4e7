import { useEffect, useMemo, useState } from 'react';
import type { CoverageData } from '../../view-models/coverage/data.ts';
import {
  counterOf,
  EVERYTHING,
  isNarrow,
  readFilter,
  shownOf,
  toggled,
  writeFilter,
  type CoverageFilter as Filter,
  type Shown,
} from './filter.ts';
import { nameCell, showCounts } from './table.ts';
import { Guard } from '../hydrate/guard.tsx';

export interface CoverageFilterProps {
  /** 五为 and 七大平台, in the order of their numbers in the data. */
  objects: { code: string; letter: string; name: string }[];
  fields: { code: string; name: string }[];
  /** Fetched when a filter is first chosen. */
  dataHref: string;
  /** Id of the <table>. */
  table: string;
  /** Unit of the rows: 站 or 区县. */
  unit: string;
  icons: string;
}

/** Filters the counts of the table. The address holds the filter, so that Back works and links can be shared. */
export function CoverageFilter(props: CoverageFilterProps) {
  return (
    <Guard>
      <LiveCoverageFilter {...props} />
    </Guard>
  );
}

function LiveCoverageFilter({ objects, fields, dataHref, table: tableId, unit, icons }: CoverageFilterProps) {
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const [data, setData] = useState<CoverageData>();
  const [failed, setFailed] = useState(false);
  const known = useMemo(
    () => ({ objects: objects.map(({ code }) => code), fields: fields.map(({ code }) => code) }),
    [objects, fields],
  );
  const count = useMemo(() => counterOf(filter, known), [filter, known]);
  const narrow = isNarrow(filter);

  useEffect(() => {
    const follow = () => {
      setFilter(readFilter(location.search, known));
    };
    follow();
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, [known]);

  useEffect(() => {
    const point = ({ target }: Event) => {
      nameCell(target);
    };
    const table = tableOf(tableId);
    table?.addEventListener('pointerover', point);
    return () => {
      table?.removeEventListener('pointerover', point);
    };
  }, [tableId]);

  useEffect(() => {
    if (!narrow || data) return undefined;
    let isCurrent = true;
    fetchData(dataHref).then(
      (answer) => {
        if (isCurrent) setData(answer);
      },
      () => {
        if (isCurrent) setFailed(true);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [narrow, data, dataHref]);

  useEffect(() => {
    const table = tableOf(tableId);
    if (data && table) showCounts(table, data, count);
  }, [data, count, tableId]);

  const choose = (next: Filter) => {
    history.pushState(null, '', location.pathname + writeFilter(location.search, next) + location.hash);
    setFilter(next);
  };

  return (
    <div className="wf" role="group" aria-label="只数一类活动">
      <div className="chips">
        <button
          type="button"
          className="chip plain"
          aria-pressed={filter.objects.length === 0}
          onClick={() => {
            choose({ ...filter, objects: [] });
          }}
        >
          全部
        </button>
        {objects.map(({ code, letter, name }) => (
          <button
            key={code}
            type="button"
            className={`chip m-${code}`}
            aria-pressed={filter.objects.includes(code)}
            onClick={() => {
              choose(toggled(filter, code));
            }}
          >
            <span className="mark" aria-hidden="true">
              {letter}
            </span>
            <svg className="ico s" width="20" height="20" aria-hidden="true">
              <use href={`${icons}#${code}`} />
            </svg>
            {name}
          </button>
        ))}
      </div>
      <label className="wf-d">
        <span className="vh">平台</span>
        <select
          value={filter.field}
          onChange={(event) => {
            choose({ ...filter, field: event.currentTarget.value });
          }}
        >
          <option value="">全部平台</option>
          {fields.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p className="wf-s" role="status">
        {narrow && (data ? wordsOf(shownOf(data, count), unit) : failed && '眼下取不到数据，表里还是全部活动')}
      </p>
    </div>
  );
}

function wordsOf({ promised, rows }: Shown, unit: string): string {
  return promised > 0
    ? `只数筛出的${String(promised)}场，${String(rows)}个${unit}有`
    : '这样筛一场也没有，少选一类或换个平台试试';
}

function tableOf(id: string): HTMLTableElement | undefined {
  const element = document.getElementById(id);
  return element instanceof HTMLTableElement ? element : undefined;
}

async function fetchData(address: string): Promise<CoverageData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as CoverageData;
}
