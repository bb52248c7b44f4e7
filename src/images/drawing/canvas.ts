/**
 * A picture of few colours, one byte a pixel: its index in the palette. Each line begins with one more byte, as in a PNG. The edges
 * of letters are mixed in a few steps, so that hardly more colours arise than a palette holds.
 */

/** How much of a pixel is covered, in steps: 0 to STEPS. */
export interface Mask {
  width: number;
  height: number;
  steps: Uint8Array;
}

/** More steps look the same, and make the file larger. */
export const STEPS = 6;
/** Of a PNG with a palette. */
const MAX_COLOURS = 256;

type Rgb = readonly [red: number, green: number, blue: number];

export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Each line: 0, then its pixels. */
  readonly lines: Uint8Array;
  readonly palette: readonly Rgb[];
  fill: (left: number, top: number, width: number, height: number, colour: string) => void;
  /** Paints a colour where the mask is. */
  stamp: (mask: Mask, left: number, top: number, colour: string) => void;
  /** @param rgba four bytes a pixel, with premultiplied alpha, as resvg gives them */
  image: (rgba: Uint8Array, left: number, top: number, width: number, scale: number) => void;
}

export function makeCanvas(width: number, height: number, ground: string): Canvas {
  const stride = width + 1;
  const lines = new Uint8Array(stride * height);
  const palette: Rgb[] = [rgbOf(ground)];
  const indices = new Map<number, number>([[keyOf(palette[0]!), 0]]);
  /** By the colour painted: the index of each mixture with a colour below, plus one; 0 if it is not known yet. */
  const mixtures = new Map<number, Uint16Array>();

  const indexOf = (colour: Rgb): number => {
    const key = keyOf(colour);
    let index = indices.get(key);
    if (index === undefined) {
      index = palette.length < MAX_COLOURS ? palette.push(colour) - 1 : nearest(palette, colour);
      indices.set(key, index);
    }
    return index;
  };

  const fill: Canvas['fill'] = (left, top, wide, high, colour) => {
    const index = indexOf(rgbOf(colour));
    for (let y = Math.max(0, top); y < Math.min(height, top + high); y += 1)
      lines.fill(index, y * stride + 1 + Math.max(0, left), y * stride + 1 + Math.min(width, left + wide));
  };

  const stamp: Canvas['stamp'] = ({ steps, width: wide, height: high }, left, top, colour) => {
    const index = indexOf(rgbOf(colour));
    const known = mixtures.get(index) ?? new Uint16Array(MAX_COLOURS * STEPS);
    mixtures.set(index, known);
    const [first, last] = [Math.max(0, -left), Math.min(wide, width - left)];
    for (let y = Math.max(0, -top); y < Math.min(high, height - top); y += 1) {
      for (let x = first; x < last; x += 1) {
        const step = steps[y * wide + x]!;
        if (step === 0) continue;
        const at = (top + y) * stride + 1 + left + x;
        if (step === STEPS) {
          lines[at] = index;
          continue;
        }
        const below = lines[at]!;
        const mixture = below * STEPS + step;
        if (known[mixture] === 0) known[mixture] = indexOf(mixed(palette[below]!, palette[index]!, step / STEPS)) + 1;
        lines[at] = known[mixture]! - 1;
      }
    }
  };

  const image: Canvas['image'] = (rgba, left, top, wide, scale) => {
    const high = rgba.length / 4 / wide;
    for (let y = 0; y < high * scale; y += 1) {
      // An image that is enlarged has each of its pixels several times.
      let [pixel, below, index] = [-1, -1, 0];
      for (let x = 0; x < wide * scale; x += 1) {
        const from = Math.floor(y / scale) * wide + Math.floor(x / scale);
        if (rgba[from * 4 + 3] === 0) continue;
        const at = (top + y) * stride + 1 + left + x;
        if (pixel !== from || below !== lines[at]) {
          [pixel, below] = [from, lines[at]!];
          index = indexOf(painted(rgba, from * 4, palette[below]!));
        }
        lines[at] = index;
      }
    }
  };

  return { width, height, lines, palette, fill, stamp, image };
}

/** A pixel with premultiplied alpha over a colour. */
function painted(rgba: Uint8Array, from: number, [red, green, blue]: Rgb): Rgb {
  const alpha = rgba[from + 3]!;
  const over = (channel: number, below: number): number =>
    Math.min(255, Math.round(rgba[from + channel]! + (below * (255 - alpha)) / 255));
  return [over(0, red), over(1, green), over(2, blue)];
}

const keyOf = ([red, green, blue]: Rgb): number => red * 65_536 + green * 256 + blue;

const rgbOf = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

const mixed = (below: Rgb, above: Rgb, share: number): Rgb =>
  below.map((value, channel) => Math.round(value + (above[channel]! - value) * share)) as unknown as Rgb;

function nearest(palette: readonly Rgb[], colour: Rgb): number {
  const distances = palette.map((one) => one.reduce((sum, value, channel) => sum + (value - colour[channel]!) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
}

/** Where a box with rounded corners is. @param border only its border, of this width */
export function roundedBox(width: number, height: number, radius: number, border?: number): Mask {
  const steps = new Uint8Array(width * height);
  // Lines between the corners are alike, and those below mirror those above.
  const corner = Math.ceil(Math.max(radius, border ?? 0));
  for (let y = 0; y < height; y += 1) {
    const same = Math.min(y, height - 1 - y, corner);
    if (same < y) {
      steps.copyWithin(y * width, same * width, (same + 1) * width);
      continue;
    }
    for (let x = 0; x < width; x += 1) {
      const covered = coverage(x, y, width, height, radius);
      const inside =
        border === undefined
          ? 0
          : coverage(x - border, y - border, width - 2 * border, height - 2 * border, Math.max(0, radius - border));
      steps[y * width + x] = Math.round((covered - inside) * STEPS);
    }
  }
  return { width, height, steps };
}

/** Of the pixel at x and y: of corners, estimated by the distance of its middle from the edge. */
function coverage(x: number, y: number, width: number, height: number, radius: number): number {
  const across = Math.abs(x + 0.5 - width / 2) - width / 2 + radius;
  const down = Math.abs(y + 0.5 - height / 2) - height / 2 + radius;
  if (across <= 0 || down <= 0) return across < radius && down < radius ? 1 : 0;
  return Math.min(1, Math.max(0, 0.5 + radius - Math.sqrt(across * across + down * down)));
}
