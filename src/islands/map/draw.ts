/** The map itself: everything that needs Leaflet. Fetched when the map comes into view. */
import type { LeafletMouseEvent, Map as LeafletMap } from 'leaflet';
import type { Bounds, LngLat, MapData, MapPlace } from '../../view-models/map-data.ts';
import { ZOOMS } from '../../view-models/map-address.ts';
import { boundsOfAll, clustersOf, isBunch, type Bunch, type Clusters } from './clusters.ts';
import { whenColoursChange } from './colours.ts';
import { drawnPoint } from './drawn-point.ts';
import { fanLegs } from './fan-legs.ts';
import { fanOf } from './fan.ts';
import { sharedGestures, type Hint } from './gestures.ts';
import { Map } from './leaflet.ts';
import { addOnlineBase } from './online.ts';
import { Hatching, Paper } from './paper.ts';
import { bunchPin, fanPins, keyOfBunch, singlePin, withNames } from './pin-looks.ts';
import { pinsOn, type Pin } from './pins.ts';
import { ringOn } from './ring.ts';
import { townNames } from './town-names.ts';
import { squareAt } from './grid.ts';
import { scaleAt, type Scale } from './scale.ts';

/** What is to be seen. */
export interface Picture {
  /** In the order of the list. */
  places: readonly MapPlace[];
  /** Key of the station that is open. */
  at: string;
  /** The quarter of an hour on foot, around a point as it is drawn. */
  ring: { at: LngLat; metres: number; words: string } | undefined;
  /** What no circle covers. */
  cells: readonly Bounds[];
  /** From the middle of a marker to the next, in pixels. */
  gap: number;
  /** There is room for names. */
  roomy: boolean;
}

export interface Seen {
  zoom: number;
  scale: Scale;
  /** Side of a square of the paper in metres. */
  square: number;
}

export interface MapEvents {
  onSelect: (key: string) => void;
  /** A bunch was opened: so many stations on one spot, or the map went nearer. */
  onOpen: (count: number, fanned: boolean) => void;
  /** The reader has zoomed, not the page. */
  onZoom: (zoom: number) => void;
  /** A click on the map, or Enter, at a point as it is drawn. */
  onPoint: (at: LngLat) => void;
  onSeen: (seen: Seen) => void;
  onHint: (hint: Hint) => void;
}

export interface DrawnMap {
  show: (picture: Picture) => void;
  /** Shows all of the points, with some room around them. */
  fit: (points: readonly LngLat[], zoom?: number) => void;
  /** Goes as near as it takes to see a station by itself; one among others on its spot fans out. */
  goTo: (key: string, zoom?: number) => void;
  zoomTo: (zoom: number) => void;
  zoomBy: (steps: number) => void;
  focusOn: (key: string) => boolean;
  /** @returns whether there was a fan */
  closeFan: () => boolean;
  remove: () => void;
}

const NEAR_ENOUGH = 14;
const NEAREST_FIT = 15;
/** Around what must be seen. */
const MARGIN = 56;
const BEYOND_THE_EDGE = 0.25;

export function drawMap(box: HTMLElement, { land, labels, base }: Pick<MapData, 'land' | 'labels' | 'base'>, events: MapEvents): DrawnMap {
  const map = new Map(box, {
    attributionControl: false, zoomControl: false, minZoom: ZOOMS.least, maxZoom: ZOOMS.most, zoomSnap: 1,
    keyboardPanDelta: 120, bounceAtZoomLimits: false, inertia: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
  const paper = new Paper(land).addTo(map);
  let hatching: Hatching | undefined;
  let picture: Picture = { places: [], at: '', ring: undefined, cells: [], gap: 52, roomy: true };
  let clusters: Clusters = clustersOf([], 1);
  let fanned: { id: number; count: number } | undefined;
  /** While the page moves the map: that is not written into the address. */
  let led = true;

  const names = townNames(map, labels);
  const ring = ringOn(map);
  const legs = fanLegs(map);
  const pins = pinsOn(map, press);
  map.on('moveend', look);
  map.on('zoomend', () => { if (!led) events.onZoom(map.getZoom()); });
  map.on('moveend', () => { led = false; });
  map.on('click', ({ latlng }: LeafletMouseEvent) => { events.onPoint([latlng.lng, latlng.lat]); });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.target !== box) return;
    const { lng, lat } = map.getCenter();
    events.onPoint([lng, lat]);
  });
  // Off the screen there is nothing to press: whoever tabs to a marker beyond the edge brings it into view.
  map.getPane('pins')?.addEventListener('focusin', ({ target }) => { bringIn(map, target as HTMLElement); });
  sharedGestures(map, events.onHint);
  const stopColours = whenColoursChange(() => {
    paper.redraw();
    hatching?.redraw();
  });
  const sizes = new ResizeObserver(() => { map.invalidateSize({ pan: false }); });
  sizes.observe(box);
  void addOnlineBase(map, base).catch(() => undefined);

  function press(key: string): void {
    const bunch = dots().filter(isBunch).find((dot) => keyOfBunch(dot) === key);
    if (bunch) open(bunch);
    else events.onSelect(key);
  }

  function open(bunch: Bunch): void {
    const zoom = clusters.zoomToOpen(bunch);
    if (fanned?.id === bunch.id) {
      closeFan();
    } else if (zoom === undefined || zoom > ZOOMS.most) {
      fanOut(bunch);
      pins.buttonOf(clusters.membersOf(bunch)[0]?.place.key ?? '')?.focus({ preventScroll: true });
      events.onOpen(bunch.count, true);
    } else {
      const [first] = clusters.membersOf(bunch);
      const byKeyboard = pins.buttonOf(keyOfBunch(bunch))?.matches(':focus-visible');
      events.onOpen(bunch.count, false);
      map.once('moveend', () => { if (byKeyboard && first) focusOn(first.place.key); });
      map.setView([bunch.at[1], bunch.at[0]], Math.max(zoom, map.getZoom() + 1));
    }
  }

  function fanOut(bunch: Bunch): void {
    fanned = { id: bunch.id, count: bunch.count };
    const reach = Math.max(...fanOf(bunch.count, picture.gap).map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)))) + picture.gap;
    map.panInside([bunch.at[1], bunch.at[0]], { padding: [reach, reach] });
    look();
  }

  function closeFan(): boolean {
    if (!fanned) return false;
    const bunch = dots().filter(isBunch).find(({ id }) => id === fanned?.id);
    fanned = undefined;
    look();
    if (bunch) pins.buttonOf(keyOfBunch(bunch))?.focus({ preventScroll: true });
    return true;
  }

  /** What is on the screen and a little beyond. */
  function dots() {
    const bounds = map.getBounds().pad(BEYOND_THE_EDGE);
    return clusters.dotsIn([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()], map.getZoom());
  }

  function look(): void {
    const here = dots();
    const open = here.filter(isBunch).find(({ id }) => id === fanned?.id);
    if (!open) fanned = undefined;
    const holder = picture.at ? clusters.bunchWith(picture.at, map.getZoom()) : undefined;
    const shown: Pin[] = here.flatMap((dot) => {
      if (!isBunch(dot)) return [singlePin(dot, picture.at)];
      if (dot.id !== open?.id) return [bunchPin(dot, dot.id === holder?.id, clusters.zoomToOpen(dot) === undefined ? false : undefined)];
      return [bunchPin(dot, false, true), ...fanPins(dot.at, clusters.membersOf(dot), picture)];
    });
    const screen = (at: LngLat) => map.latLngToContainerPoint([at[1], at[0]]);
    const { pins: named, towns } = withNames(shown, labels, screen, picture);
    pins.show(named);
    names.show(towns);
    legs.show(open && { at: open.at, ends: fanOf(open.count, picture.gap) });
    box.toggleAttribute('data-fanned', open !== undefined);
    const { lat } = map.getCenter();
    events.onSeen({ zoom: map.getZoom(), scale: scaleAt(lat, map.getZoom()), square: squareAt(map.getZoom()) });
  }

  function focusOn(key: string): boolean {
    const button = pins.buttonOf(key) ?? holderOf(key);
    button?.focus({ preventScroll: true });
    return button !== undefined;
  }

  function holderOf(key: string): HTMLButtonElement | undefined {
    const bunch = clusters.bunchWith(key, map.getZoom());
    return bunch && pins.buttonOf(keyOfBunch(bunch));
  }

  return {
    show(next) {
      if (next.places !== picture.places || next.gap !== picture.gap) clusters = clustersOf(next.places, next.gap);
      if (next.cells !== picture.cells) {
        hatching?.remove();
        hatching = next.cells.length > 0 ? new Hatching(next.cells).addTo(map) : undefined;
      }
      picture = next;
      ring.show(next.ring);
      if (isReady(map)) look();
    },
    fit(points, zoom) {
      led = true;
      const bounds = boundsOfAll(points);
      if (!bounds) return;
      const [[west, south], [east, north]] = bounds;
      map.fitBounds([[south, west], [north, east]], { padding: [MARGIN, MARGIN], maxZoom: NEAREST_FIT, animate: false });
      if (zoom !== undefined) map.setZoom(zoom, { animate: false });
    },
    goTo(key, zoom) {
      const place = picture.places.find((one) => one.key === key);
      const at = place && drawnPoint(place);
      if (!at) return;
      led = true;
      const now = isReady(map) ? map.getZoom() : 0;
      const target = zoom ?? clusters.zoomToSee(key, Math.max(now, NEAR_ENOUGH));
      const arrive = (): void => {
        const bunch = clusters.bunchWith(key, map.getZoom());
        if (bunch && clusters.zoomToOpen(bunch) === undefined) fanOut(bunch);
        else look();
      };
      const isFar = !isReady(map) || now !== target || !map.getBounds().pad(-BEYOND_THE_EDGE).contains([at[1], at[0]]);
      if (isFar) map.once('moveend', arrive).setView([at[1], at[0]], target);
      else arrive();
    },
    zoomTo(zoom) {
      led = true;
      map.setZoom(zoom);
    },
    zoomBy: (steps) => { map.setZoom(map.getZoom() + steps); },
    focusOn, closeFan,
    remove() {
      stopColours();
      sizes.disconnect();
      pins.remove();
      map.remove();
    },
  };
}

/** Before its first view a Leaflet map has no zoom. */
const isReady = (map: LeafletMap): boolean => (map.getZoom() as number | undefined) !== undefined;

function bringIn(map: LeafletMap, button: HTMLElement): void {
  const [outer, inner] = [map.getContainer().getBoundingClientRect(), button.getBoundingClientRect()];
  const by = (from: number, until: number, low: number, high: number): number => (low < from ? low - from - MARGIN : high > until ? high - until + MARGIN : 0);
  const [x, y] = [by(outer.left, outer.right, inner.left, inner.right), by(outer.top, outer.bottom, inner.top, inner.bottom)];
  if (x !== 0 || y !== 0) map.panBy([x, y], { animate: false });
}
