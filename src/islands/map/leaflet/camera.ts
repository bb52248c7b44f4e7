/** Moves the map on behalf of the page. */
import { roundPoint } from '../state/url-state.ts';
import type { LngLat } from '../../../view-models/map/data.ts';
import { spiderfy } from '../markers/cluster-actions.ts';
import { boundsOf } from '../markers/clusters.ts';
import { drawnPoint } from './drawn-point.ts';
import { beginProgrammaticMove, isReady, render, type Scene } from './scene.ts';

/** The zoom to show a single station at, and the highest one to fit several. */
const STATION_ZOOM = 14;
const MAX_FIT_ZOOM = 15;
/** In pixels, around what must be visible. */
const MARGIN = 56;
const TIGHT_MARGIN = 14;

/** @param tight for the corners of a circle instead of markers, which need room around them */
export function fit(
  scene: Scene,
  points: readonly LngLat[],
  { zoom, tight = false }: { zoom?: number | undefined; tight?: boolean } = {},
): void {
  const {
    map,
    content: { covered },
  } = scene;
  const bounds = boundsOf(points);
  if (!bounds) return;
  beginProgrammaticMove(scene);
  const margin = tight ? TIGHT_MARGIN : MARGIN;
  const [[west, south], [east, north]] = bounds;
  map.fitBounds(
    [
      [south, west],
      [north, east],
    ],
    {
      paddingTopLeft: [margin + covered, margin],
      paddingBottomRight: [margin, margin],
      maxZoom: MAX_FIT_ZOOM,
      animate: false,
    },
  );
  if (zoom === undefined) return;
  const fittingZoom = map.getZoom();
  lookAt(scene, zoom);
  // The centre of all stations may be empty at this zoom: show them all rather than an empty map.
  if (!tight && !points.some(([lng, lat]) => map.getBounds().contains([lat, lng]))) lookAt(scene, fittingZoom);
}

/** @param centre the current one where left out */
export function lookAt(scene: Scene, zoom: number, centre?: LngLat): void {
  const { map } = scene;
  if (zoom === (isReady(map) ? map.getZoom() : undefined) && (!centre || isCentre(scene, centre))) return;
  beginProgrammaticMove(scene);
  map.setView(centre ? [centre[1], centre[0]] : map.getCenter(), zoom, { animate: false });
}

function isCentre({ map }: Scene, [lng, lat]: LngLat): boolean {
  const current = map.getCenter();
  const rounded = roundPoint([current.lng, current.lat]);
  return rounded[0] === lng && rounded[1] === lat;
}

/** Zooms in until the station is on its own; a cluster at one spot spiderfies. */
export function goTo(scene: Scene, key: string, zoom?: number): void {
  const { map, content, clusters } = scene;
  const place = content.places.find((one) => one.key === key);
  const at = place && drawnPoint(place);
  if (!at) return;
  const currentZoom = isReady(map) ? map.getZoom() : 0;
  const targetZoom = zoom ?? clusters.zoomToReveal(key, Math.max(currentZoom, STATION_ZOOM));
  const onArrival = (): void => {
    const cluster = scene.clusters.clusterContaining(key, map.getZoom());
    if (cluster?.isCoincident) spiderfy(scene, cluster);
    else render(scene);
  };
  if (isReady(map) && currentZoom === targetZoom && isInView(scene, at)) {
    onArrival();
    return;
  }
  beginProgrammaticMove(scene);
  map.once('moveend', onArrival).setView(centreFor(scene, at, targetZoom), targetZoom);
}

/** Pans to a marker off the screen that receives the focus. */
export function panIntoView({ map }: Scene, button: Element): void {
  // Undo the browser's own scrolling of the container, in the same frame.
  map.getContainer().scrollTo(0, 0);
  const [container, marker] = [map.getContainer().getBoundingClientRect(), button.getBoundingClientRect()];
  const overflow = (min: number, max: number, low: number, high: number): number =>
    low < min ? low - min - MARGIN : high > max ? high - max + MARGIN : 0;
  const [x, y] = [
    overflow(container.left, container.right, marker.left, marker.right),
    overflow(container.top, container.bottom, marker.top, marker.bottom),
  ];
  if (x !== 0 || y !== 0) map.panBy([x, y], { animate: false });
}

/** Centres the point in the part of the map that the card leaves free. */
function centreFor({ map, content }: Scene, [lng, lat]: LngLat, zoom: number) {
  return map.unproject(map.project([lat, lng], zoom).subtract([content.covered / 2, 0]), zoom);
}

function isInView({ map, content }: Scene, [lng, lat]: LngLat): boolean {
  const { x, y } = map.latLngToContainerPoint([lat, lng]);
  const size = map.getSize();
  return x > content.covered + MARGIN && x < size.x - MARGIN && y > MARGIN && y < size.y - MARGIN;
}
