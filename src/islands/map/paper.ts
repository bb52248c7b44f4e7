/** The base map that needs no network: paper, squares, the land line. Everything above it may fail to come; this stands. */
import type { Coords } from 'leaflet';
import type { Bounds, LngLat } from '../../view-models/map-data.ts';
import { colourOf } from './colours.ts';
import { degreesAt, graticuleIn, linesIn, squareAt } from './grid.ts';
import { GridLayer } from './leaflet.ts';
import { lngLatOf, metresPerPixel, pixelOf, type Pixel } from './mercator.ts';

/** Four times as large as usual: fewer to make while the map moves. */
const TILE = 512;
/** Pixels from one line of the hatching to the next; a tile is a multiple of it. */
const STRIPES = 16;
const SHARPEST = 2;
const SVG = 'http://www.w3.org/2000/svg';
const SLOW_AND_LARGE = { tileSize: TILE, updateWhenZooming: false, keepBuffer: 1 } as const;

export class Paper extends GridLayer {
  private readonly land: readonly (readonly LngLat[])[];

  constructor(land: readonly (readonly LngLat[])[]) {
    super({ ...SLOW_AND_LARGE, className: 'smap-paper' });
    this.land = land;
  }

  /** A few lines as SVG are made sooner than a canvas, and follow the colours of the page by themselves. */
  protected override createTile(coords: Coords): HTMLElement {
    const tile = document.createElementNS(SVG, 'svg');
    tile.append(line('squares', squaresIn(coords)), ...this.land.map((points) => line('land', lineThrough(points, coords))).filter((path) => path.hasAttribute('d')));
    // Leaflet places it by its style alone, which every element has.
    return tile as unknown as HTMLElement;
  }
}

/** What no circle reaches, as it is drawn on the base. */
export interface Hatched {
  bounds: Bounds;
  circles: readonly LngLat[];
  /** Metres. */
  radius: number;
}

/** The bounds hatched, and the circles cut out of them. */
export class Hatching extends GridLayer {
  private readonly of: Hatched;

  constructor(of: Hatched) {
    super({ ...SLOW_AND_LARGE, className: 'smap-hatching', zIndex: 3 });
    this.of = of;
  }

  protected override createTile(coords: Coords): HTMLElement {
    const { tile, brush } = blankTile();
    const { bounds: [west, south, east, north], circles, radius } = this.of;
    const [low, high] = [inTile([west, south], coords), inTile([east, north], coords)];
    const area = new Path2D();
    area.rect(low.x, high.y, high.x - low.x, low.y - high.y);
    brush.save();
    brush.clip(area);
    brush.strokeStyle = colourOf('line-2', this._map.getContainer());
    brush.lineWidth = 1.5;
    brush.beginPath();
    for (let x = -TILE; x < TILE; x += STRIPES) {
      brush.moveTo(x, TILE);
      brush.lineTo(x + TILE, 0);
    }
    brush.stroke();
    brush.restore();
    brush.globalCompositeOperation = 'destination-out';
    for (const circle of circles) {
      const { x, y } = inTile(circle, coords);
      brush.beginPath();
      brush.arc(x, y, radius / metresPerPixel(circle[1], coords.z), 0, 2 * Math.PI);
      brush.fill();
    }
    return tile;
  }
}

function blankTile(): { tile: HTMLCanvasElement; brush: CanvasRenderingContext2D } {
  const tile = document.createElement('canvas');
  const sharpness = Math.min(SHARPEST, Math.ceil(devicePixelRatio));
  tile.width = TILE * sharpness;
  tile.height = TILE * sharpness;
  const brush = tile.getContext('2d')!;
  brush.scale(sharpness, sharpness);
  return { tile, brush };
}

function line(className: string, path: string): SVGPathElement {
  const element = document.createElementNS(SVG, 'path');
  element.setAttribute('class', className);
  if (path) element.setAttribute('d', path);
  return element;
}

function squaresIn(coords: Coords): string {
  const { x, y, z } = coords;
  const [west, north] = lngLatOf({ x: x * TILE, y: y * TILE }, z);
  const [east, south] = lngLatOf({ x: (x + 1) * TILE, y: (y + 1) * TILE }, z);
  const bounds = [west, south, east, north] as const;
  const metres = squareAt(z);
  const { parallels, meridians } = metres === undefined ? graticuleIn(bounds, degreesAt(z)) : linesIn(bounds, metres);
  return [
    ...parallels.map((lat) => `M0 ${String(sharp(inTile([west, lat], coords).y))}H${String(TILE)}`),
    ...meridians.map(({ lng, south: from, north: until }) => {
      const [low, high] = [inTile([lng, from], coords), inTile([lng, until], coords)];
      return `M${String(sharp(low.x))} ${low.y.toFixed(1)}V${high.y.toFixed(1)}`;
    }),
  ].join('');
}

/** Empty when none of it comes near the tile. */
function lineThrough(points: readonly LngLat[], coords: Coords): string {
  const pixels = points.map((point) => inTile(point, coords));
  const isNear = (low: number, high: number): boolean => low < TILE && high > 0;
  const touches = pixels.some(({ x, y }, index) => {
    const before = pixels[Math.max(0, index - 1)]!;
    return isNear(Math.min(x, before.x), Math.max(x, before.x)) && isNear(Math.min(y, before.y), Math.max(y, before.y));
  });
  return touches ? `M${pixels.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}` : '';
}

function inTile(point: LngLat, coords: Coords): Pixel {
  const { x, y } = pixelOf(point, coords.z);
  return { x: x - coords.x * TILE, y: y - coords.y * TILE };
}

/** A line of one pixel is crisp when it lies in the middle of one. */
const sharp = (pixels: number): number => Math.floor(pixels) + 0.5;
