/** The map itself: everything that needs Leaflet. Fetched when the map comes into view. */
import type { LeafletMouseEvent, Map as LeafletMap } from 'leaflet';
import type { LngLat, MapData } from '../../../view-models/map/data.ts';
import { ZOOMS } from '../state/address.ts';
import { closeFan, press } from '../pins/bunches.ts';
import { bringIn, fit, goTo, lookAt } from './camera.ts';
import { clustersOf } from '../pins/clusters.ts';
import { whenColoursChange } from '../base/colours.ts';
import { fanLegs } from '../pins/fan-legs.ts';
import { sharedGestures } from './gestures.ts';
import { Hatching } from '../base/hatching.ts';
import { Map } from './leaflet.ts';
import { paperOn } from '../base/paper.ts';
import { pinsOn } from '../pins/pins.ts';
import { restOfWork } from './rest.ts';
import { ringOn } from '../base/ring.ts';
import { focusOn, isReady, look, type MapEvents, type Picture, type Stage } from './stage.ts';
import { townNames } from '../base/town-names.ts';

export interface DrawnMap {
  show: (picture: Picture) => void;
  /** Shows all of the points, with some room around them: for markers, or `tight` for the corners of a circle. */
  fit: (points: readonly LngLat[], how?: { zoom?: number | undefined; tight?: boolean }) => void;
  goTo: (key: string, zoom?: number) => void;
  lookAt: (zoom: number, centre: LngLat | undefined) => void;
  /** By the reader. */
  zoomBy: (steps: number) => void;
  focusOn: (key: string) => boolean;
  closeFan: () => boolean;
  remove: () => void;
}

const VIEW_SETTLES_MS = 150;
const NOTHING: Picture = { places: [], at: '', ring: undefined, hatched: undefined, gap: 52, roomy: true, covered: 0 };

export function drawMap(
  box: HTMLElement,
  { land, labels, base, districts }: Pick<MapData, 'land' | 'labels' | 'base' | 'districts'>,
  events: MapEvents,
): DrawnMap {
  const map = newMap(box);
  paperOn(map, land);
  let hatching: Hatching | undefined;
  const names = townNames(map, labels);
  const ring = ringOn(map);
  const stage: Stage = {
    map,
    events,
    labels,
    districts,
    names,
    picture: NOTHING,
    clusters: clustersOf([], 1),
    legs: fanLegs(map),
    fanned: undefined,
    led: true,
    moved: false,
    settling: undefined,
    pins: pinsOn(map, (key) => {
      press(stage, key);
    }),
    rest: restOfWork(),
  };
  listen(stage);
  sharedGestures(map, events.onHint);
  const stopColours = whenColoursChange(() => {
    hatching?.redraw();
  });
  const sizes = new ResizeObserver(() => {
    map.invalidateSize({ pan: false });
  });
  sizes.observe(box);
  // Fetched only by sites that have more than the paper; what does not come leaves the paper to be seen.
  if (base.kind !== 'embedded')
    void import('../base/online.ts').then(({ addOnlineBase }) => addOnlineBase(map, base)).catch(() => undefined);

  return {
    show(next) {
      if (isSame(next, stage.picture)) return;
      if (next.places !== stage.picture.places || next.gap !== stage.picture.gap)
        stage.clusters = clustersOf(next.places, next.gap);
      if (next.hatched !== stage.picture.hatched) {
        hatching?.remove();
        hatching = next.hatched && new Hatching(next.hatched).addTo(map);
      }
      stage.picture = next;
      ring.show(next.ring);
      if (isReady(map)) look(stage);
    },
    fit: (points, how) => {
      fit(stage, points, how);
    },
    goTo: (key, zoom) => {
      goTo(stage, key, zoom);
    },
    lookAt: (zoom, centre) => {
      lookAt(stage, zoom, centre);
    },
    zoomBy: (steps) => {
      map.setZoom(map.getZoom() + steps);
    },
    focusOn: (key) => focusOn(stage, key),
    closeFan: () => closeFan(stage),
    remove() {
      stopColours();
      sizes.disconnect();
      stage.rest.set(undefined);
      clearTimeout(stage.settling);
      stage.pins.remove();
      map.remove();
    },
  };
}

const isSame = (one: Picture, other: Picture): boolean =>
  (Object.keys(one) as (keyof Picture)[]).every((part) =>
    part === 'ring'
      ? one.ring?.at.join() === other.ring?.at.join() && one.ring?.metres === other.ring?.metres
      : one[part] === other[part],
  );

function listen(stage: Stage): void {
  const { map, events } = stage;
  const box = map.getContainer();
  const settle = (): void => {
    const { lng, lat } = map.getCenter();
    events.onLook(map.getZoom(), [lng, lat]);
  };
  map.on('zoomend dragend', () => {
    stage.moved = !stage.led;
  });
  map.on('moveend', () => {
    if (stage.moved) {
      // Not in the frame in which the map arrives, and once for several steps.
      clearTimeout(stage.settling);
      stage.settling = setTimeout(settle, VIEW_SETTLES_MS);
    }
    stage.moved = false;
    stage.led = false;
    look(stage);
  });
  map.on('click', ({ latlng }: LeafletMouseEvent) => {
    events.onPoint([latlng.lng, latlng.lat]);
  });
  box.addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Enter' || target !== box) return;
    const { lng, lat } = map.getCenter();
    events.onPoint([lng, lat]);
  });
  box.addEventListener(
    'keydown',
    ({ key }) => {
      if (key.startsWith('Arrow')) stage.moved = true;
    },
    { capture: true },
  );
  map.getPane('pins')?.addEventListener('focusin', ({ target }) => {
    bringIn(stage, target as Element);
  });
}

/** Who wants less motion gets none: Leaflet would still glide at a press of a key. */
function newMap(box: HTMLElement): LeafletMap {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new Map(box, {
    attributionControl: false,
    zoomControl: false,
    minZoom: ZOOMS.least,
    maxZoom: ZOOMS.most,
    keyboardPanDelta: 120,
    bounceAtZoomLimits: false,
    fadeAnimation: false,
    zoomAnimation: !isStill,
    inertia: !isStill,
  });
  if (isStill) map.panBy = (offset, options) => Map.prototype.panBy.call(map, offset, { ...options, animate: false });
  return map;
}
