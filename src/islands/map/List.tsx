import type { Day } from '../../domain/calendar/day.ts';
import { memo, useEffect, useMemo, useRef } from 'react';
import type { Now } from '../../clock.ts';
import type { MapOccurrence, MapPlace } from '../../view-models/map/data.ts';
import { levelOf } from '../../view-models/marks/level.ts';
import type { Walk } from '../../view-models/map/walks.ts';
import { nextOf, whenWords } from '../../view-models/map/next.ts';
import { noneWords } from '../../view-models/words/reach.ts';
import { placingOf } from '../../view-models/station/station-line.ts';
import { useGrowing } from '../growing.ts';
import type { View } from './state/view.ts';

export interface ListProps {
  view: View;
  now: Now;
  /** Key of the station that is open. */
  at: string;
  onSelect: (key: string) => void;
}

/** By district; with a start the nearest first, those within a quarter of an hour by themselves. */
export const List = memo(function List({ view, now, at, onSelect }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => groupsOf(view), [view]);
  const total = groups.reduce((sum, { walks }) => sum + walks.length, 0);
  const grown = useGrowing(total, view.choice, { atOnce: 30, end });
  // The open one is always drawn, however far down it stands.
  const drawn = Math.max(grown, groups.flatMap(({ walks }) => walks).findIndex(({ place }) => place.key === at) + 5);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    // Only where the list scrolls by itself, beside the map; the page is not moved.
    if (list.current && row && getComputedStyle(list.current).overflowY === 'auto')
      list.current.scrollTo({ top: row.offsetTop - list.current.offsetTop - 80 });
  }, [at]);
  const shown = firstRows(groups, drawn);
  return (
    <div className="smap-list" id="smap-list" ref={list} tabIndex={-1}>
      {shown.map(({ title, walks }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <ol>
            {walks.map(({ place, near }) => (
              <li key={place.key}>
                <Row
                  place={place}
                  now={now}
                  builtOn={view.data.builtOn}
                  far={farWords(near)}
                  isOpen={place.key === at}
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
  far: string;
  isOpen: boolean;
  onSelect: (key: string) => void;
}

function Row({ place, now, builtOn, far, isOpen, onSelect }: RowProps) {
  const { code, letter, words } = levelOf(place.level);
  const [next] = nextOf(place, now, 1);
  const position = placingOf(place);
  const state = place.open ? position : [place.status, position].filter(Boolean).join('·');
  const inside = (
    <>
      <span
        className={['lv', code, place.approximate ? 'approx' : '', place.open ? '' : 'shut'].filter(Boolean).join(' ')}
        aria-hidden="true"
      >
        {letter}
      </span>
      <span className="smap-b">
        <b>{place.name}</b>
        <span className="vh">，{words}</span>
        {next ? (
          <Next occurrence={next} today={now.day} />
        ) : (
          place.open && <small>{noneWords({ builtOn, until: place.planned }, now.day)}</small>
        )}
        {state && <small>{state}</small>}
      </span>
      {far && <span className="dist">{far}</span>}
    </>
  );
  // Without a position there is nothing to show on the map: the station's own page says the rest.
  return place.at ? (
    <button
      type="button"
      className="smap-r"
      data-row={place.key}
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => {
        onSelect(place.key);
      }}
    >
      {inside}
    </button>
  ) : (
    <a className="smap-r" data-row={place.key} href={place.href}>
      {inside}
    </a>
  );
}

/** The same parts as in the card. */
function Next({
  occurrence: { title, join, basis, provisional, ...moment },
  today,
}: {
  occurrence: MapOccurrence;
  today: Day;
}) {
  return (
    <small className="smap-n">
      <b className="nw">{whenWords(moment, today)}</b>
      <span>
        {title}
        {basis && <span className="badge s">{basis}</span>}
        {provisional && <span className="tag maybe">暂定</span>}
      </span>
      <span>{join}</span>
    </small>
  );
}

interface Group {
  title: string;
  walks: Walk[];
}

function groupsOf({ data, places, start, walks }: View): Group[] {
  if (start) {
    const open = walks.filter(({ place }) => place.open);
    const near = open.filter((walk) => walk.near?.inside);
    const far = open.filter((walk) => walk.near && !walk.near.inside);
    const shut = walks.filter(({ place, near: walk }) => walk && !place.open);
    const coarse = far.some(({ place }) => place.precision === '区县') ? '或只准到区县的' : '';
    return [
      { title: `步行15分钟内，${String(near.length)}个`, walks: near },
      { title: `更远的${coarse}，${String(far.length)}个`, walks: far },
      { title: `没有开的，${String(shut.length)}个`, walks: shut },
      { title: '位置待核', walks: walks.filter((walk) => !walk.near) },
    ];
  }
  const byDistrict = new Map(data.districts.map(({ id }) => [id, [] as Walk[]]));
  for (const place of places) byDistrict.get(place.district)?.push({ place, near: undefined });
  return data.districts.map(({ id, name }) => {
    const own = byDistrict.get(id) ?? [];
    return { title: `${name}，${String(own.length)}个`, walks: own };
  });
}

/** The first so many rows, under their headings. */
function firstRows(groups: readonly Group[], count: number): Group[] {
  let left = count;
  return groups.flatMap(({ title, walks }) => {
    const first = walks.slice(0, Math.max(0, left));
    left -= first.length;
    return first.length > 0 ? [{ title, walks: first }] : [];
  });
}

function farWords(near: Walk['near']): string {
  if (!near) return '';
  return near.metres < SAME_PLACE_METRES ? '就在这里' : near.text;
}

const SAME_PLACE_METRES = 1;
