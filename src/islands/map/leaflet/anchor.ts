/** Keeps DOM elements at their positions on a Leaflet map. */
import type { LatLng, Map as LeafletMap, Point, ZoomAnimEvent } from 'leaflet';
import type { LngLat } from '../../../view-models/map/data.ts';
import type { Pixel } from '../base/mercator.ts';

interface AnchoredElement {
  element: HTMLElement | SVGElement;
  at: LngLat;
  /** In pixels, from `at`. */
  offset?: Pixel | undefined;
  /** Scales with the map during a zoom. */
  grows?: boolean;
}

/** Positions the elements, also during zoom animations and pinches. Panning moves their pane, so they need no update for it. */
export function anchorElements(
  map: LeafletMap,
  elements: () => readonly AnchoredElement[],
): { update: () => void; stop: () => void } {
  const move = ({ element, offset }: AnchoredElement, { x, y }: Pixel, scale = 1): void => {
    const scaling = scale === 1 ? '' : ` scale(${String(scale)})`;
    // Not translate3d: compositing hundreds of layers is slower than the one of their pane.
    const [left, top] = [Math.round(x + (offset?.x ?? 0)), Math.round(y + (offset?.y ?? 0))];
    element.style.transform = `translate(${left}px, ${top}px)${scaling}`;
  };
  const update = (): void => {
    for (const anchored of elements()) move(anchored, map.latLngToLayerPoint([anchored.at[1], anchored.at[0]]));
  };
  const animate = ({ zoom, center }: ZoomAnimEvent): void => {
    const origin = layerOrigin(map, center, zoom);
    const isVisible = visibilityTest(map);
    for (const anchored of elements()) {
      const [at, offset] = [map.project([anchored.at[1], anchored.at[0]], zoom).subtract(origin), anchored.offset];
      // Each animated element costs time in the first frame of a zoom.
      if (
        anchored.grows ||
        isVisible(at, offset) ||
        isVisible(map.latLngToLayerPoint([anchored.at[1], anchored.at[0]]), offset)
      )
        move(anchored, at, anchored.grows ? map.getZoomScale(zoom) : 1);
    }
  };
  map.on('zoomanim', animate);
  map.on('zoom viewreset', update);
  return {
    update,
    stop() {
      map.off('zoomanim', animate);
      map.off('zoom viewreset', update);
    },
  };
}

/** Whether a marker at a layer point, or its name, would be on the screen. */
export function visibilityTest(map: LeafletMap): (at: Pixel, offset?: Pixel) => boolean {
  const { x: left, y: top } = map.containerPointToLayerPoint([0, 0]);
  const { x: width, y: height } = map.getSize();
  return ({ x, y }, offset = NO_OFFSET) => {
    const [right, down] = [x + offset.x - left, y + offset.y - top];
    return (
      right > -MARKER_REACH && right < width + MARKER_REACH && down > -MARKER_REACH && down < height + MARKER_REACH
    );
  };
}

const NO_OFFSET: Pixel = { x: 0, y: 0 };
/** In pixels: how far a marker and its name extend from their position. */
const MARKER_REACH = 100;

/** The pixel of the zoom at which layer point 0, 0 lies when the map shows this centre. */
export const layerOrigin = (map: LeafletMap, centre: LatLng, zoom: number): Point =>
  map
    .project(centre, zoom)
    .subtract(map.getSize().divideBy(2))
    .subtract(map.containerPointToLayerPoint([0, 0]))
    .round();
