/** Questions about elements of the parsed markup. */
import { parseDeclarations, type ClassStyles, type HtmlStyle } from './styles.ts';
import type { Element } from './tree.ts';

const IGNORED = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'xml',
  'svg',
  'object',
  'rt',
  'rp',
  'iframe',
]);
const STRUCK = new Set(['del', 's', 'strike']);
const BLOCKS = new Set(
  'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 tr section article header footer blockquote pre caption hr form'.split(
    ' ',
  ),
);

export function isIgnored(element: Element): boolean {
  return IGNORED.has(element.name);
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.name);
}

export function childElements(element: Element): Element[] {
  return element.children.filter((node) => typeof node !== 'string');
}

/** Element names and attributes count as declarations: `<s>`, `hidden`, `width=0`. */
export function styleOf(element: Element, classes: ClassStyles): HtmlStyle {
  const style: HtmlStyle = {};
  for (const name of (element.attributes['class'] ?? '').split(/\s+/)) Object.assign(style, classes.get(name));
  Object.assign(style, parseDeclarations(element.attributes['style'] ?? ''));
  if ('hidden' in element.attributes) style.hidden = true;
  if (STRUCK.has(element.name)) style.struck = true;
  if (element.name === 'pre') style.preformatted = true;
  return style;
}

/** Elements of a name, not those inside a nested table. */
export function partsOfTable(table: Element, names: readonly string[]): Element[] {
  return childElements(table).flatMap((child) => {
    if (names.includes(child.name)) return [child];
    return child.name === 'table' || isIgnored(child) ? [] : partsOfTable(child, names);
  });
}
