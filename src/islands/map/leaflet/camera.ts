/** Where the map looks when the page leads it. */
import { roundedPoint } from '../state/address.ts';
import type { LngLat } from '../../../view-models/map/data.ts';
import { fanOut } from '../pins/bunches.ts';
import { boundsOfAll } from '../pins/clusters.ts';
import { drawnPoint } from './drawn-point.ts';
import { isReady, lead, look, type Stage } from './stage.ts';

const NEAR_ENOUGH = 14;
const NEAREST_FIT = 15;
/** Around what must be seen, in pixels. */
const MARGIN = 56;
const TIGHT_MARGIN = 14;

export function fit(
  stage: Stage,
  points: readonly LngLat[],
  { zoom, tight = false }: { zoom?: number | undefined; tight?: boolean } = {},
): void {
  const {
    map,
    picture: { covered },
  } = stage;
  const bounds = boundsOfAll(points);
  if (!bounds) return;
  lead(stage);
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
      maxZoom: NEAREST_FIT,
      animate: false,
    },
  );
  if (zoom === undefined) return;
  const fitting = map.getZoom();
  lookAt(stage, zoom);
  // In the middle of all stations there may be none: an address that was typed shows more, never an empty map.
  if (!tight && !points.some(([lng, lat]) => map.getBounds().contains([lat, lng]))) lookAt(stage, fitting);
}

/** @param centre the same as now when it is not given */
export function lookAt(stage: Stage, zoom: number, centre?: LngLat): void {
  const { map } = stage;
  if (zoom === (isReady(map) ? map.getZoom() : undefined) && (!centre || isMiddle(stage, centre))) return;
  lead(stage);
  map.setView(centre ? [centre[1], centre[0]] : map.getCenter(), zoom, { animate: false });
}

function isMiddle({ map }: Stage, [lng, lat]: LngLat): boolean {
  const now = map.getCenter();
  const middle = roundedPoint([now.lng, now.lat]);
  return middle[0] === lng && middle[1] === lat;
}

/** As near as it takes to see a station by itself; one among others on its spot fans out. */
export function goTo(stage: Stage, key: string, zoom?: number): void {
  const { map, picture, clusters } = stage;
  const place = picture.places.find((one) => one.key === key);
  const at = place && drawnPoint(place);
  if (!at) return;
  const now = isReady(map) ? map.getZoom() : 0;
  const target = zoom ?? clusters.zoomToSee(key, Math.max(now, NEAR_ENOUGH));
  const arrive = (): void => {
    const bunch = stage.clusters.bunchWith(key, map.getZoom());
    if (bunch?.oneSpot) fanOut(stage, bunch);
    else look(stage);
  };
  if (isReady(map) && now === target && isInSight(stage, at)) {
    arrive();
    return;
  }
  lead(stage);
  map.once('moveend', arrive).setView(centreFor(stage, at, target), target);
}

/** Off the edge there is nothing to press: whoever tabs to a marker there brings it into view. */
export function bringIn({ map }: Stage, button: Element): void {
  // The browser has scrolled to it within the frame, which Leaflet takes back afterwards.
  map.getContainer().scrollTo(0, 0);
  const [outer, inner] = [map.getContainer().getBoundingClientRect(), button.getBoundingClientRect()];
  const by = (from: number, until: number, low: number, high: number): number =>
    low < from ? low - from - MARGIN : high > until ? high - until + MARGIN : 0;
  const [x, y] = [
    by(outer.left, outer.right, inner.left, inner.right),
    by(outer.top, outer.bottom, inner.top, inner.bottom),
  ];
  if (x !== 0 || y !== 0) map.panBy([x, y], { animate: false });
}

/** The middle of what the card leaves free. */
function centreFor({ map, picture }: Stage, [lng, lat]: LngLat, zoom: number) {
  return map.unproject(map.project([lat, lng], zoom).subtract([picture.covered / 2, 0]), zoom);
}

function isInSight({ map, picture }: Stage, [lng, lat]: LngLat): boolean {
  const { x, y } = map.latLngToContainerPoint([lat, lng]);
  const size = map.getSize();
  return x > picture.covered + MARGIN && x < size.x - MARGIN && y > MARGIN && y < size.y - MARGIN;
}
