/**
 * Places the boxes of a tree, in pixels: the part of CSS flexbox that the pictures use. Lines of text are already broken, so no box
 * wraps, grows or shrinks.
 */
import type { Drawn, Style } from './node.ts';

export interface Placed {
  node: Drawn;
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Size {
  width: number;
  height: number;
}

/** A box with its size and those inside it. Cross sizes that are not given are stretched. */
interface Measured extends Size {
  node: Drawn;
  children: Measured[];
}

const SIDES = ['Left', 'Top', 'Right', 'Bottom'] as const;
type Side = (typeof SIDES)[number];

/** How a box lies in the one around it; those of how it looks are read by paint.ts. */
const LAID_OUT = [
  ...['display', 'flexDirection', 'flexShrink', 'boxSizing', 'alignItems', 'alignSelf', 'justifyContent', 'gap'],
  ...['width', 'height', 'marginLeft', 'marginTop', 'border', 'borderTop', 'borderBottom'],
  ...SIDES.map((side) => `padding${side}`),
];
const LOOKS = ['backgroundColor', 'borderRadius', 'color', 'imageRendering'];
const OF_TEXT = [
  'fontSize',
  'fontFamily',
  'fontWeight',
  'fontFeatureSettings',
  'lineHeight',
  'textDecoration',
  'whiteSpace',
];
const SUPPORTED = new Set([...LAID_OUT, ...LOOKS, ...OF_TEXT]);

/** @param widthOf width of a box with text @returns the boxes in the order in which they are painted */
export function placedBoxes(tree: Drawn, sheet: Size, widthOf: (node: Drawn) => number): Placed[] {
  const boxes: Placed[] = [];
  place({ ...measured(tree, widthOf), ...sheet }, 0, 0, boxes);
  return boxes;
}

function measured(node: Drawn, widthOf: (node: Drawn) => number): Measured {
  const { style, children = [] } = node.props;
  const unsupported = Object.keys(style).find((property) => !SUPPORTED.has(property));
  if (unsupported !== undefined)
    throw new Error(`layout.ts knows no "${unsupported}": add it there, or do without it.`);
  const inside = typeof children === 'string' ? [] : children.map((child) => measured(child, widthOf));
  const content = typeof children === 'string' ? { width: widthOf(node), height: 0 } : contentSize(style, inside);
  return {
    node,
    children: inside,
    width: pixels(style['width']) ?? content.width + edge(style, 'Left') + edge(style, 'Right'),
    height: pixels(style['height']) ?? content.height + edge(style, 'Top') + edge(style, 'Bottom'),
  };
}

function contentSize(style: Style, children: readonly Measured[]): Size {
  const { main, cross } = axesOf(style);
  const along = children.reduce((sum, child) => sum + outer(child, main), gapsOf(style, children));
  const across = Math.max(0, ...children.map((child) => outer(child, cross)));
  return main === 'width' ? { width: along, height: across } : { width: across, height: along };
}

function place(box: Measured, left: number, top: number, boxes: Placed[]): void {
  const { node, children, width, height } = box;
  const { style } = node.props;
  boxes.push({ node, left, top, width, height });
  const { main, cross } = axesOf(style);
  const room = {
    width: width - edge(style, 'Left') - edge(style, 'Right'),
    height: height - edge(style, 'Top') - edge(style, 'Bottom'),
  };
  const used = children.reduce((sum, child) => sum + outer(child, main), gapsOf(style, children));
  const free = room[main] - used;
  const between =
    number(style['gap']) +
    (style['justifyContent'] === 'space-between' ? Math.max(0, free) / (children.length - 1) : 0);
  let along = style['justifyContent'] === 'center' ? free / 2 : 0;
  for (const child of children) {
    const own = child.node.props.style;
    const align = own['alignSelf'] ?? style['alignItems'] ?? 'stretch';
    const size =
      align === 'stretch' && pixels(own[cross]) === undefined ? room[cross] - margin(child, cross) : child[cross];
    const rest = room[cross] - size - margin(child, cross);
    const across = align === 'center' ? rest / 2 : align === 'flex-end' ? rest : 0;
    const start = style['flexDirection'] === 'row-reverse' ? room[main] - along - outer(child, main) : along;
    const [x, y] = main === 'width' ? [start, across] : [across, start];
    place(
      { ...child, [cross]: size },
      left + edge(style, 'Left') + number(own['marginLeft']) + x,
      top + edge(style, 'Top') + number(own['marginTop']) + y,
      boxes,
    );
    along += outer(child, main) + between;
  }
}

const axesOf = ({ flexDirection }: Style): { main: keyof Size; cross: keyof Size } =>
  flexDirection === 'column' ? { main: 'height', cross: 'width' } : { main: 'width', cross: 'height' };

const gapsOf = (style: Style, children: readonly Measured[]): number =>
  number(style['gap']) * Math.max(0, children.length - 1);

const margin = ({ node }: Measured, axis: keyof Size): number =>
  number(node.props.style[axis === 'width' ? 'marginLeft' : 'marginTop']);
const outer = (box: Measured, axis: keyof Size): number => box[axis] + margin(box, axis);

/** Padding and border. */
const edge = (style: Style, side: Side): number =>
  number(style[`padding${side}`]) + (borderOf(style, side)?.width ?? 0);

/** From `2px solid #DED8CE`. */
export function borderOf(style: Style, side: Side): { width: number; colour: string } | undefined {
  const border = style[`border${side}`] ?? style['border'];
  if (border === undefined) return undefined;
  const [width = '', , colour = ''] = String(border).split(' ');
  return { width: Number.parseFloat(width), colour };
}

const number = (value: string | number | undefined): number => (typeof value === 'number' ? value : 0);
/** Undefined for 100%, which only boxes have that are stretched. */
const pixels = (value: string | number | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;
