/** Markers of stations and clusters, and which names have room next to them. */
import type { LngLat, MapLabel, MapPlace } from '../../../view-models/map/data.ts';
import { levelOf } from '../../../view-models/marks/level.ts';
import { clusterName, markerName } from '../../../view-models/map/words.ts';
import type { Cluster, StationPoint } from './clusters.ts';
import { spiderOffsets } from './spider-layout.ts';
import type { Pixel } from '../base/mercator.ts';
import type { Marker } from './markers.ts';
import { LINE_HEIGHT, labelBox, placeLabels, type LabelCandidate } from './label-collision.ts';
import type { PlacedLabel } from '../base/place-labels.ts';

/** In pixels, with the usual gap between markers; see map.css. */
const CHARACTER = 16;
const MARKER_RADIUS = 20;
const USUAL_GAP = 52;
const DISTRICT_CHARACTER = 22;
/** Above this number of markers, only the name of the open station is shown. */
const MAX_NAMED_MARKERS = 60;
const MIN_TOWN_ZOOM = 10;
/** Alternative positions of a town's name, in pixels downwards. */
const TOWN_SHIFTS = [0, -34, 38, -56];

export const clusterKey = ({ id }: Pick<Cluster, 'id'>): string => `cluster-${String(id)}`;

/** @param selected key of the open station */
export function stationMarker({ place, at }: StationPoint, selected: string): Marker {
  return {
    key: place.key,
    at,
    name: markerName(place),
    letter: levelOf(place.level).letter,
    shape: shapeOf(place),
    label: place.name,
    selected: place.key === selected,
  };
}

/**
 * @param district name of the district of its first station
 * @param hasSelected whether it contains the open station
 * @param expanded undefined where the cluster does not spiderfy
 */
export function clusterMarker(
  cluster: Cluster,
  district: string,
  hasSelected: boolean,
  expanded: boolean | undefined,
): Marker {
  return {
    key: clusterKey(cluster),
    at: cluster.at,
    name: clusterName(cluster.first.name, district, cluster.count),
    letter: String(cluster.count),
    shape: hasSelected ? 'cluster selected' : 'cluster',
    label: '',
    selected: false,
    ...(expanded === undefined ? {} : { expanded }),
  };
}

export function spiderMarkers(
  at: LngLat,
  leaves: readonly StationPoint[],
  { selected, gap }: { selected: string; gap: number },
): Marker[] {
  const offsets = spiderOffsets(leaves.length, gap);
  return leaves.map((leaf, index): Marker => ({ ...stationMarker(leaf, selected), at, offset: offsets[index]! }));
}

/** Names are placed in order: that of the open station, those of other stations, those of towns and districts. */
export function placeNames(
  markers: readonly Marker[],
  labels: readonly MapLabel[],
  toScreen: (at: LngLat) => Pixel,
  { roomy, zoom, gap }: { roomy: boolean; zoom: number; gap: number },
): { markers: Marker[]; towns: PlacedLabel[] } {
  // Elder mode has larger markers and text, in proportion to their gap.
  const scale = gap / USUAL_GAP;
  const radius = MARKER_RADIUS * scale;
  const points = new Map(markers.map((marker) => [marker.key, translate(toScreen(marker.at), marker.offset)]));
  const obstacles = [...points.values()].map(({ x, y }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const names = nameCandidates(markers, points, { roomy, radius, character: CHARACTER * scale });
  const towns = townCandidates(labels, toScreen, zoom);
  const placed = placeLabels([...names, ...towns], obstacles);
  const named = new Map(names.filter((name) => placed.has(name)).map(({ key, above }) => [key, above]));
  return {
    markers: markers.map((marker) =>
      named.has(marker.key) ? { ...marker, above: named.get(marker.key) ?? false } : { ...marker, label: '' },
    ),
    towns: towns.filter((town) => placed.has(town)).map(({ label, shift }): PlacedLabel => ({ label, shift })),
  };
}

interface NameCandidate extends LabelCandidate {
  above: boolean;
}

/** Below the marker; for the open station also above. Where neither is free, only the card shows its name. */
function nameCandidates(
  markers: readonly Marker[],
  points: ReadonlyMap<string, Pixel>,
  { roomy, radius, character }: { roomy: boolean; radius: number; character: number },
): NameCandidate[] {
  return markers
    .filter(({ label, selected }) => label && (selected || (roomy && markers.length <= MAX_NAMED_MARKERS)))
    .toSorted((one, other) => Number(other.selected) - Number(one.selected))
    .flatMap(({ key, label, selected }): NameCandidate[] => {
      const { x, y } = points.get(key)!;
      const above = { key, above: true, box: labelBox(x, y - radius - character * LINE_HEIGHT, label, character) };
      return [{ key, above: false, box: labelBox(x, y + radius, label, character) }, ...(selected ? [above] : [])];
    });
}

function townCandidates(
  labels: readonly MapLabel[],
  toScreen: (at: LngLat) => Pixel,
  zoom: number,
): (LabelCandidate & PlacedLabel)[] {
  return labels
    .filter(({ rank }) => rank === 'district' || zoom >= MIN_TOWN_ZOOM)
    .flatMap((label, index) =>
      TOWN_SHIFTS.map((shift) => {
        const { x, y } = toScreen(label.at);
        const character = label.rank === 'district' ? DISTRICT_CHARACTER : CHARACTER;
        const box = labelBox(x, y + shift - CHARACTER, label.name, character);
        return { key: `town-${String(index)}`, box, label, shift };
      }),
    );
}

/** Hollow and dashed where the position is approximate, pale where the station is planned or closed. */
function shapeOf({ level, approximate, open }: MapPlace): string {
  return ['lv', levelOf(level).code, approximate ? 'approx' : '', open ? '' : 'shut'].filter(Boolean).join(' ');
}

const translate = ({ x, y }: Pixel, offset: Pixel = { x: 0, y: 0 }): Pixel => ({ x: x + offset.x, y: y + offset.y });
