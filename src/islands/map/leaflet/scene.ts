/** The Leaflet map with everything drawn on it: markers, names, spider legs. */
import type { Map as LeafletMap } from 'leaflet';
import type { LngLat, MapData, MapLabel, MapPlace } from '../../../view-models/map/data.ts';
import { isCluster, type Cluster, type ClusterIndex, type MapItem } from '../markers/clusters.ts';
import type { SpiderLegs } from '../markers/spider-legs.ts';
import { spiderOffsets } from '../markers/spider-layout.ts';
import type { Hint } from './gestures.ts';
import { squareSizeAt } from '../base/grid.ts';
import type { UnreachableArea } from '../base/hatching.ts';
import type { WalkingCircle } from '../base/walking-circle.ts';
import { clusterKey, clusterMarker, placeNames, spiderMarkers, stationMarker } from '../markers/marker-appearance.ts';
import type { Marker, MarkerLayer } from '../markers/markers.ts';
import { visibilityTest } from './anchor.ts';
import type { DeferredTask } from './deferred.ts';
import { scaleBarAt, type ScaleBar } from '../base/scale-bar.ts';
import type { PlaceLabels } from '../base/place-labels.ts';

/** What the map shows; positions are in the datum of the base. */
export interface MapContent {
  /** In the order of the list. */
  places: readonly MapPlace[];
  /** Key of the open station. */
  selected: string;
  circle: WalkingCircle | undefined;
  unreachable: UnreachableArea | undefined;
  /** Pixels between the centres of adjacent markers. */
  gap: number;
  /** There is room for the names of stations. */
  roomy: boolean;
  /** Pixels on the left that the card covers. */
  covered: number;
}

export interface Viewport {
  zoom: number;
  scale: ScaleBar;
  /** Side of a grid square in metres; undefined where the grid is in degrees. */
  square: number | undefined;
}

export interface MapEvents {
  onSelect: (key: string) => void;
  /** A cluster was activated: it spiderfied, or the map zoomed in. */
  onExpand: (count: number, isSpiderfied: boolean) => void;
  /** The reader has moved the map. */
  onViewportChange: (zoom: number, centre: LngLat) => void;
  /** A click on the map, or Enter, at a point in the datum of the base. */
  onPoint: (at: LngLat) => void;
  /** After every move, whoever caused it. */
  onViewport: (viewport: Viewport) => void;
  onHint: (hint: Hint) => void;
}

export interface Scene {
  map: LeafletMap;
  events: MapEvents;
  labels: readonly MapLabel[];
  districts: MapData['districts'];
  content: MapContent;
  clusters: ClusterIndex;
  markers: MarkerLayer;
  /** Shows the markers off the screen. */
  deferredMarkers: DeferredTask;
  placeLabels: PlaceLabels;
  spiderLegs: SpiderLegs;
  /** Id of the spiderfied cluster. */
  spiderfied: number | undefined;
  /** The current move was started by the page. */
  isProgrammatic: boolean;
  /** The reader has zoomed, dragged or pressed an arrow key; the viewport is reported when the move ends. */
  isUserMove: boolean;
  /** Debounces `onViewportChange`. */
  viewportTimer: ReturnType<typeof setTimeout> | undefined;
}

/** Called before the page moves the map; a move of the reader that has just ended is not reported any more. */
export function beginProgrammaticMove(scene: Scene): void {
  clearTimeout(scene.viewportTimer);
  scene.isProgrammatic = true;
  scene.isUserMove = false;
}

/** Share of the screen by which items are looked up beyond its edges. */
const OVERSCAN = 0.25;

/** A Leaflet map has no zoom before its first view. */
export const isReady = (map: LeafletMap): boolean => (map.getZoom() as number | undefined) !== undefined;

/** Stations and clusters on the screen and just beyond, in the order of the list. */
export function itemsInView({ map, clusters }: Scene): MapItem[] {
  const bounds = map.getBounds().pad(OVERSCAN);
  return clusters.itemsIn([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()], map.getZoom());
}

export function spiderfiedCluster(scene: Scene, items: readonly MapItem[] = itemsInView(scene)): Cluster | undefined {
  return items.filter(isCluster).find(({ id }) => id === scene.spiderfied);
}

/** Draws everything that depends on the viewport. */
export function render(scene: Scene): void {
  const { map, labels, content } = scene;
  const items = itemsInView(scene);
  const spider = spiderfiedCluster(scene, items);
  if (!spider) scene.spiderfied = undefined;
  const { markers, towns } = placeNames(
    markersFor(scene, items, spider),
    labels,
    (at) => map.latLngToContainerPoint([at[1], at[0]]),
    { roomy: content.roomy, zoom: map.getZoom(), gap: content.gap },
  );
  showMarkers(scene, markers);
  scene.placeLabels.show(towns);
  scene.spiderLegs.show(spider && { at: spider.at, ends: spiderOffsets(spider.count, content.gap) });
  map.getContainer().toggleAttribute('data-spiderfied', spider !== undefined);
  const zoom = map.getZoom();
  scene.events.onViewport({ zoom, scale: scaleBarAt(map.getCenter().lat, zoom), square: squareSizeAt(zoom) });
}

/** Markers on the screen are shown at once, those beyond its edges after the next paint. */
function showMarkers(scene: Scene, markers: readonly Marker[]): void {
  const isVisible = visibilityTest(scene.map);
  const visible = markers.filter(
    ({ key, at, offset }) =>
      scene.markers.buttonOf(key) ?? isVisible(scene.map.latLngToLayerPoint([at[1], at[0]]), offset),
  );
  scene.markers.show(visible);
  scene.deferredMarkers.schedule(
    visible.length < markers.length
      ? () => {
          scene.markers.show(markers);
        }
      : undefined,
  );
}

/** Focuses the marker of a station, or of the cluster that contains it. @returns whether there is one */
export function focusOn({ markers, clusters, map, deferredMarkers }: Scene, key: string): boolean {
  deferredMarkers.flush();
  const cluster = markers.buttonOf(key) ? undefined : clusters.clusterContaining(key, map.getZoom());
  const button = markers.buttonOf(cluster ? clusterKey(cluster) : key);
  button?.focus({ preventScroll: true });
  return button !== undefined;
}

function markersFor(
  { map, clusters, content, districts }: Scene,
  items: readonly MapItem[],
  spider: Cluster | undefined,
): Marker[] {
  const withSelected = content.selected ? clusters.clusterContaining(content.selected, map.getZoom()) : undefined;
  return items.flatMap((item) => {
    if (!isCluster(item)) return [stationMarker(item, content.selected)];
    const district = districts.find(({ id }) => id === item.first.district)?.name ?? '';
    if (item.id !== spider?.id)
      return [clusterMarker(item, district, item.id === withSelected?.id, item.isCoincident ? false : undefined)];
    return [clusterMarker(item, district, false, true), ...spiderMarkers(item.at, clusters.leavesOf(item), content)];
  });
}
