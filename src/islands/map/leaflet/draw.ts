/** The map itself, with everything that needs Leaflet. Fetched when the map comes into view. */
import type { LeafletMouseEvent, Map as LeafletMap } from 'leaflet';
import type { LngLat, MapData } from '../../../view-models/map/data.ts';
import { ZOOM_RANGE } from '../state/url-state.ts';
import { activateMarker, unspiderfy } from '../markers/cluster-actions.ts';
import { fit, goTo, lookAt, panIntoView } from './camera.ts';
import { createClusterIndex } from '../markers/clusters.ts';
import { onColourSchemeChange } from '../base/colour-scheme.ts';
import { createSpiderLegs } from '../markers/spider-legs.ts';
import { shareGestures } from './gestures.ts';
import { HatchingLayer } from '../base/hatching.ts';
import { Map } from './leaflet.ts';
import { addEmbeddedBase } from '../base/embedded.ts';
import { createMarkerLayer } from '../markers/markers.ts';
import { createDeferredTask } from './deferred.ts';
import { createWalkingCircle } from '../base/walking-circle.ts';
import { focusOn, isReady, render, type MapContent, type MapEvents, type Scene } from './scene.ts';
import { createPlaceLabels } from '../base/place-labels.ts';

export interface StationLeafletMap {
  show: (content: MapContent) => void;
  /** Shows all of the points; `tight` leaves no room for markers around them. */
  fit: (points: readonly LngLat[], options?: { zoom?: number | undefined; tight?: boolean }) => void;
  goTo: (key: string, zoom?: number) => void;
  lookAt: (zoom: number, centre: LngLat | undefined) => void;
  /** On behalf of the reader. */
  zoomBy: (steps: number) => void;
  focusOn: (key: string) => boolean;
  unspiderfy: () => boolean;
  remove: () => void;
}

const VIEWPORT_DEBOUNCE_MS = 150;
const EMPTY: MapContent = {
  places: [],
  selected: '',
  circle: undefined,
  unreachable: undefined,
  gap: 52,
  roomy: true,
  covered: 0,
};

export function createMap(
  box: HTMLElement,
  { land, labels, base, districts }: Pick<MapData, 'land' | 'labels' | 'base' | 'districts'>,
  events: MapEvents,
): StationLeafletMap {
  const map = createLeafletMap(box);
  addEmbeddedBase(map, land);
  let hatching: HatchingLayer | undefined;
  const placeLabels = createPlaceLabels(map, labels);
  const circle = createWalkingCircle(map);
  const scene: Scene = {
    map,
    events,
    labels,
    districts,
    placeLabels,
    content: EMPTY,
    clusters: createClusterIndex([], 1),
    spiderLegs: createSpiderLegs(map),
    spiderfied: undefined,
    isProgrammatic: true,
    isUserMove: false,
    viewportTimer: undefined,
    markers: createMarkerLayer(map, (key) => {
      activateMarker(scene, key);
    }),
    deferredMarkers: createDeferredTask(),
  };
  listen(scene);
  shareGestures(map, events.onHint);
  const stopColours = onColourSchemeChange(() => {
    hatching?.redraw();
  });
  const resizeObserver = new ResizeObserver(() => {
    map.invalidateSize({ pan: false });
  });
  resizeObserver.observe(box);
  // Fetched only by sites with another base. If it fails, the embedded one remains visible.
  if (base.kind !== 'embedded')
    void import('../base/online.ts').then(({ addOnlineBase }) => addOnlineBase(map, base)).catch(() => undefined);

  return {
    show(content) {
      if (isSameContent(content, scene.content)) return;
      if (content.places !== scene.content.places || content.gap !== scene.content.gap)
        scene.clusters = createClusterIndex(content.places, content.gap);
      if (content.unreachable !== scene.content.unreachable) {
        hatching?.remove();
        hatching = content.unreachable && new HatchingLayer(content.unreachable).addTo(map);
      }
      scene.content = content;
      circle.show(content.circle);
      if (isReady(map)) render(scene);
    },
    fit: (points, options) => {
      fit(scene, points, options);
    },
    goTo: (key, zoom) => {
      goTo(scene, key, zoom);
    },
    lookAt: (zoom, centre) => {
      lookAt(scene, zoom, centre);
    },
    zoomBy: (steps) => {
      map.setZoom(map.getZoom() + steps);
    },
    focusOn: (key) => focusOn(scene, key),
    unspiderfy: () => unspiderfy(scene),
    remove() {
      stopColours();
      resizeObserver.disconnect();
      scene.deferredMarkers.schedule(undefined);
      clearTimeout(scene.viewportTimer);
      scene.markers.remove();
      map.remove();
    },
  };
}

const isSameContent = (one: MapContent, other: MapContent): boolean =>
  (Object.keys(one) as (keyof MapContent)[]).every((name) =>
    name === 'circle'
      ? one.circle?.at.join() === other.circle?.at.join() && one.circle?.metres === other.circle?.metres
      : one[name] === other[name],
  );

function listen(scene: Scene): void {
  const { map, events } = scene;
  const box = map.getContainer();
  const reportViewport = (): void => {
    const { lng, lat } = map.getCenter();
    events.onViewportChange(map.getZoom(), [lng, lat]);
  };
  map.on('zoomend dragend', () => {
    scene.isUserMove = !scene.isProgrammatic;
  });
  map.on('moveend', () => {
    if (scene.isUserMove) {
      clearTimeout(scene.viewportTimer);
      scene.viewportTimer = setTimeout(reportViewport, VIEWPORT_DEBOUNCE_MS);
    }
    scene.isUserMove = false;
    scene.isProgrammatic = false;
    render(scene);
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
      if (key.startsWith('Arrow')) scene.isUserMove = true;
    },
    { capture: true },
  );
  map.getPane('pins')?.addEventListener('focusin', ({ target }) => {
    panIntoView(scene, target as Element);
  });
}

function createLeafletMap(box: HTMLElement): LeafletMap {
  const isMotionReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new Map(box, {
    attributionControl: false,
    zoomControl: false,
    minZoom: ZOOM_RANGE.min,
    maxZoom: ZOOM_RANGE.max,
    keyboardPanDelta: 120,
    bounceAtZoomLimits: false,
    fadeAnimation: false,
    zoomAnimation: !isMotionReduced,
    inertia: !isMotionReduced,
  });
  // Leaflet would still animate panning by keyboard.
  if (isMotionReduced)
    map.panBy = (offset, options) => Map.prototype.panBy.call(map, offset, { ...options, animate: false });
  return map;
}
