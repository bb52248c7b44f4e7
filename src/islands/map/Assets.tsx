import type { ReactNode } from 'react';
import { ASSET_WORDS, type MapCard } from '../../view-models/map/assets.ts';
import type { MapPlace } from '../../view-models/map/data.ts';
import { useMapCards } from './state/cards.ts';

/** What the station has: highlight, areas, courses, teams, and the network that it belongs to. */
export function Assets({ place, cardsHref }: { place: MapPlace; cardsHref: string }) {
  const cards = useMapCards(cardsHref);
  const card = cards?.stations[place.key];
  const network = cards?.networks[place.district];
  if (!card && !network) return null;
  return (
    <dl className="map-assets small">
      {card?.highlight && <Row term={ASSET_WORDS.highlight}>{card.highlight}</Row>}
      {card && card.areas.length > 0 && <Row term={ASSET_WORDS.areas}>{card.areas.join('、')}</Row>}
      {card && card.courses.length > 0 && <Row term={ASSET_WORDS.courses}>{linked(card.courses)}</Row>}
      {card && card.teams.length > 0 && <Row term={ASSET_WORDS.teams}>{linked(card.teams)}</Row>}
      {network && <Row term="层级">{linked([network])}</Row>}
    </dl>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const linked = (links: MapCard['teams']): ReactNode =>
  links.map(({ name, href }) => (
    <a key={href} href={href}>
      {name}
    </a>
  ));
