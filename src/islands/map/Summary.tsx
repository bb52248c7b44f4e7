import { memo, useRef } from 'react';
import type { Now } from '../../clock.ts';
import { NO_FILTERS, type MapFilters } from './state/url-state.ts';
import { relaxations, activeFilters, withoutFilter } from './state/filters.ts';
import type { View } from './state/view.ts';
import { ALL_LEVELS } from '../../view-models/marks/level.ts';
import { ALL_MARKS } from '../../view-models/marks/mark.ts';
import { REMOVE_FILTER_LABELS } from './words.ts';

interface SummaryProps {
  view: View;
  now: Now;
  filters: MapFilters;
  /** What happened on the map, for screen readers. */
  announcement: string;
  onFilters: (filters: MapFilters) => void;
}

/** The number of stations; if there are none, filters to remove. */
export const Summary = memo(function Summary({
  view: { data, places, unplaced },
  now,
  filters,
  announcement,
  onFilters,
}: SummaryProps) {
  const summary = useRef<HTMLParagraphElement>(null);
  /** The buttons disappear with the filters, so the focus moves to the summary. */
  const apply = (next: MapFilters): void => {
    onFilters(next);
    summary.current?.focus({ preventScroll: true });
  };
  const isFiltered = activeFilters(filters).length > 0;
  const unplacedText = unplaced > 0 ? `，${String(unplaced)}个还不知道在哪儿，看列表` : '';
  const text =
    places.length === 0
      ? '这样筛一个站点也没有。'
      : conditionsText(data, filters) +
        `${isFiltered ? '筛出' : '共'}${String(places.length)}个站点，${String(places.length - unplaced)}个在地图上${unplacedText}`;
  return (
    <div className="map-summary">
      <p ref={summary} className="map-count" tabIndex={-1} role="status">
        {text}
      </p>
      <p className="vh" role="status">
        {announcement}
      </p>
      {isFiltered && places.length > 0 && (
        <button
          type="button"
          className="map-clear"
          onClick={() => {
            apply(NO_FILTERS);
          }}
        >
          看全部
        </button>
      )}
      {places.length === 0 && (
        <div className="btns">
          {relaxations(data.places, filters, now)
            .slice(0, 2)
            .map(({ name, count }) => (
              <button
                key={name}
                type="button"
                className="btn"
                onClick={() => {
                  apply(withoutFilter(filters, name));
                }}
              >
                {REMOVE_FILTER_LABELS[name]}，有{count}个
              </button>
            ))}
          <button
            type="button"
            className="btn"
            onClick={() => {
              apply(NO_FILTERS);
            }}
          >
            看全部{data.places.length}个
          </button>
        </div>
      )}
    </div>
  );
});

/** 盘龙区、本周有活动、为老、写明无障碍的： empty without filters. */
function conditionsText(
  { districts }: View['data'],
  { district, week, level, objects, accessible }: MapFilters,
): string {
  const conditions = [
    districts.find(({ id }) => id === district)?.name,
    week && '本周有活动',
    ALL_LEVELS.find(({ code }) => code === level)?.words,
    ALL_MARKS.filter(({ code }) => objects.includes(code))
      .map(({ name }) => name)
      .join('或'),
    accessible && '写明无障碍',
  ].filter(Boolean);
  return conditions.length > 0 ? `${conditions.join('、')}：` : '';
}
