/** Updates the Leaflet map from the view. It is moved only when the reader has requested something else than before. */
import type { LngLat, MapPlace } from '../../../view-models/map/data.ts';
import { circleCorners } from '../../../view-models/map/way/walks.ts';
import { drawnPoint } from './drawn-point.ts';
import type { StationLeafletMap } from './draw.ts';
import type { State } from '../state/session.ts';
import type { MapContent } from './scene.ts';
import { unreachableAreaOf, walkingCircleOf, type View } from '../state/view.ts';
import type { Pace } from '../../../domain/geo/walking.ts';

/** The inputs of the last update that decide whether to move. */
export interface SyncedState {
  station: string;
  /** As JSON. */
  filters: string;
  zoom: number | undefined;
  centre: LngLat | undefined;
  /** Centre of the walking circle. */
  circle: string | undefined;
  /** Compared by identity: locating again moves the map again, even to the same position. */
  origin: State['origin'];
}

export interface SyncInput {
  view: View;
  state: State;
  pace: Pace;
  elder: boolean;
  roomy: boolean;
}

/** Pixels between the centres of markers. */
const GAPS = { usual: 52, elder: 72 } as const;
/** Width of the card over the left of a roomy map, with its margin; see map.css. */
const CARD_PIXELS = 392;

/** @param visible key of a station that was selected on the map, and needs no move to be seen */
export function syncMap(
  map: StationLeafletMap,
  { view, state, pace, elder, roomy }: SyncInput,
  previous: SyncedState | undefined,
  visible: string,
): SyncedState {
  const { station, filters, zoom, centre } = state.urlState;
  const circle = walkingCircleOf(view, pace);
  map.show({
    places: view.places,
    selected: station,
    circle,
    unreachable: unreachableAreaOf(view),
    gap: elder ? GAPS.elder : GAPS.usual,
    roomy,
    covered: station && roomy ? CARD_PIXELS : 0,
  });
  const current: SyncedState = {
    station,
    filters: JSON.stringify(filters),
    zoom,
    centre,
    circle: circle?.at.join(),
    origin: state.origin,
  };
  move(map, view, previous, current, circle);
  if (station && station !== previous?.station && station !== visible && !centre) map.goTo(station, zoom);
  return current;
}

/** To what has changed: the viewport in the URL, else the walking circle, else the filters. */
function move(
  map: StationLeafletMap,
  view: View,
  previous: SyncedState | undefined,
  current: SyncedState,
  circle: MapContent['circle'],
): void {
  const { zoom, centre } = current;
  if (zoom !== undefined && isViewportRequested(current, previous)) map.lookAt(zoom, centre);
  else if (circle && CIRCLE_TRIGGERS.some((name) => current[name] !== previous?.[name])) {
    const nearest = view.nearest ? [view.nearest.walk.place] : [];
    map.fit([...circleCorners(circle.at, circle.metres), ...pointsOf(nearest)], { tight: true, zoom });
  } else if (current.filters !== previous?.filters) fitAll(map, view, zoom);
}

/** With a walking circle, changes of these move the map back to it. */
const CIRCLE_TRIGGERS = ['circle', 'origin', 'filters'] as const;

/** A zoom without a centre applies to what the first view fits. */
function isViewportRequested({ station, zoom, centre }: SyncedState, previous: SyncedState | undefined): boolean {
  if (centre) return centre.join() !== previous?.centre?.join() || zoom !== previous.zoom;
  return previous !== undefined && zoom !== previous.zoom && station === previous.station;
}

function fitAll(map: StationLeafletMap, { places, data }: View, zoom: number | undefined): void {
  const points = pointsOf(places);
  map.fit(points.length > 0 ? points : pointsOf(data.places), { zoom });
}

const pointsOf = (places: readonly MapPlace[]): LngLat[] =>
  places.map(drawnPoint).filter((point) => point !== undefined);
