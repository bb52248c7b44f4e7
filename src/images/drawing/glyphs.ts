/**
 * Letters as masks. satori shapes each character once for each font and size, resvg rasterizes it, and all pictures of a build are
 * stamped with the masks: these two steps take longer than all others.
 */
import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { STEPS, type Mask } from './canvas.ts';
import { fonts } from './fonts.ts';
import { column, row, type Drawn, type Style } from './node.ts';

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
const cache = new Map<string, Map<string, Glyph>>();

/** The glyphs of all texts in a tree, by their boxes. @throws NoFontError */
export async function glyphsIn(tree: Drawn): Promise<Map<Drawn, Glyph[]>> {
  const texts = textsIn(tree).map(({ node, text }) => ({ node, pieces: piecesOf(text, node.props.style) }));
  const missing = texts.flatMap(({ pieces }) => pieces.filter(({ text, font }) => cache.get(font)?.has(text) !== true));
  if (missing.length > 0) await load(missing);
  return new Map(texts.map(({ node, pieces }) => [node, pieces.map(({ text, font }) => glyphOf(text, font))]));
}

export const widthOfGlyphs = (glyphs: readonly Glyph[]): number =>
  glyphs.reduce((sum, { advance }) => sum + advance, 0);

function glyphOf(text: string, font: string): Glyph {
  const glyph = cache.get(font)!.get(text)!;
  if (glyph.missing !== undefined) throw new NoFontError(glyph.missing);
  return glyph;
}

function piecesOf(text: string, style: Style): Piece[] {
  const font = SHAPING.map((property) => style[property] ?? '').join(' ');
  return (text.match(PIECES) ?? []).map((piece) => ({ text: piece, font, style }));
}

let waiting: { pieces: Piece[]; loaded: Promise<void> } | undefined;

/** Several pictures are drawn at a time: what they lack is drawn together. */
async function load(pieces: readonly Piece[]): Promise<void> {
  if (waiting === undefined) {
    const all: Piece[] = [];
    const loaded = setImmediate().then(() => {
      waiting = undefined;
      return addToCache([...new Map(all.map((piece) => [piece.text + piece.font, piece])).values()]);
    });
    waiting = { pieces: all, loaded };
  }
  waiting.pieces.push(...pieces);
  await waiting.loaded;
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

/** Draws all pieces beside each other, Chinese characters of a font as one text: satori takes its time for each text. */
async function addToCache(pieces: readonly Piece[]): Promise<void> {
  const texts = [...Map.groupBy(pieces, ({ text, font }) => (isSquare(text) ? font : text + font)).values()];
  const height = Math.max(...pieces.map(({ style }) => Number(style['height'])));
  const boxes: { left: number; width: number }[] = [];
  const missing = new Set<string>();
  const tree = row({}, ...texts.map((some) => column({ paddingLeft: MARGIN, paddingRight: MARGIN }, together(some))));
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], {
    height,
    fonts: fonts(),
    onNodeDetected: ({ textContent, left, width }) => {
      if (textContent) boxes.push({ left, width });
    },
    loadAdditionalAsset: (_, segment) => {
      for (const character of segment) missing.add(character);
      return Promise.resolve([]);
    },
    onStyleError: (error) => {
      throw error;
    },
  });
  const lacking = pieces.filter(({ text }) => [...text].some((character) => missing.has(character)));
  if (lacking.length > 0) {
    for (const { text, font } of lacking)
      put(text, font, { advance: 0, ink: undefined, missing: [...text].find((character) => missing.has(character))! });
    // A missing character may be narrower, and shift those after it.
    const others = pieces.filter((piece) => !lacking.includes(piece));
    if (others.length > 0) await addToCache(others);
    return;
  }
  const { pixels, width } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const image = { pixels, width };
  for (const [index, some] of texts.entries())
    for (const [place, { text, font, style }] of some.entries()) {
      const box = boxes[index]!;
      const advance = isSquare(text) ? Number(style['fontSize']) : box.width;
      const left = Math.round(box.left) + place * (advance + 2 * MARGIN);
      put(text, font, {
        advance,
        ink: inkOf(image, { left, width: Math.ceil(advance), height: Number(style['height']) }),
      });
    }
}

function put(text: string, font: string, glyph: Glyph): void {
  const glyphs = cache.get(font) ?? new Map<string, Glyph>();
  cache.set(font, glyphs.set(text, glyph));
}

function together(pieces: readonly Piece[]): Drawn {
  const { style } = pieces[0]!;
  const text = pieces.map((piece) => piece.text.replaceAll(' ', NO_BREAK_SPACE)).join('');
  const spacing = pieces.length > 1 ? { letterSpacing: 2 * MARGIN } : {};
  return { type: 'div', props: { style: { ...style, ...spacing, color: '#000', marginLeft: 0 }, children: text } };
}

interface Image {
  /** Four bytes a pixel. */
  pixels: Uint8Array;
  width: number;
}

/** @returns the black letters of the box and in its margin */
function inkOf(image: Image, box: { left: number; width: number; height: number }): Glyph['ink'] {
  const from = box.left - MARGIN;
  const width = box.width + 2 * MARGIN;
  const steps = new Uint8Array(width * box.height);
  let [left, top, right, bottom] = [width, box.height, 0, 0];
  for (let y = 0; y < box.height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const alpha = image.pixels[(y * image.width + from + x) * 4 + 3]!;
      const step = Math.round((alpha * STEPS) / 255);
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
