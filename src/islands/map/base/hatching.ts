/** Hatching over the area outside of all walking circles. */
import type { Coords } from 'leaflet';
import type { Bounds, LngLat } from '../../../view-models/map/data.ts';
import { tokenColour } from './colour-scheme.ts';
import { GridLayer } from '../leaflet/leaflet.ts';
import { metresPerPixel, project, type Pixel } from './mercator.ts';

/** In pixels; twice the usual side, for fewer tiles while the map moves. */
const TILE = 512;
/** In pixels, between lines; divides TILE. */
const LINE_SPACING = 16;
const MAX_PIXEL_RATIO = 2;

/** Bounds minus circles, in the datum of the base. */
export interface UnreachableArea {
  bounds: Bounds;
  circles: readonly LngLat[];
  /** In metres. */
  radius: number;
}

export class HatchingLayer extends GridLayer {
  private readonly area: UnreachableArea;

  constructor(area: UnreachableArea) {
    super({ tileSize: TILE, updateWhenZooming: false, keepBuffer: 1, className: 'map-hatching', zIndex: 3 });
    this.area = area;
  }

  protected override createTile(coords: Coords): HTMLElement {
    const { tile, context } = createTileCanvas();
    const {
      bounds: [west, south, east, north],
      circles,
      radius,
    } = this.area;
    const [low, high] = [inTile([west, south], coords), inTile([east, north], coords)];
    const rectangle = new Path2D();
    rectangle.rect(low.x, high.y, high.x - low.x, low.y - high.y);
    context.save();
    context.clip(rectangle);
    context.strokeStyle = tokenColour('line-2', this._map.getContainer());
    context.lineWidth = 1.5;
    context.beginPath();
    for (let x = -TILE; x < TILE; x += LINE_SPACING) {
      context.moveTo(x, TILE);
      context.lineTo(x + TILE, 0);
    }
    context.stroke();
    context.restore();
    context.globalCompositeOperation = 'destination-out';
    for (const circle of circles) {
      const { x, y } = inTile(circle, coords);
      context.beginPath();
      context.arc(x, y, radius / metresPerPixel(circle[1], coords.z), 0, 2 * Math.PI);
      context.fill();
    }
    return tile;
  }
}

function createTileCanvas(): { tile: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const tile = document.createElement('canvas');
  const pixelRatio = Math.min(MAX_PIXEL_RATIO, Math.ceil(devicePixelRatio));
  tile.width = TILE * pixelRatio;
  tile.height = TILE * pixelRatio;
  const context = tile.getContext('2d')!;
  context.scale(pixelRatio, pixelRatio);
  return { tile, context };
}

function inTile(point: LngLat, coords: Coords): Pixel {
  const { x, y } = project(point, coords.z);
  return { x: x - coords.x * TILE, y: y - coords.y * TILE };
}
