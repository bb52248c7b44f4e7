import { memo, useState } from 'react';
import type { MapFilters } from './state/url-state.ts';
import { activeFilters, toggleObject } from './state/filters.ts';
import { ASSETS, ASSET_WORDS } from '../../view-models/map/assets.ts';
import { ALL_LEVELS } from '../../view-models/marks/level.ts';
import { Icon } from '../parts/Icon.tsx';

interface FiltersProps {
  filters: MapFilters;
  /** With one or none, the district cannot be chosen. */
  districts: readonly { id: string; name: string }[];
  objects: readonly { code: string; letter: string; name: string }[];
  onFilters: (filters: MapFilters) => void;
}

export const Filters = memo(function Filters({ filters, districts, objects, onFilters }: FiltersProps) {
  const [open, setOpen] = useState(false);
  const count = activeFilters(filters).length;
  return (
    <div className="map-filters js-only tools" role="group" aria-label="筛选站点" data-open={open ? '' : undefined}>
      <button
        type="button"
        className="btn map-toggle"
        aria-expanded={open}
        aria-controls="map-fold"
        onClick={() => {
          setOpen(!open);
        }}
      >
        筛选
        {count > 0 && (
          <span className="filter-count">
            {count}
            <span className="vh">项</span>
          </span>
        )}
      </button>
      <div id="map-fold" className="map-fold">
        <div className="map-segments" role="group" aria-label="范围">
          <button
            type="button"
            aria-pressed={filters.week}
            onClick={() => {
              onFilters({ ...filters, week: true });
            }}
          >
            本周有活动
          </button>
          <button
            type="button"
            aria-pressed={!filters.week}
            onClick={() => {
              onFilters({ ...filters, week: false });
            }}
          >
            全部站点
          </button>
        </div>
        {districts.length > 1 && (
          <Select
            name="区县"
            all="全部区县"
            className="f-district"
            value={filters.district}
            options={districts.map(({ id, name }) => [id, name])}
            onSelect={(district) => {
              onFilters({ ...filters, district });
            }}
          />
        )}
        <Select
          name="层级"
          all="各级站点"
          className="f-level"
          value={filters.level}
          options={ALL_LEVELS.map(({ code, words }) => [code, words])}
          onSelect={(level) => {
            onFilters({ ...filters, level });
          }}
        />
        <Select
          name="站里有什么"
          all="不限站里有什么"
          className="f-has"
          value={filters.has}
          options={ASSETS.map((asset) => [asset, `有${ASSET_WORDS[asset]}`])}
          onSelect={(has) => {
            onFilters({ ...filters, has: ASSETS.find((asset) => asset === has) ?? '' });
          }}
        />
        <button
          type="button"
          className="chip plain"
          aria-pressed={filters.accessible}
          onClick={() => {
            onFilters({ ...filters, accessible: !filters.accessible });
          }}
        >
          写明无障碍
        </button>
        <div className="chips map-objects" role="group" aria-label="服务对象">
          {objects.map(({ code, letter, name }) => (
            <button
              key={code}
              type="button"
              className={`chip m-${code}`}
              aria-pressed={filters.objects.includes(code)}
              onClick={() => {
                onFilters(toggleObject(filters, code));
              }}
            >
              <span className="mark" aria-hidden="true">
                {letter}
              </span>
              <Icon name={code} />
              {name}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
});

interface SelectProps {
  name: string;
  all: string;
  className: string;
  value: string;
  options: [value: string, name: string][];
  onSelect: (value: string) => void;
}

function Select({ name, all, className, value, options, onSelect }: SelectProps) {
  return (
    <label className={`wf-d ${className}`} data-set={value ? '' : undefined}>
      <span className="vh">{name}</span>
      <select
        value={value}
        onChange={(event) => {
          onSelect(event.currentTarget.value);
        }}
      >
        <option value="">{all}</option>
        {options.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
