import type { Day } from '../../domain/calendar/day.ts';
import { memo, useEffect, useMemo, useRef } from 'react';
import type { Now } from '../../clock.ts';
import type { MapOccurrence, MapPlace } from '../../view-models/map/data.ts';
import { levelOf } from '../../view-models/marks/level.ts';
import type { Walk } from '../../view-models/map/way/walks.ts';
import { upcomingAt, formatWhen } from '../../view-models/map/upcoming.ts';
import { noneWords } from '../../view-models/words/reach.ts';
import { canBeStart } from '../../view-models/nearby/near.ts';
import { placingOf } from '../../view-models/station/station-line.ts';
import { useGrowing } from '../growing.ts';
import { SessionMarks } from './SessionMarks.tsx';
import type { View } from './state/view.ts';

interface ListProps {
  view: View;
  now: Now;
  /** Key of the open station. */
  selected: string;
  onSelect: (key: string) => void;
}

/** Stations by district, or with a start, by distance. */
export const List = memo(function List({ view, now, selected, onSelect }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => groupsOf(view), [view]);
  const total = groups.reduce((sum, { walks }) => sum + walks.length, 0);
  const grown = useGrowing(total, view.filters, { atOnce: 30, end });
  // The open station is always among the drawn rows.
  const selectedRow = groups.flatMap(({ walks }) => walks).findIndex(({ place }) => place.key === selected);
  const drawn = Math.max(grown, selectedRow + 5);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    // Only where the list scrolls on its own, beside the map.
    if (list.current && row && getComputedStyle(list.current).overflowY === 'auto')
      list.current.scrollTo({ top: row.offsetTop - list.current.offsetTop - 80 });
  }, [selected]);
  const shown = firstRows(groups, drawn);
  return (
    <div className="map-list" id="map-list" ref={list} tabIndex={-1}>
      {shown.map(({ title, walks, missing = [] }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          {missing.map((text) => (
            <p key={text} className="small muted">
              {text}
            </p>
          ))}
          <ol>
            {walks.map(({ place, near }) => (
              <li key={place.key}>
                <Row
                  place={place}
                  now={now}
                  builtOn={view.data.builtOn}
                  distance={distanceText(near)}
                  isOpen={place.key === selected}
                  onSelect={onSelect}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <div ref={end} />
    </div>
  );
});

interface RowProps {
  place: MapPlace;
  now: Now;
  builtOn: Day;
  distance: string;
  isOpen: boolean;
  onSelect: (key: string) => void;
}

function Row({ place, now, builtOn, distance, isOpen, onSelect }: RowProps) {
  const { code, letter, words } = levelOf(place.level);
  const [next] = upcomingAt(place, now, 1);
  const position = placingOf(place);
  const state = place.open ? position : [place.status, position].filter(Boolean).join('·');
  const content = (
    <>
      <span
        className={['lv', code, place.approximate ? 'approx' : '', place.open ? '' : 'shut'].filter(Boolean).join(' ')}
        aria-hidden="true"
      >
        {letter}
      </span>
      <span className="map-row-body">
        <b>{place.name}</b>
        <span className="vh">，{words}</span>
        {next ? (
          <Next occurrence={next} today={now.day} />
        ) : (
          place.open && <small>{noneWords({ builtOn, until: place.planned }, now.day)}</small>
        )}
        {state && <small>{state}</small>}
      </span>
      {distance && <span className="dist">{distance}</span>}
    </>
  );
  // A station without a position cannot be shown on the map: link to its page.
  return place.at ? (
    <button
      type="button"
      className="map-row"
      data-row={place.key}
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => {
        onSelect(place.key);
      }}
    >
      {content}
    </button>
  ) : (
    <a className="map-row" data-row={place.key} href={place.href}>
      {content}
    </a>
  );
}

function Next({ occurrence, today }: { occurrence: MapOccurrence; today: Day }) {
  return (
    <small className="map-number">
      <b className="nw">{formatWhen(occurrence, today)}</b>
      <span>
        {occurrence.title}
        <SessionMarks session={occurrence} />
      </span>
      <span>{occurrence.join}</span>
    </small>
  );
}

interface Group {
  title: string;
  walks: Walk[];
  /** Of a district: what reports count besides. */
  missing?: readonly string[] | undefined;
}

function groupsOf({ data, places, start, walks }: View): Group[] {
  if (start) {
    const open = walks.filter(({ place }) => place.open);
    const near = open.filter((walk) => walk.near?.inside);
    const far = open.filter((walk) => walk.near && !walk.near.inside);
    const closed = walks.filter(({ place, near }) => near && !place.open);
    const coarse = far.some(({ place }) => !canBeStart(place)) ? '或只准到区县的' : '';
    return [
      { title: `步行15分钟内，${String(near.length)}个`, walks: near },
      { title: `更远的${coarse}，${String(far.length)}个`, walks: far },
      { title: `没有开的，${String(closed.length)}个`, walks: closed },
      { title: '位置待核', walks: walks.filter((walk) => !walk.near) },
    ];
  }
  const byDistrict = new Map(data.districts.map(({ id }) => [id, [] as Walk[]]));
  for (const place of places) byDistrict.get(place.district)?.push({ place, near: undefined });
  return data.districts.map(({ id, name, missing }) => {
    const own = byDistrict.get(id) ?? [];
    return { title: `${name}，${String(own.length)}个`, walks: own, missing };
  });
}

/** The first `count` rows with their headings. */
function firstRows(groups: readonly Group[], count: number): Group[] {
  let remaining = count;
  return groups.flatMap((group) => {
    const first = group.walks.slice(0, Math.max(0, remaining));
    remaining -= first.length;
    return first.length > 0 ? [{ ...group, walks: first }] : [];
  });
}

function distanceText(near: Walk['near']): string {
  if (!near) return '';
  return near.metres < SAME_PLACE_METRES ? '就在这里' : near.text;
}

/** The start itself. */
const SAME_PLACE_METRES = 1;
