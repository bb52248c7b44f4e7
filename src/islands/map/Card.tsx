import type { Day } from '../../domain/calendar/day.ts';
import { useEffect, useRef } from 'react';
import type { Now } from '../../clock.ts';
import type { MapOccurrence, MapPlace } from '../../view-models/map/data.ts';
import { levelOf } from '../../view-models/marks/level.ts';
import { upcomingAt, formatWhen } from '../../view-models/map/upcoming.ts';
import { noneWords } from '../../view-models/words/reach.ts';
import { routeLinks } from '../../view-models/map/way/route-links.ts';
import { Icon } from '../parts/Icon.tsx';
import { Assets } from './Assets.tsx';
import { SessionMarks } from './SessionMarks.tsx';
import type { View } from './state/view.ts';
import * as urls from '../../urls.ts';

interface CardProps {
  place: MapPlace;
  now: Now;
  view: View;
  /** Opened by the reader rather than by the URL. */
  takesFocus: boolean;
  /** Distances are counted from this station. */
  isFrom: boolean;
  onFrom: () => void;
  onClose: () => void;
}

/** The open station: next activities, routes, contact. */
export function Card({ place, now, view, takesFocus, isFrom, onFrom, onClose }: CardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const takesFocusOnMount = useRef(takesFocus);
  useEffect(() => {
    if (takesFocusOnMount.current) heading.current?.focus();
    // On phones the card is below the map: scroll to one that the URL opens, unless the reader has scrolled already.
    else if (
      heading.current &&
      scrollY === 0 &&
      heading.current.getBoundingClientRect().bottom > innerHeight * VISIBLE_SHARE
    )
      heading.current.scrollIntoView();
  }, []);
  const district = view.data.districts.find(({ id }) => id === place.district)?.name ?? '';
  const next = upcomingAt(place, now);
  const { note, links } = routeLinks(place, district);
  const distance = view.walks.find((walk) => walk.place.key === place.key)?.near?.text;
  return (
    <div className="map-card" role="dialog" aria-labelledby="map-card-head">
      <div className="map-card-title">
        <h2 id="map-card-head" ref={heading} tabIndex={-1}>
          {place.name}
        </h2>
        <button type="button" className="map-close" aria-label={`关上${place.name}`} onClick={onClose}>
          ×
        </button>
      </div>
      <p className="small muted">
        {[district, levelOf(place.level).words, place.where, place.open ? '' : place.status].filter(Boolean).join('·')}
        {distance && <b className="nw">，{distance}</b>}
      </p>
      {next.length > 0 ? (
        <ul className="map-next">
          {next.map((item) => (
            <Next key={item.day + item.href} occurrence={item} today={now.day} />
          ))}
        </ul>
      ) : (
        <p className="map-none">
          {place.open
            ? `${noneWords({ builtOn: view.data.builtOn, until: place.planned }, now.day)}。`
            : '还没有活动。'}
        </p>
      )}
      {place.accessible.length > 0 && <p className="small">无障碍：{place.accessible.join('、')}</p>}
      {!view.places.includes(place) && <p className="map-rough small">这个站不在筛选里，所以列表里没有。</p>}
      {note && <p className="map-rough small">{note}</p>}
      <p className="map-go">
        <span className="muted">怎么去</span>
        {links.map(({ kind, label, href }) => (
          <a key={kind} href={href} rel="noopener">
            {label}
          </a>
        ))}
      </p>
      <p className="map-acts">
        <a className="btn" href={place.href}>
          站点详情
        </a>
        <Call place={place} />
        {place.at && !isFrom && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              onFrom();
              heading.current?.focus({ preventScroll: true });
            }}
          >
            <Icon name="walk" />
            从这里算远近
          </button>
        )}
      </p>
      <Assets place={place} cardsHref={view.data.cardsHref} />
    </div>
  );
}

/** Share of the screen's height within which the heading counts as visible. */
const VISIBLE_SHARE = 0.75;

function Next({ occurrence, today }: { occurrence: MapOccurrence; today: Day }) {
  const { title, href, join } = occurrence;
  return (
    <li>
      <b className="nw">{formatWhen(occurrence, today)}</b>
      <a href={href}>{title}</a>
      <SessionMarks session={occurrence} />
      <span className="muted">{join}</span>
    </li>
  );
}

function Call({ place: { phone, phoneIsSample } }: { place: MapPlace }) {
  return phone ? (
    <a className="btn" href={urls.tel(phone)}>
      <Icon name="phone" />
      打电话{phoneIsSample && <span className="badge s">示例</span>}
    </a>
  ) : null;
}
