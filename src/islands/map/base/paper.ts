/** The base map that needs no network: paper, squares, the land line. Everything above it may fail to come; this stands. */
import type { LatLng, Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import type { LngLat } from '../../../view-models/map/data.ts';
import { degreesAt, graticuleIn, linesIn, squareAt } from './grid.ts';
import { lngLatOf, pixelOf, type Pixel } from './mercator.ts';
import { originAt } from '../pins/pins.ts';

/** Of a screen, on each side of it: so far the map is moved before the sheet is drawn anew. */
const BEYOND_THE_EDGE = 0.75;
const SVG = 'http://www.w3.org/2000/svg';

/** What is drawn, in the pixels of its zoom. */
interface Sheet {
  zoom: number;
  low: Pixel;
  high: Pixel;
}

/**
 * One sheet under all of the screen and some of what lies around it. Two paths are written into it anew when the map has arrived: tiles
 * would be dozens of elements, made when a zoom begins, shown one frame later and thrown away after it.
 */
export function paperOn(map: LeafletMap, land: readonly (readonly LngLat[])[]): void {
  const element = document.createElementNS(SVG, 'svg');
  element.setAttribute('class', 'smap-paper leaflet-zoom-animated');
  element.setAttribute('aria-hidden', 'true');
  const [squares, shore] = [pathIn(element, 'squares'), pathIn(element, 'land')];
  map.getPane('tilePane')?.append(element);
  let sheet: Sheet | undefined;
  const put = (centre: LatLng, zoom: number): void => {
    if (!sheet) return;
    const scale = map.getZoomScale(zoom, sheet.zoom);
    const { x, y } = originAt(map, centre, zoom);
    element.style.transform = `translate(${String(sheet.low.x * scale - x)}px, ${String(sheet.low.y * scale - y)}px) scale(${String(scale)})`;
  };
  const putHere = (): void => {
    put(map.getCenter(), map.getZoom());
  };
  const drawIfNeeded = (): void => {
    if (sheet && covers(sheet, map)) return;
    sheet = sheetAround(map);
    const { low, high, zoom } = sheet;
    element.setAttribute('width', String(high.x - low.x));
    element.setAttribute('height', String(high.y - low.y));
    squares.setAttribute('d', squaresIn(sheet));
    shore.setAttribute(
      'd',
      land
        .map((points) =>
          lineThrough(
            points.map((point) => pixelOf(point, zoom)),
            sheet!,
          ),
        )
        .join(''),
    );
    putHere();
  };
  map.on('zoomanim', ({ center, zoom }: ZoomAnimEvent) => {
    put(center, zoom);
  });
  map.on('zoom viewreset', putHere);
  map.on('move', () => {
    if (sheet?.zoom === map.getZoom()) drawIfNeeded();
  });
  map.on('moveend', drawIfNeeded);
}

function pathIn(svg: SVGElement, className: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', className);
  svg.append(path);
  return path;
}

function sheetAround(map: LeafletMap): Sheet {
  const { min, max } = map.getPixelBounds();
  const [beyondX, beyondY] = [
    Math.round((max!.x - min!.x) * BEYOND_THE_EDGE),
    Math.round((max!.y - min!.y) * BEYOND_THE_EDGE),
  ];
  return {
    zoom: map.getZoom(),
    low: { x: min!.x - beyondX, y: min!.y - beyondY },
    high: { x: max!.x + beyondX, y: max!.y + beyondY },
  };
}

function covers({ zoom, low, high }: Sheet, map: LeafletMap): boolean {
  const { min, max } = map.getPixelBounds();
  return zoom === map.getZoom() && low.x <= min!.x && low.y <= min!.y && high.x >= max!.x && high.y >= max!.y;
}

function squaresIn({ zoom, low, high }: Sheet): string {
  const [west, north] = lngLatOf(low, zoom);
  const [east, south] = lngLatOf(high, zoom);
  const bounds = [west, south, east, north] as const;
  const metres = squareAt(zoom);
  const { parallels, meridians } =
    metres === undefined ? graticuleIn(bounds, degreesAt(zoom)) : linesIn(bounds, metres);
  const inSheet = (point: LngLat): Pixel => moved(pixelOf(point, zoom), low);
  return [
    ...parallels.map((lat) => `M0 ${String(sharp(inSheet([west, lat]).y))}H${String(high.x - low.x)}`),
    ...meridians.map(({ lng, south: from, north: until }) => {
      const [bottom, top] = [inSheet([lng, from]), inSheet([lng, until])];
      return `M${String(sharp(bottom.x))} ${bottom.y.toFixed(1)}V${top.y.toFixed(1)}`;
    }),
  ].join('');
}

/** The pieces of it that come near the sheet. */
function lineThrough(points: readonly Pixel[], { low, high }: Sheet): string {
  const isNear = (one: Pixel, other: Pixel): boolean =>
    Math.min(one.x, other.x) < high.x &&
    Math.max(one.x, other.x) > low.x &&
    Math.min(one.y, other.y) < high.y &&
    Math.max(one.y, other.y) > low.y;
  let isDown = false;
  return points
    .slice(1)
    .map((point, index) => {
      const before = points[index]!;
      const [start, end] = [moved(before, low), moved(point, low)];
      const isNext = isNear(before, point);
      const pen = isNext && !isDown ? `M${written(start)}` : '';
      isDown = isNext;
      return isNext ? `${pen}L${written(end)}` : '';
    })
    .join('');
}

const moved = ({ x, y }: Pixel, origin: Pixel): Pixel => ({ x: x - origin.x, y: y - origin.y });
const written = ({ x, y }: Pixel): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A line of one pixel is crisp when it lies in the middle of one. */
const sharp = (pixels: number): number => Math.floor(pixels) + 0.5;
