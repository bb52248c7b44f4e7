/** Paints a tree of boxes. */
import { Resvg } from '@resvg/resvg-js';
import { makeCanvas, roundedBox, type Canvas } from './canvas.ts';
import { COLOURS } from './colours.ts';
import { glyphsIn, widthOfGlyphs, type Glyph } from './glyphs.ts';
import { borderOf, placedBoxes, type Placed } from './layout.ts';
import type { Drawn, Style } from './node.ts';

/** @throws NoFontError */
export async function painted(tree: Drawn, width: number, height: number): Promise<Canvas> {
  const glyphs = await glyphsIn(tree);
  const canvas = makeCanvas(width, height, COLOURS.paper);
  const boxes = placedBoxes(tree, { width, height }, (node) => widthOfGlyphs(glyphs.get(node)!));
  for (const box of boxes) paint(box, glyphs.get(box.node) ?? [], canvas);
  return canvas;
}

function paint(box: Placed, glyphs: readonly Glyph[], canvas: Canvas): void {
  const { src, style } = box.node.props;
  paintBackground(wholePixels(box), style, canvas);
  if (src !== undefined) paintImage(src, style, wholePixels(box), canvas);
  let x = box.left;
  for (const { ink, advance } of glyphs) {
    if (ink) canvas.stamp(ink.mask, Math.round(x) + ink.left, Math.round(box.top) + ink.top, String(style['color']));
    x += advance;
  }
}

function paintBackground({ left, top, width, height }: Omit<Placed, 'node'>, style: Style, canvas: Canvas): void {
  const background = style['backgroundColor'];
  const radius = Number(style['borderRadius'] ?? 0);
  if (radius > 0) {
    const border = borderOf(style, 'Left');
    if (background !== undefined) canvas.stamp(roundedBox(width, height, radius), left, top, String(background));
    if (border) canvas.stamp(roundedBox(width, height, radius, border.width), left, top, border.colour);
    return;
  }
  if (background !== undefined) canvas.fill(left, top, width, height, String(background));
  const [above, below] = [borderOf(style, 'Top'), borderOf(style, 'Bottom')];
  if (above) canvas.fill(left, top, width, above.width, above.colour);
  if (below) canvas.fill(left, top + height - below.width, width, below.width, below.colour);
}

const images = new Map<string, Raster>();

interface Raster {
  /** Four bytes a pixel. */
  pixels: Uint8Array;
  width: number;
}

/** @param src data URI of an SVG */
function paintImage(src: string, style: Style, { left, top, width }: Omit<Placed, 'node'>, canvas: Canvas): void {
  const svg = (): Buffer => Buffer.from(src.slice(src.indexOf(',') + 1), 'base64');
  if (style['imageRendering'] === 'pixelated') {
    // A pixel for each unit is enlarged: resvg takes ten times as long for the whole.
    const small = raster(svg());
    canvas.image(small.pixels, left, top, small.width, width / small.width);
    return;
  }
  const key = `${String(width)} ${src}`;
  const image = images.get(key) ?? raster(svg(), width);
  images.set(key, image);
  canvas.image(image.pixels, left, top, width, 1);
}

function raster(svg: Buffer, width?: number): Raster {
  const fit = width === undefined ? {} : { fitTo: { mode: 'width' as const, value: width } };
  const { pixels, width: wide } = new Resvg(svg, { ...fit, font: { loadSystemFonts: false } }).render();
  return { pixels, width: wide };
}

function wholePixels({ left, top, width, height }: Placed): Omit<Placed, 'node'> {
  const [x, y] = [Math.round(left), Math.round(top)];
  return { left: x, top: y, width: Math.round(left + width) - x, height: Math.round(top + height) - y };
}
