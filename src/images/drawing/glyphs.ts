/**
 * Letters as masks. satori shapes each character once for each font and size, resvg rasterizes it, and all pictures of a build are
 * stamped with the masks: these two steps take longer than all others.
 */
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { STEPS, type Mask } from './canvas.ts';
import { fonts } from './fonts.ts';
import { column, type Drawn, type Style } from './node.ts';

/** A character, or several that are shaped together. */
export interface Glyph {
  /** Distance to the next, in pixels. */
  advance: number;
  /** Without its empty edges; undefined for a space. */
  ink: { mask: Mask; left: number; top: number } | undefined;
  /** The first character of it that is in no font. */
  missing?: string;
}

export class NoFontError extends Error {
  readonly character: string;
  constructor(character: string) {
    super(`No font has "${character}".`);
    this.character = character;
  }
}

/** Chinese characters, their punctuation and spaces stand alone; others are shaped together: `——` is one line, `AV` is kerned. */
const PIECES =
  /\p{Script=Han}\p{M}*|[，、。：；！？“”（）《》「」]| +|[^\p{Script=Han}，、。：；！？“”（）《》「」 ]+/gu;
const HAN = /^\p{Script=Han}$/u;
/** As wide as its type size. One code unit long, since satori chooses the font by the first. */
const isSquare = (piece: string): boolean => piece.length === 1 && HAN.test(piece);
const NO_BREAK_SPACE = '\u00A0';

const SHAPING = [
  'fontSize',
  'fontFamily',
  'fontWeight',
  'fontFeatureSettings',
  'lineHeight',
  'textDecoration',
] as const;
/** Around a piece, since some letters are wider than their advance. */
const MARGIN = 8;

/** By font and text. */
const cache = new Map<string, Map<string, Promise<Glyph>>>();

/** The glyphs of all texts in a tree, by their boxes. @throws NoFontError */
export async function glyphsIn(tree: Drawn): Promise<Map<Drawn, Glyph[]>> {
  const texts = textsIn(tree).map(({ node, text }) => ({ node, pieces: piecesOf(text, node.props.style) }));
  return new Map(
    await Promise.all(
      texts.map(async ({ node, pieces }) => [node, await Promise.all(pieces.map(glyphOf))] satisfies [Drawn, Glyph[]]),
    ),
  );
}

export const widthOfGlyphs = (glyphs: readonly Glyph[]): number =>
  glyphs.reduce((sum, { advance }) => sum + advance, 0);

async function glyphOf(piece: Piece): Promise<Glyph> {
  const glyphs = cache.get(piece.font) ?? new Map<string, Promise<Glyph>>();
  cache.set(piece.font, glyphs);
  const drawn = glyphs.get(piece.text) ?? draw(piece);
  glyphs.set(piece.text, drawn);
  const glyph = await drawn;
  if (glyph.missing !== undefined) throw new NoFontError(glyph.missing);
  return glyph;
}

function piecesOf(text: string, style: Style): Piece[] {
  const font = SHAPING.map((property) => style[property] ?? '').join(' ');
  return (text.match(PIECES) ?? []).map((piece) => ({ text: piece, font, style }));
}

interface Piece {
  text: string;
  style: Style;
  font: string;
}

function textsIn(node: Drawn): { node: Drawn; text: string }[] {
  const { children = [] } = node.props;
  return typeof children === 'string' ? [{ node, text: children }] : children.flatMap(textsIn);
}

/**
 * Draws one piece by itself: in a wide drawing the rasterizer rounds a letter differently from place to place, so that the bytes of a
 * picture would depend on those drawn before it.
 */
async function draw({ text, style }: Piece): Promise<Glyph> {
  const [size, height] = [Number(style['fontSize']), Number(style['height'])];
  let advance = 0;
  let missing: string | undefined;
  const shown: Drawn = {
    type: 'div',
    props: { style: { ...style, color: '#000', marginLeft: 0 }, children: text.replaceAll(' ', NO_BREAK_SPACE) },
  };
  const tree = column({ width: maxWidthOf(text, size), alignItems: 'flex-start', paddingLeft: MARGIN }, shown);
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], {
    height,
    fonts: fonts(),
    onNodeDetected: ({ textContent, width }) => {
      if (textContent) advance = width;
    },
    loadAdditionalAsset: (_, segment) => {
      missing ??= [...segment][0];
      return Promise.resolve([]);
    },
    onStyleError: (error) => {
      throw error;
    },
  });
  if (missing !== undefined) return { advance: 0, ink: undefined, missing };
  const { pixels, width } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { advance: isSquare(text) ? size : advance, ink: inkOf({ pixels, width }, height) };
}

/** No letter is wider than its type size. */
const maxWidthOf = (text: string, size: number): number => Math.ceil(text.length * size) + 2 * MARGIN;

interface Image {
  /** Four bytes a pixel. */
  pixels: Uint8Array;
  width: number;
}

/** @returns what is black in the image, which begins with the margin */
function inkOf(image: Image, height: number): Glyph['ink'] {
  const { width } = image;
  const steps = new Uint8Array(width * height);
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const step = Math.round((image.pixels[(y * width + x) * 4 + 3]! * STEPS) / 255);
      if (step === 0) continue;
      steps[y * width + x] = step;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      bottom = y + 1;
    }
  if (right === 0) return undefined;
  const mask = { width: right - left, height: bottom - top, steps: new Uint8Array((right - left) * (bottom - top)) };
  for (let y = top; y < bottom; y += 1)
    mask.steps.set(steps.subarray(y * width + left, y * width + right), (y - top) * mask.width);
  return { mask, left: left - MARGIN, top };
}
