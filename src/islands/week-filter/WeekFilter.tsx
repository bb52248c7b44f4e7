import { useEffect, useState } from 'react';
import { release } from '../../browser/fresh/hold.ts';
import { shanghaiNow } from '../../clock.ts';
import { EVERYTHING, readFilter, toggled, writeFilter, type WeekFilter as Filter } from './filter.ts';
import { showRows } from './rows.ts';

export interface WeekFilterProps {
  /** The filter by district needs at least two. */
  districts: { id: string; name: string }[];
  objects: { code: string; letter: string; name: string }[];
  /** Name of the event on `document` after which rows have been replaced. */
  refreshed: string;
  icons: string;
}

/** Filters the week by district and service object. The address holds the filter, so that Back works and links can be shared. */
export function WeekFilter({ districts, objects, refreshed, icons }: WeekFilterProps) {
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const [shown, setShown] = useState<number>();

  useEffect(() => {
    const known = { districts: districts.map(({ id }) => id), objects: objects.map(({ code }) => code) };
    const follow = () => {
      setFilter(readFilter(location.search, known));
    };
    follow();
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, [districts, objects]);

  useEffect(() => {
    const show = () => {
      setShown(showRows(document, filter, shanghaiNow()));
    };
    show();
    document.addEventListener(refreshed, show);
    return () => {
      document.removeEventListener(refreshed, show);
    };
  }, [filter, refreshed]);

  useEffect(
    () => () => {
      showRows(document, EVERYTHING, shanghaiNow());
    },
    [],
  );
  // The filter of the address has been applied.
  useEffect(() => {
    if (filter !== EVERYTHING) release('choice');
  }, [filter]);

  const choose = (next: Filter) => {
    history.pushState(null, '', location.pathname + writeFilter(location.search, next) + location.hash);
    setFilter(next);
  };
  const all = filter.objects.length === 0;
  const narrowed = !all || filter.district !== '';

  return (
    <div className="wf" role="group" aria-label="筛选本周活动">
      {districts.length > 1 && (
        <label className="wf-d">
          <span className="vh">区县</span>
          <select
            value={filter.district}
            onChange={(event) => {
              choose({ ...filter, district: event.currentTarget.value });
            }}
          >
            <option value="">全部区县</option>
            {districts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="chips">
        <button
          type="button"
          className="chip plain"
          aria-pressed={all}
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
      <p className="wf-s" role="status">
        {narrowed && shown !== undefined && (shown ? `筛出${String(shown)}场` : '这样筛没有活动，少选一类试试')}
      </p>
    </div>
  );
}
