/** The map of a province without tiles: a dot for each station, and a circle for each district that leads to its map. */
import { html, Html } from './html.ts';
import type { JoinedDistrict } from './summaries.ts';

const WIDTH = 1000;
const MARGIN = 40;
const RADIUS = 14;

type Point = readonly [x: number, y: number];

export function drawnMap(districts: readonly JoinedDistrict[]): Html {
  const points = districts.map(({ stations }) => stations.flatMap(({ at }) => (at ? [at] : [])));
  const { project, height } = projectionOf(points.flat());
  // Stations on the same spot of the picture are one dot.
  const dots = [...new Set(points.flat().map((point) => project(point).join(' ')))]
    .map((spot) => `M${spot}h0`)
    .join('');
  const circles = districts.flatMap((district, index) => {
    const here = points[index]!.map(project);
    if (here.length === 0) return [];
    const [x, y] = [0, 1].map((axis) => Math.round(here.reduce((sum, point) => sum + point[axis]!, 0) / here.length));
    const name = `${district.city}${district.name}`;
    return html`<a href="${district.url}map/" aria-label="${name}"
      ><circle cx="${x!}" cy="${y!}" r="${RADIUS}"><title>${name}，${district.stations.length}个站</title></circle></a
    > `;
  });
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="各区县在图上的位置">
    <path d="${dots}" />
    ${circles}
  </svg>`;
}

/** Equirectangular: degrees of longitude shrink with the cosine of the latitude. */
function projectionOf(points: readonly Point[]): { project: (point: Point) => Point; height: number } {
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  const [west, east, south, north] = [
    least(lngs),
    -least(lngs.map((lng) => -lng)),
    least(lats),
    -least(lats.map((lat) => -lat)),
  ];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (WIDTH - 2 * MARGIN) / Math.max((east - west) * shrink, north - south, 0.001);
  return {
    project: ([lng, lat]) => [
      Math.round(MARGIN + (lng - west) * shrink * scale),
      Math.round(MARGIN + (north - lat) * scale),
    ],
    height: Math.round((north - south) * scale + 2 * MARGIN) || WIDTH,
  };
}

/** `Math.min` takes its numbers as arguments, of which there may be too many. */
const least = (numbers: readonly number[]): number =>
  numbers.reduce((min, number) => Math.min(min, number), numbers[0] ?? 0);
