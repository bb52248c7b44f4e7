/** What the view asks of the map: what to draw, and when to move. It moves when the reader asks for something else, and only then. */
import type { LngLat, MapPlace } from '../../../view-models/map/data.ts';
import { circleCorners } from '../../../view-models/map/walks.ts';
import { drawnPoint } from './drawn-point.ts';
import type { DrawnMap } from './draw.ts';
import type { State } from '../state/session.ts';
import type { Picture } from './stage.ts';
import { hatchedOf, ringOf, type View } from '../state/view.ts';
import type { Pace } from '../../../domain/geo/geo.ts';

/** What it was drawn for. */
export interface Moment {
  at: string;
  choice: string;
  zoom: number | undefined;
  centre: LngLat | undefined;
  ring: string | undefined;
  /** A position that was asked for again is another one, though it is the same. */
  origin: State['origin'];
}

export interface Direction {
  view: View;
  state: State;
  pace: Pace;
  elder: boolean;
  roomy: boolean;
}

const GAPS = { usual: 52, elder: 72 } as const;
/** Where there is room the card lies over the left of the map: its width in map.css, and its margin. */
const CARD_PIXELS = 392;

/** @param stays key of a station that was chosen on the map, where it is in view already */
export function direct(
  map: DrawnMap,
  { view, state, pace, elder, roomy }: Direction,
  before: Moment | undefined,
  stays: string,
): Moment {
  const { at, choice, zoom, centre } = state.address;
  const ring = ringOf(view, pace);
  map.show({
    places: view.places,
    at,
    ring,
    hatched: hatchedOf(view),
    gap: elder ? GAPS.elder : GAPS.usual,
    roomy,
    covered: at && roomy ? CARD_PIXELS : 0,
  });
  const now: Moment = { at, choice: JSON.stringify(choice), zoom, centre, ring: ring?.at.join(), origin: state.origin };
  move(map, view, before, now, ring);
  if (at && at !== before?.at && at !== stays && !centre) map.goTo(at, zoom);
  return now;
}

/** To what is asked for now and was not before: a view that stands in the address, else the circle, else all that was chosen. */
function move(map: DrawnMap, view: View, before: Moment | undefined, now: Moment, ring: Picture['ring']): void {
  const { zoom, centre } = now;
  if (zoom !== undefined && isAskedFor(now, before)) map.lookAt(zoom, centre);
  else if (ring && AROUND.some((part) => now[part] !== before?.[part]))
    map.fit([...circleCorners(ring.at, ring.metres), ...pointsOf(view.nearest ? [view.nearest.walk.place] : [])], {
      tight: true,
      zoom,
    });
  else if (now.choice !== before?.choice) fitAll(map, view, zoom);
}

/** With a circle, what leads back to it. */
const AROUND = ['ring', 'origin', 'choice'] as const;

/** Without a middle, a zoom of the first view is that of what is fitted into it. */
function isAskedFor({ at, zoom, centre }: Moment, before: Moment | undefined): boolean {
  if (centre) return centre.join() !== before?.centre?.join() || zoom !== before.zoom;
  return before !== undefined && zoom !== before.zoom && at === before.at;
}

function fitAll(map: DrawnMap, { places, data }: View, zoom: number | undefined): void {
  const points = pointsOf(places);
  map.fit(points.length > 0 ? points : pointsOf(data.places), { zoom });
}

const pointsOf = (places: readonly MapPlace[]): LngLat[] =>
  places.map(drawnPoint).filter((point) => point !== undefined);
