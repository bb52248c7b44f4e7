/** The embedded base map, which needs no network: a grid and the land line on plain paper. */
import type { LatLng, Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import type { LngLat } from '../../../view-models/map/data.ts';
import { graticuleStepAt, graticule, squareGrid, squareSizeAt } from './grid.ts';
import { unproject, project, type Pixel } from './mercator.ts';
import { layerOrigin } from '../leaflet/anchor.ts';

/** Share of the screen that is drawn beyond each edge, so that short moves need no redraw. */
const OVERSCAN = 0.75;
const SVG = 'http://www.w3.org/2000/svg';

/** The drawn area, in pixels of its zoom. */
interface Sheet {
  zoom: number;
  low: Pixel;
  high: Pixel;
}

/**
 * A single SVG larger than the screen, whose two paths are rewritten when the map has moved beyond it. Tiles would be dozens of
 * elements, created at the start of a zoom and discarded after it.
 */
export function addEmbeddedBase(map: LeafletMap, land: readonly (readonly LngLat[])[]): void {
  const element = document.createElementNS(SVG, 'svg');
  element.setAttribute('class', 'map-paper leaflet-zoom-animated');
  element.setAttribute('aria-hidden', 'true');
  const [gridPath, landPath] = [appendPath(element, 'squares'), appendPath(element, 'land')];
  map.getPane('tilePane')?.append(element);
  let sheet: Sheet | undefined;
  const transform = (centre: LatLng, zoom: number): void => {
    if (!sheet) return;
    const scale = map.getZoomScale(zoom, sheet.zoom);
    const { x, y } = layerOrigin(map, centre, zoom);
    const [left, top] = [sheet.low.x * scale - x, sheet.low.y * scale - y];
    element.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
  };
  const transformToCurrent = (): void => {
    transform(map.getCenter(), map.getZoom());
  };
  const drawIfNeeded = (): void => {
    if (sheet && covers(sheet, map)) return;
    sheet = sheetAround(map);
    const { low, high, zoom } = sheet;
    element.setAttribute('width', String(high.x - low.x));
    element.setAttribute('height', String(high.y - low.y));
    gridPath.setAttribute('d', gridPathData(sheet));
    landPath.setAttribute(
      'd',
      land
        .map((points) =>
          linePathData(
            points.map((point) => project(point, zoom)),
            sheet!,
          ),
        )
        .join(''),
    );
    transformToCurrent();
  };
  map.on('zoomanim', ({ center, zoom }: ZoomAnimEvent) => {
    transform(center, zoom);
  });
  map.on('zoom viewreset', transformToCurrent);
  map.on('move', () => {
    if (sheet?.zoom === map.getZoom()) drawIfNeeded();
  });
  map.on('moveend', drawIfNeeded);
}

function appendPath(svg: SVGElement, className: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', className);
  svg.append(path);
  return path;
}

function sheetAround(map: LeafletMap): Sheet {
  const { min, max } = map.getPixelBounds();
  const [marginX, marginY] = [Math.round((max!.x - min!.x) * OVERSCAN), Math.round((max!.y - min!.y) * OVERSCAN)];
  return {
    zoom: map.getZoom(),
    low: { x: min!.x - marginX, y: min!.y - marginY },
    high: { x: max!.x + marginX, y: max!.y + marginY },
  };
}

function covers({ zoom, low, high }: Sheet, map: LeafletMap): boolean {
  const { min, max } = map.getPixelBounds();
  return zoom === map.getZoom() && low.x <= min!.x && low.y <= min!.y && high.x >= max!.x && high.y >= max!.y;
}

function gridPathData({ zoom, low, high }: Sheet): string {
  const [west, north] = unproject(low, zoom);
  const [east, south] = unproject(high, zoom);
  const bounds = [west, south, east, north] as const;
  const metres = squareSizeAt(zoom);
  const { parallels, meridians } =
    metres === undefined ? graticule(bounds, graticuleStepAt(zoom)) : squareGrid(bounds, metres);
  const toSheet = (point: LngLat): Pixel => relativeTo(project(point, zoom), low);
  return [
    ...parallels.map((lat) => `M0 ${String(snap(toSheet([west, lat]).y))}H${String(high.x - low.x)}`),
    ...meridians.map(({ lng, south: from, north: until }) => {
      const [bottom, top] = [toSheet([lng, from]), toSheet([lng, until])];
      return `M${String(snap(bottom.x))} ${bottom.y.toFixed(1)}V${top.y.toFixed(1)}`;
    }),
  ].join('');
}

/** Only the segments whose bounding boxes intersect the sheet. */
function linePathData(points: readonly Pixel[], { low, high }: Sheet): string {
  const intersects = (one: Pixel, other: Pixel): boolean =>
    Math.min(one.x, other.x) < high.x &&
    Math.max(one.x, other.x) > low.x &&
    Math.min(one.y, other.y) < high.y &&
    Math.max(one.y, other.y) > low.y;
  let isPenDown = false;
  return points
    .slice(1)
    .map((point, index) => {
      const before = points[index]!;
      const [start, end] = [relativeTo(before, low), relativeTo(point, low)];
      const isOnSheet = intersects(before, point);
      const pen = isOnSheet && !isPenDown ? `M${formatPixel(start)}` : '';
      isPenDown = isOnSheet;
      return isOnSheet ? `${pen}L${formatPixel(end)}` : '';
    })
    .join('');
}

const relativeTo = ({ x, y }: Pixel, origin: Pixel): Pixel => ({ x: x - origin.x, y: y - origin.y });
const formatPixel = ({ x, y }: Pixel): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A one-pixel line is crisp when centred on a pixel. */
const snap = (pixels: number): number => Math.floor(pixels) + 0.5;
