import { memo, useState } from 'react';
import type { MapChoice } from './state/address.ts';
import { setMapParts, toggledObject } from './state/chosen.ts';
import { ALL_LEVELS } from '../../view-models/marks/level.ts';
import { Icon } from '../Icon.tsx';

export interface FiltersProps {
  choice: MapChoice;
  /** One or none: no choice of district is offered. */
  districts: readonly { id: string; name: string }[];
  objects: readonly { code: string; letter: string; name: string }[];
  onChoice: (choice: MapChoice) => void;
}

export const Filters = memo(function Filters({ choice, districts, objects, onChoice }: FiltersProps) {
  const [open, setOpen] = useState(false);
  const folded = setMapParts(choice).filter((part) => part !== 'week').length;
  return (
    <div className="smap-f js-only tools" role="group" aria-label="筛选站点">
      <div className="smap-row">
        <div className="smap-seg" role="group" aria-label="范围">
          <button
            type="button"
            aria-pressed={choice.week}
            onClick={() => {
              onChoice({ ...choice, week: true });
            }}
          >
            本周有活动
          </button>
          <button
            type="button"
            aria-pressed={!choice.week}
            onClick={() => {
              onChoice({ ...choice, week: false });
            }}
          >
            全部站点
          </button>
        </div>
        <button
          type="button"
          className="btn smap-more"
          aria-expanded={open}
          aria-controls="smap-fold"
          onClick={() => {
            setOpen(!open);
          }}
        >
          筛选
          {folded > 0 && (
            <span className="n">
              {folded}
              <span className="vh">项</span>
            </span>
          )}
        </button>
      </div>
      <div id="smap-fold" className="smap-fold" data-open={open ? '' : undefined}>
        {districts.length > 1 && (
          <Select
            name="区县"
            all="全部区县"
            className="f-district"
            value={choice.district}
            options={districts.map(({ id, name }) => [id, name])}
            onPick={(district) => {
              onChoice({ ...choice, district });
            }}
          />
        )}
        <Select
          name="层级"
          all="各级站点"
          className="f-level"
          value={choice.level}
          options={ALL_LEVELS.map(({ code, words }) => [code, words])}
          onPick={(level) => {
            onChoice({ ...choice, level });
          }}
        />
        <button
          type="button"
          className="chip plain"
          aria-pressed={choice.accessible}
          onClick={() => {
            onChoice({ ...choice, accessible: !choice.accessible });
          }}
        >
          写明无障碍
        </button>
        <div className="chips smap-objects" role="group" aria-label="服务对象">
          {objects.map(({ code, letter, name }) => (
            <button
              key={code}
              type="button"
              className={`chip m-${code}`}
              aria-pressed={choice.objects.includes(code)}
              onClick={() => {
                onChoice(toggledObject(choice, code));
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
  onPick: (value: string) => void;
}

function Select({ name, all, className, value, options, onPick }: SelectProps) {
  return (
    <label className={`wf-d ${className}`} data-set={value ? '' : undefined}>
      <span className="vh">{name}</span>
      <select
        value={value}
        onChange={(event) => {
          onPick(event.currentTarget.value);
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
