/** The Atom Syndication Format: RFC 4287. */
import type { Day } from '../../domain/calendar/day.ts';

interface AtomFeed {
  /** A permanent IRI (§4.2.6). */
  id: string;
  title: string;
  subtitle: string;
  /** Day of the latest entry, or the start of the site if there is none: the element is required (§4.2.15). */
  updated: Day;
  /** Absolute URLs of the feed, and of the page with the same content. */
  self: string;
  page: string;
  author: string;
  entries: AtomEntry[];
}

export interface AtomEntry {
  id: string;
  title: string;
  published: Day;
  summary: string;
  /** Absolute. */
  href: string;
  categories: string[];
}

/** Content type: `application/atom+xml`. All text is plain text (§3.1.1.1). */
export function printAtom(feed: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', instant(feed.updated)),
    `<author>${element('name', feed.author)}</author>`,
    link('self', 'application/atom+xml', feed.self),
    link('alternate', 'text/html', feed.page),
    ...feed.entries.map(printEntry),
    '</feed>',
    '',
  ].join('\n');
}

/** Entries inherit the author of the feed (§4.2.1). */
function printEntry({ id, title, published, summary, href, categories }: AtomEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('published', instant(published)),
    element('updated', instant(published)),
    link('alternate', 'text/html', href),
    ...categories.map((term) => `<category term="${escaped(term)}"/>`),
    element('summary', summary),
    '</entry>',
  ].join('\n');
}

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;
const link = (relation: string, type: string, href: string): string =>
  `<link rel="${relation}" type="${type}" href="${escaped(href)}"/>`;

/** §3.3. The content gives days only, so times are midnight in Shanghai. */
const instant = (day: Day): string => `${day}T00:00:00+08:00`;

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_IN_XML, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 §2.2 excludes. */
// eslint-disable-next-line no-control-regex -- removes exactly these characters
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
