/** What activating a marker does: a station opens; a cluster zooms in until it splits, or spiderfies where it is on one spot. */
import { ZOOM_RANGE } from '../state/url-state.ts';
import { isCluster, type Cluster } from './clusters.ts';
import { spiderOffsets } from './spider-layout.ts';
import { clusterKey } from './marker-appearance.ts';
import { focusOn, itemsInView, render, spiderfiedCluster, type Scene } from '../leaflet/scene.ts';

export function activateMarker(scene: Scene, key: string): void {
  const cluster = itemsInView(scene)
    .filter(isCluster)
    .find((item) => clusterKey(item) === key);
  if (cluster) expand(scene, cluster);
  else scene.events.onSelect(key);
}

export function spiderfy(scene: Scene, cluster: Cluster): void {
  const {
    map,
    content: { gap, covered },
  } = scene;
  scene.spiderfied = cluster.id;
  const offsets = spiderOffsets(cluster.count, gap);
  const reach = Math.max(...offsets.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)))) + gap;
  map.panInside([cluster.at[1], cluster.at[0]], {
    paddingTopLeft: [reach + covered, reach],
    paddingBottomRight: [reach, reach],
  });
  render(scene);
}

/** @returns whether a cluster was spiderfied */
export function unspiderfy(scene: Scene): boolean {
  if (scene.spiderfied === undefined) return false;
  const cluster = spiderfiedCluster(scene);
  scene.spiderfied = undefined;
  render(scene);
  if (cluster) scene.markers.buttonOf(clusterKey(cluster))?.focus({ preventScroll: true });
  return true;
}

function expand(scene: Scene, cluster: Cluster): void {
  const { map, clusters, markers, events } = scene;
  const zoom = clusters.expansionZoom(cluster);
  const first = clusters.leavesOf(cluster)[0]?.place.key ?? '';
  if (scene.spiderfied === cluster.id) {
    unspiderfy(scene);
  } else if (zoom === undefined || zoom > ZOOM_RANGE.max) {
    spiderfy(scene, cluster);
    focusOn(scene, first);
    events.onExpand(cluster.count, true);
  } else {
    const byKeyboard = markers.buttonOf(clusterKey(cluster))?.matches(':focus-visible');
    events.onExpand(cluster.count, false);
    map.once('moveend', () => {
      if (byKeyboard) focusOn(scene, first);
    });
    map.setView([cluster.at[1], cluster.at[0]], Math.max(zoom, map.getZoom() + 1));
  }
}
