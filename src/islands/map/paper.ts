/** The base map that needs no network: paper, squares, the land line. Everything above it may fail to come; this stands. */
import type { Coords } from 'leaflet';
import type { Bounds, LngLat } from '../../view-models/map-data.ts';
import { coloursOf } from './colours.ts';
import { degreesAt, graticuleIn, linesIn, squareAt } from './grid.ts';
import { GridLayer } from './leaflet.ts';
import { lngLatOf, metresPerPixel, pixelOf, type Pixel } from './mercator.ts';

/** Four times as large as usual: fewer canvases to make while the map moves. */
const TILE = 512;
/** Pixels from one line of the hatching to the next; a tile is a multiple of it. */
const STRIPES = 16;
const SHARPEST = 2;
const SLOW_AND_LARGE = { tileSize: TILE, updateWhenZooming: false, keepBuffer: 1 } as const;

export class Paper extends GridLayer {
  private readonly land: readonly (readonly LngLat[])[];

  constructor(land: readonly (readonly LngLat[])[]) {
    super({ ...SLOW_AND_LARGE, className: 'smap-paper' });
    this.land = land;
  }

  protected override createTile(coords: Coords): HTMLElement {
    const { tile, brush } = blankTile();
    const colours = coloursOf(this._map.getContainer());
    brush.fillStyle = colours.paper;
    brush.fillRect(0, 0, TILE, TILE);
    brush.strokeStyle = colours.line;
    drawSquares(brush, coords);
    brush.strokeStyle = colours.land;
    brush.lineWidth = 2;
    for (const line of this.land) drawLine(brush, line, coords);
    return tile;
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
    brush.strokeStyle = coloursOf(this._map.getContainer()).hatching;
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

function drawSquares(brush: CanvasRenderingContext2D, coords: Coords): void {
  const { x, y, z } = coords;
  const [west, north] = lngLatOf({ x: x * TILE, y: y * TILE }, z);
  const [east, south] = lngLatOf({ x: (x + 1) * TILE, y: (y + 1) * TILE }, z);
  const bounds = [west, south, east, north] as const;
  const metres = squareAt(z);
  const { parallels, meridians } = metres === undefined ? graticuleIn(bounds, degreesAt(z)) : linesIn(bounds, metres);
  brush.beginPath();
  for (const lat of parallels) {
    const line = sharp(inTile([west, lat], coords).y);
    brush.moveTo(0, line);
    brush.lineTo(TILE, line);
  }
  for (const { lng, south: from, north: until } of meridians) {
    const [low, high] = [inTile([lng, from], coords), inTile([lng, until], coords)];
    brush.moveTo(sharp(low.x), low.y);
    brush.lineTo(sharp(high.x), high.y);
  }
  brush.stroke();
}

function drawLine(brush: CanvasRenderingContext2D, line: readonly LngLat[], coords: Coords): void {
  brush.beginPath();
  line.forEach((point, index) => {
    const { x, y } = inTile(point, coords);
    if (index === 0) brush.moveTo(x, y);
    else brush.lineTo(x, y);
  });
  brush.stroke();
}

function inTile(point: LngLat, coords: Coords): Pixel {
  const { x, y } = pixelOf(point, coords.z);
  return { x: x - coords.x * TILE, y: y - coords.y * TILE };
}

/** A line of one pixel is crisp when it lies in the middle of one. */
const sharp = (pixels: number): number => Math.floor(pixels) + 0.5;
