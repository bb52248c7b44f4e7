import { useState } from 'react';
import * as urls from '../../urls.ts';
import { ALL_FIELDS } from '../../view-models/marks/field-code.ts';
import { ACCESSIBLE, AGE_BANDS, WALK_IN } from '../../view-models/marks/needs.ts';
import { ALL_JOIN_WAYS } from '../../view-models/marks/join-code.ts';
import { stationsOf, toggleObject, withoutFilter, type FilterName } from './state/choice.ts';
import type { CalendarDistrict } from '../../view-models/calendar/month.ts';
import type { Choice, View } from '../../view-models/calendar/month-place.ts';
import type { ShownStation } from '../../view-models/calendar/month-shown.ts';
import { Icon } from '../parts/Icon.tsx';
import { FILTER_WORDS, RANGE_WORDS, TIME_WORDS, VIEW_WORDS } from './words.ts';

interface FiltersProps {
  choice: Choice;
  /** Number of filters that are set. */
  activeCount: number;
  /** Undefined before the data is loaded. */
  view: View | undefined;
  /** The span is the whole present month. */
  isPresentMonth: boolean;
  districts: readonly CalendarDistrict[];
  /** Undefined before the data is loaded. */
  stations: readonly ShownStation[] | undefined;
  objects: readonly { code: string; letter: string; name: string }[];
  onView: (view: View) => void;
  /** Empty for the whole present month. */
  onRange: (range: Choice['range']) => void;
  onChoice: (choice: Choice) => void;
}

export function Filters({
  choice,
  activeCount,
  view,
  isPresentMonth,
  districts,
  stations,
  objects,
  onView,
  onRange,
  onChoice,
}: FiltersProps) {
  const [open, setOpen] = useState(false);
  const setFilter = (part: Exclude<FilterName, 'objects'>) => (value: string) => {
    onChoice({ ...withoutFilter(choice, part), [part]: value });
  };
  const isOneDistrict = districts.length < 2 || choice.district !== '';
  const stationOptions = isOneDistrict && stations ? stationsOf(choice, stations) : [];
  const expected = districts.find(({ id }) => id === choice.district)?.stations ?? 0;
  const hasStations = (stations ? stationOptions.length : expected) > 1 || choice.station !== '';
  return (
    <div className="calendar-filters js-only tools">
      <div className="calendar-row">
        <Segments
          className="calendar-range"
          label="哪几天"
          words={RANGE_WORDS}
          chosen={choice.range || (isPresentMonth ? '' : undefined)}
          onPick={onRange}
        />
        <div className="calendar-row calendar-row-end">
          <Segments className="calendar-views" label="怎么看" words={VIEW_WORDS} chosen={view} onPick={onView} />
          <button
            type="button"
            className="btn calendar-toggle"
            aria-expanded={open}
            aria-controls="calendar-fold"
            onClick={() => {
              setOpen(!open);
            }}
          >
            筛选
            {activeCount > 0 && (
              <span className="n">
                {activeCount}
                <span className="vh">项</span>
              </span>
            )}
          </button>
        </div>
      </div>
      <div
        id="calendar-fold"
        className="calendar-fold"
        data-open={open ? '' : undefined}
        role="group"
        aria-label="筛选"
      >
        <div className="chips">
          <button
            type="button"
            className="chip plain"
            aria-pressed={choice.objects.length === 0}
            onClick={() => {
              onChoice({ ...choice, objects: [] });
            }}
          >
            全部对象
          </button>
          {objects.map(({ code, letter, name }) => (
            <button
              key={code}
              type="button"
              className={`chip m-${code}`}
              aria-pressed={choice.objects.includes(code)}
              onClick={() => {
                onChoice(toggleObject(choice, code));
              }}
            >
              <span className="mark" aria-hidden="true">
                {letter}
              </span>
              <Icon name={code} />
              {name}
            </button>
          ))}
          {NEEDS.map(({ part, value, words }) => (
            <button
              key={part}
              type="button"
              className="chip plain"
              aria-pressed={choice[part] === value}
              onClick={() => {
                setFilter(part)(choice[part] === value ? '' : value);
              }}
            >
              {words}
            </button>
          ))}
        </div>
        <div className="calendar-selects">
          <Select
            part="age"
            value={choice.age}
            options={AGE_BANDS.map(({ code, name }) => [code, name])}
            onPick={setFilter('age')}
          />
          {districts.length > 1 && (
            <Select
              part="district"
              value={choice.district}
              options={districts.map(({ id, name }) => [id, name])}
              onPick={setFilter('district')}
            />
          )}
          {hasStations && (
            <Select
              part="station"
              value={choice.station}
              options={stationOptions.map(({ id, name }) => [id, name])}
              onPick={setFilter('station')}
            />
          )}
          <Select
            part="field"
            value={choice.field}
            options={ALL_FIELDS.map(({ code, name }) => [code, name])}
            onPick={setFilter('field')}
          />
          <Select
            part="join"
            value={choice.join}
            options={ALL_JOIN_WAYS.map(({ code, name }) => [code, name])}
            onPick={setFilter('join')}
          />
          <Select part="time" value={choice.time} options={Object.entries(TIME_WORDS)} onPick={setFilter('time')} />
          <a className="btn calendar-subscribe" href={urls.subscribe()}>
            <Icon name="cal" />
            订阅日历
          </a>
        </div>
      </div>
    </div>
  );
}

const NEEDS = [
  { part: 'join', value: WALK_IN, words: '不用报名' },
  { part: 'access', value: ACCESSIBLE, words: '能坐轮椅' },
] as const;

interface SegmentsProps<Value extends string> {
  className: string;
  label: string;
  /** Options, in order. */
  words: Readonly<Record<Value, string>>;
  chosen: Value | undefined;
  onPick: (value: Value) => void;
}

/** Buttons of which one is pressed. */
function Segments<Value extends string>({ className, label, words, chosen, onPick }: SegmentsProps<Value>) {
  return (
    <div className={className} role="group" aria-label={label}>
      {Object.entries<string>(words).map(([value, word]) => (
        <button
          key={value}
          type="button"
          aria-pressed={chosen === value}
          onClick={() => {
            onPick(value as Value);
          }}
        >
          {word}
        </button>
      ))}
    </div>
  );
}

function Select({
  part,
  value,
  options,
  onPick,
}: {
  part: FilterName;
  value: string;
  options: [value: string, name: string][];
  onPick: (value: string) => void;
}) {
  const [name, all] = FILTER_WORDS[part];
  return (
    <label className={`wf-d f-${part}`} data-set={value ? '' : undefined}>
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
