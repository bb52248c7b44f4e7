/**
 * Splits a page of the site into data from which a template of another generator makes the same page: the head,
 * the breadcrumbs, and the main part as a list of components between pieces of HTML.
 */
import { selectAll, selectOne } from 'css-select';
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';

type Page = ReturnType<typeof parseDocument>;
type Node = Page['children'][number];
type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;
/** @returns the HTML that nodes were parsed from */
type Source = (nodes: readonly Node[]) => string;

/** All keys are lower-case, because Hugo makes them so. `html` and fields whose names end in it are ready-made. */
export interface PageData {
  period: string;
  title: string;
  description: string;
  canonical: string;
  name: string;
  image: string;
  alt: string;
  feeds: { href: string; type: string; title: string }[];
  /** JSON-LD. */
  graph: string;
  styles: string[];
  /** Modules loaded at the end of the head. */
  scripts: string[];
  /** Address of the current entry of the navigation. */
  section: string;
  crumbs: { href: string; name: string }[];
  parts: Part[];
}

interface Mark {
  code: string;
  sign: string;
  label: string;
}

type Part =
  | { type: 'html'; html: string }
  | ({ type: 'mark' } & Mark)
  | { type: 'fact'; id: string; icon: string; label: string; values: { class: string; html: string }[] }
  | { type: 'button'; class: string; href: string; icon: string; html: string }
  | { type: 'heading'; id: string; html: string; more: string }
  | {
      type: 'activity';
      attributes: string;
      timehtml: string;
      href: string;
      titlehtml: string;
      badge: string;
      place: string;
      room: string;
      marks: Mark[];
      who: string;
      joinhtml: string;
    }
  | {
      type: 'menu-row';
      attributes: string;
      weekhtml: string;
      timehtml: string;
      signs: { code: string; sign: string }[];
      serves: string;
      href: string;
      titlehtml: string;
      note: string;
      joinhtml: string;
    };

/** What all pages have: pieces of HTML around what differs, and the entries of the navigation. */
export interface SiteData {
  /** From the start of the head to the title, and after the links of the page to the style sheets. */
  headstart: string;
  headend: string;
  /** Around the entries of the navigation. */
  headerstart: string;
  nav: { href: string; name: string }[];
  headerend: string;
  footer: string;
}

export function siteDataOf(html: string): SiteData {
  const between = (start: string, end: string): string => {
    const from = html.indexOf(start) + start.length;
    return html.slice(from, html.indexOf(end, from));
  };
  const nav = '<nav class="nav" aria-label="主导航"><ul>';
  return {
    headstart: between('<head>', '<title>'),
    headend: `<link rel="icon"${between('<link rel="icon"', '<script type="application/ld+json">')}`,
    headerstart: `${between('<body>', nav)}${nav}`,
    nav: all(parseDocument(html), '.nav a').map((link) => ({ href: link.attribs['href'] ?? '', name: textOf(link) })),
    headerend: `</ul></nav>${between(`</ul></nav>`, '<main')}`,
    footer: between('</main>', '</html>'),
  };
}

export function pageDataOf(html: string): PageData {
  const page = parseDocument(html, { withStartIndices: true, withEndIndices: true });
  const source: Source = (nodes) =>
    nodes.map(({ startIndex, endIndex }) => html.slice(startIndex!, endIndex! + 1)).join('');
  const attribute = (selector: string, name: string): string => one(page, selector)?.attribs[name] ?? '';
  const main = one(page, 'main');
  if (!main) throw new Error('This page has no main part.');
  const crumbs = one(main, '.crumb');
  const children = main.children.filter((child) => child !== crumbs?.parent);
  return {
    period: attribute('html', 'data-period'),
    title: textOf(one(page, 'title')),
    description: attribute('meta[name=description]', 'content'),
    canonical: attribute('link[rel=canonical]', 'href'),
    name: attribute('meta[property="og:title"]', 'content'),
    image: attribute('meta[property="og:image"]', 'content'),
    alt: attribute('meta[property="og:image:alt"]', 'content'),
    feeds: all(page, 'link[rel=alternate]').map(({ attribs: { href = '', type = '', title = '' } }) => ({
      href,
      type,
      title,
    })),
    graph: textOf(one(page, 'script[type="application/ld+json"]')),
    styles: all(page, 'link[rel=stylesheet]').map(({ attribs }) => attribs['href'] ?? ''),
    scripts: all(page, 'script[type=module]').map(({ attribs }) => attribs['src'] ?? ''),
    section: attribute('.nav [aria-current]', 'href'),
    crumbs: crumbs
      ? all(crumbs, 'li > *').map((crumb) => ({ href: crumb.attribs['href'] ?? '', name: textOf(crumb) }))
      : [],
    parts: partsOf(children, source),
  };
}

/** Components where one is recognized, HTML in between. */
function partsOf(nodes: readonly Node[], source: Source): Part[] {
  const parts: Part[] = [];
  const append = (html: string): void => {
    const last = parts.at(-1);
    if (last?.type === 'html') last.html += html;
    else parts.push({ type: 'html', html });
  };
  const walk = (node: Node): void => {
    if (!isElement(node)) {
      append(source([node]));
      return;
    }
    const component = componentOf(node, source);
    if (component) parts.push(component);
    else if (node.children.length === 0) append(source([node]));
    else {
      append(source([node]).slice(0, node.children[0]!.startIndex! - node.startIndex!));
      for (const child of node.children) walk(child);
      append(`</${node.name}>`);
    }
  };
  for (const node of nodes) walk(node);
  return parts;
}

function componentOf(element: Element, source: Source): Part | undefined {
  const has = (name: string): boolean => classesOf(element).includes(name);
  if (element.name === 'span' && has('obj')) return { type: 'mark', ...markOf(element) };
  if (element.name === 'div' && has('sec-h')) return headingOf(element, source);
  if (element.name === 'a' && has('btn')) return buttonOf(element, source);
  if (element.name === 'div' && classesOf(element.parent as Element).includes('facts')) return factOf(element, source);
  if (element.name === 'li' && has('act')) return activityOf(element, source);
  if (element.name === 'tr' && 'data-day' in element.attribs) return menuRowOf(element, source);
  return undefined;
}

function markOf(element: Element): Mark {
  return {
    code:
      classesOf(element)
        .find((name) => name.startsWith('m-'))
        ?.slice(2) ?? '',
    sign: textOf(one(element, '.mark')),
    label: textOf(one(element, 'span:last-child')),
  };
}

function headingOf(element: Element, source: Source): Part {
  const [title, ...more] = DomUtils.getChildren(element);
  const isHeading = title && isElement(title) && title.name === 'h2' && Object.keys(title.attribs).join() === 'id';
  if (!isHeading) return { type: 'html', html: source([element]) };
  return { type: 'heading', id: title.attribs['id'] ?? '', html: innerOf(title, source), more: source(more) };
}

function buttonOf(element: Element, source: Source): Part | undefined {
  const { class: classes = '', href = '', ...special } = element.attribs;
  if (Object.keys(special).length > 0) return undefined;
  const [first, ...others] = element.children;
  const icon = iconOf(first);
  return { type: 'button', class: classes, href, icon, html: source(icon === '' ? element.children : others) };
}

function factOf(element: Element, source: Source): Part | undefined {
  const label = one(element, 'dt');
  if (!label || Object.keys(element.attribs).length > 0) return undefined;
  return {
    type: 'fact',
    id: label.attribs['id'] ?? '',
    icon: iconOf(one(label, 'svg')),
    label: textOf(label),
    values: all(element, 'dd').map((value) => ({ class: value.attribs['class'] ?? '', html: innerOf(value, source) })),
  };
}

function activityOf(element: Element, source: Source): Part | undefined {
  const link = one(element, '.act-name > a');
  const place = one(element, '.act-where');
  if (!link || !place || all(element, '.act-body > *').length !== 3) return undefined;
  return {
    type: 'activity',
    attributes: attributesOf(element),
    timehtml: innerOf(one(element, '.act-time'), source),
    href: link.attribs['href'] ?? '',
    titlehtml: innerOf(link, source),
    badge: textOf(one(element, '.act-name .badge')),
    place: textOf(one(place, 'span:first-child')),
    room: textOf(one(place, '.act-room')),
    marks: all(element, '.act-marks .obj').map(markOf),
    who: textOf(one(element, '.who')),
    joinhtml: innerOf(one(element, '.act-join'), source),
  };
}

function menuRowOf(element: Element, source: Source): Part | undefined {
  const link = one(element, '.menu-title-body a');
  if (!link) return undefined;
  return {
    type: 'menu-row',
    attributes: attributesOf(element),
    weekhtml: source(all(element, 'th')),
    timehtml: innerOf(one(element, '.menu-time'), source),
    signs: all(element, '.marks .mark').map((mark) => ({ code: classesOf(mark).at(-1) ?? '', sign: textOf(mark) })),
    serves: textOf(one(element, '.marks .vh')),
    href: link.attribs['href'] ?? '',
    titlehtml: innerOf(link, source),
    note: textOf(one(element, '.menu-title-body small')),
    joinhtml: innerOf(one(element, '.menu-join'), source),
  };
}

const one = (node: Page | Element, selector: string): Element | null => selectOne<Node | Page, Element>(selector, node);
const all = (node: Page | Element, selector: string): Element[] => selectAll<Node | Page, Element>(selector, node);
const isElement = (node: Node): node is Element => ElementType.isTag(node);
const classesOf = (element: Element): string[] => (element.attribs['class'] ?? '').split(' ');
const attributesOf = ({ attribs }: Element): string =>
  Object.entries(attribs)
    .map(([key, value]) => `${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join(' ');
const textOf = (element: Element | null): string => (element ? DomUtils.textContent(element) : '');
const innerOf = (element: Element | null, source: Source): string => (element ? source(element.children) : '');
const iconOf = (node: Node | null | undefined): string => {
  const use = node && isElement(node) ? one(node, 'use') : null;
  return use?.attribs['href'] ?? '';
};
