/** The hatching over what cannot be reached on foot. */
import type { Coords } from 'leaflet';
import type { Bounds, LngLat } from '../../../view-models/map/data.ts';
import { colourOf } from './colours.ts';
import { GridLayer } from '../leaflet/leaflet.ts';
import { metresPerPixel, pixelOf, type Pixel } from './mercator.ts';

/** Four times as large as usual: fewer to make while the map moves. */
const TILE = 512;
/** Pixels from one line of the hatching to the next; a tile is a multiple of it. */
const STRIPES = 16;
const SHARPEST = 2;

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
    super({ tileSize: TILE, updateWhenZooming: false, keepBuffer: 1, className: 'smap-hatching', zIndex: 3 });
    this.of = of;
  }

  protected override createTile(coords: Coords): HTMLElement {
    const { tile, brush } = blankTile();
    const {
      bounds: [west, south, east, north],
      circles,
      radius,
    } = this.of;
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

function inTile(point: LngLat, coords: Coords): Pixel {
  const { x, y } = pixelOf(point, coords.z);
  return { x: x - coords.x * TILE, y: y - coords.y * TILE };
}
