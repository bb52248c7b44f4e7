/** The map with what stands on it at the moment: markers, names, lines, as they fit. */
import type { Map as LeafletMap } from 'leaflet';
import type { LngLat, MapData, MapLabel, MapPlace } from '../../../view-models/map/data.ts';
import { isBunch, type Bunch, type Clusters, type Dot } from '../pins/clusters.ts';
import { fanLegs } from '../pins/fan-legs.ts';
import { fanOf } from '../pins/fan.ts';
import type { Hint } from './gestures.ts';
import { squareAt } from '../base/grid.ts';
import type { Hatched } from '../base/hatching.ts';
import { bunchPin, fanPins, keyOfBunch, singlePin, withNames } from '../pins/pin-looks.ts';
import { sightOf, type Pin, type Pins } from '../pins/pins.ts';
import type { Rest } from './rest.ts';
import { scaleAt, type Scale } from '../base/scale.ts';
import { townNames } from '../base/town-names.ts';

/** What is to be seen. */
export interface Picture {
  /** In the order of the list. */
  places: readonly MapPlace[];
  /** Key of the station that is open. */
  at: string;
  /** The quarter of an hour on foot, around a point as it is drawn. */
  ring: { at: LngLat; metres: number; words: string } | undefined;
  hatched: Hatched | undefined;
  /** From the middle of a marker to the next, in pixels. */
  gap: number;
  /** There is room for names. */
  roomy: boolean;
  /** So many pixels on the left are covered by the card. */
  covered: number;
}

export interface Seen {
  zoom: number;
  scale: Scale;
  /** Side of a square of the paper in metres; undefined where degrees are drawn instead. */
  square: number | undefined;
}

export interface MapEvents {
  onSelect: (key: string) => void;
  /** A bunch was opened: it fanned out, or the map went nearer. */
  onOpen: (count: number, fanned: boolean) => void;
  /** The reader has moved the map, not the page. */
  onLook: (zoom: number, centre: LngLat) => void;
  /** A click on the map, or Enter, at a point as it is drawn. */
  onPoint: (at: LngLat) => void;
  onSeen: (seen: Seen) => void;
  onHint: (hint: Hint) => void;
}

export interface Stage {
  map: LeafletMap;
  events: MapEvents;
  labels: readonly MapLabel[];
  districts: MapData['districts'];
  picture: Picture;
  clusters: Clusters;
  pins: Pins;
  /** Markers that are still to come. */
  rest: Rest;
  names: ReturnType<typeof townNames>;
  legs: ReturnType<typeof fanLegs>;
  /** The bunch that has fanned out. */
  fanned: number | undefined;
  /** The page moves the map. */
  led: boolean;
  /** The reader has zoomed or dragged it, or pressed an arrow key; where that ends is written into the address. */
  moved: boolean;
  /** A view of the reader's that is soon written into the address. */
  settling: ReturnType<typeof setTimeout> | undefined;
}

/** From now on the page moves the map; where the reader had moved it just before is not what the page asks for. */
export function lead(stage: Stage): void {
  clearTimeout(stage.settling);
  stage.led = true;
  stage.moved = false;
}

const BEYOND_THE_EDGE = 0.25;

/** Before its first view a Leaflet map has no zoom. */
export const isReady = (map: LeafletMap): boolean => (map.getZoom() as number | undefined) !== undefined;

/** What is on the screen and a little beyond, in the order of the list. */
export function dotsOn({ map, clusters }: Stage): Dot[] {
  const bounds = map.getBounds().pad(BEYOND_THE_EDGE);
  return clusters.dotsIn([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()], map.getZoom());
}

export function fannedBunch(stage: Stage, dots: readonly Dot[] = dotsOn(stage)): Bunch | undefined {
  return dots.filter(isBunch).find(({ id }) => id === stage.fanned);
}

/** Draws anew what depends on where the map is. */
export function look(stage: Stage): void {
  const { map, labels, picture } = stage;
  const dots = dotsOn(stage);
  const open = fannedBunch(stage, dots);
  if (!open) stage.fanned = undefined;
  const { pins, towns } = withNames(
    pinsFor(stage, dots, open),
    labels,
    (at) => map.latLngToContainerPoint([at[1], at[0]]),
    { roomy: picture.roomy, zoom: map.getZoom(), gap: picture.gap },
  );
  showInTurn(stage, pins);
  stage.names.show(towns);
  stage.legs.show(open && { at: open.at, ends: fanOf(open.count, picture.gap) });
  map.getContainer().toggleAttribute('data-fanned', open !== undefined);
  const zoom = map.getZoom();
  stage.events.onSeen({ zoom, scale: scaleAt(map.getCenter().lat, zoom), square: squareAt(zoom) });
}

/** What is on the screen at once; what lies beyond its edge, for who moves the map on, when that is painted. */
function showInTurn(stage: Stage, pins: readonly Pin[]): void {
  const isSeen = sightOf(stage.map);
  const first = pins.filter(
    ({ key, at, offset }) => stage.pins.buttonOf(key) ?? isSeen(stage.map.latLngToLayerPoint([at[1], at[0]]), offset),
  );
  stage.pins.show(first);
  stage.rest.set(
    first.length < pins.length
      ? () => {
          stage.pins.show(pins);
        }
      : undefined,
  );
}

/** On the marker of a station, or of the bunch that holds it. @returns whether there is one */
export function focusOn({ pins, clusters, map, rest }: Stage, key: string): boolean {
  rest.now();
  const bunch = pins.buttonOf(key) ? undefined : clusters.bunchWith(key, map.getZoom());
  const button = pins.buttonOf(bunch ? keyOfBunch(bunch) : key);
  button?.focus({ preventScroll: true });
  return button !== undefined;
}

function pinsFor({ map, clusters, picture, districts }: Stage, dots: readonly Dot[], fanned: Bunch | undefined): Pin[] {
  const holder = picture.at ? clusters.bunchWith(picture.at, map.getZoom()) : undefined;
  return dots.flatMap((dot) => {
    if (!isBunch(dot)) return [singlePin(dot, picture.at)];
    const district = districts.find(({ id }) => id === dot.first.district)?.name ?? '';
    if (dot.id !== fanned?.id) return [bunchPin(dot, district, dot.id === holder?.id, dot.oneSpot ? false : undefined)];
    return [bunchPin(dot, district, false, true), ...fanPins(dot.at, clusters.membersOf(dot), picture)];
  });
}
