/** The tree of boxes that satori draws, and the text alternative and type sizes derived from it. */

export type Style = Readonly<Record<string, string | number>>;

export interface Drawn {
  type: 'div' | 'img';
  props: { style: Style; children?: Drawn[] | string; src?: string; width?: number; height?: number };
  /** Text alternative of an image within the picture. */
  alt?: string;
  /** How the text inside is read: as one line, as one word without breaks, or not at all. */
  read?: 'line' | 'word' | 'never';
  /** What the text belongs to, for error messages. */
  about?: string;
}

export const column = (style: Style, ...children: Drawn[]): Drawn => ({
  type: 'div',
  props: { style: { display: 'flex', flexDirection: 'column', boxSizing: 'border-box', ...style }, children },
});
export const row = (style: Style, ...children: Drawn[]): Drawn => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});
/** Joins the text inside to one line of the text alternative. */
export const inOneLine = (node: Drawn): Drawn => ({ ...node, read: 'line' });

interface Picture {
  width: number;
  height: number;
  /** Omit for decoration. */
  alt?: string;
  /** Its units become squares of whole pixels. */
  pixelated?: boolean;
}

export function picture(svg: string, { width, height, alt, pixelated = false }: Picture): Drawn {
  const src = `data:image/svg+xml;base64,${btoa(svg)}`;
  return {
    type: 'img',
    props: { style: { width, height, ...(pixelated ? { imageRendering: 'pixelated' } : {}) }, src, width, height },
    ...(alt === undefined ? {} : { alt }),
  };
}

/** Lines of the text alternative, in reading order. */
export const wordsOf = (tree: Drawn): string[] => linesIn(tree).filter((text) => text.trim() !== '');

function linesIn(node: Drawn): string[] {
  const { children = [] } = node.props;
  if (node.read === 'never') return [];
  if (node.alt !== undefined) return [node.alt];
  if (typeof children === 'string') return [children];
  const inside = children.flatMap(linesIn);
  if (node.read === 'word') return [inside.join('')];
  return node.read === 'line' ? [inside.join(' ')] : inside;
}

export interface Written {
  text: string;
  size: number;
  about: string | undefined;
}

/** Every text with its type size in pixels and what it is about. */
export function writtenIn(node: Drawn, inherited: { size?: number; about?: string | undefined } = {}): Written[] {
  const { children = [], style } = node.props;
  const size = typeof style['fontSize'] === 'number' ? style['fontSize'] : inherited.size;
  const about = node.about ?? inherited.about;
  if (typeof children !== 'string')
    return children.flatMap((child) => writtenIn(child, { ...(size === undefined ? {} : { size }), about }));
  if (size === undefined)
    throw new Error(`"${children}" has no size: write it by text() of src/images/drawing/text.ts.`);
  return [{ text: children, size, about }];
}
