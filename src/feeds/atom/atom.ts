/** The Atom Syndication Format: RFC 4287. */
import type { Day } from '../../domain/calendar/day.ts';

export interface AtomFeed {
  /** An address that never changes and names the feed (§4.2.6). */
  id: string;
  title: string;
  subtitle: string;
  /** Of the latest entry; where there is none, since when there could be one (§4.2.15: every feed has it). */
  updated: Day;
  /** Absolute: where the feed itself is, and the page that says the same. */
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

/** Content type: `application/atom+xml`. All text in it is plain text (§3.1.1.1). */
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

/** Its author is the feed's (§4.2.1). */
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

/** §3.3: the content knows the day only, so that it is as of the midnight with which the day began in Shanghai. */
const instant = (day: Day): string => `${day}T00:00:00+08:00`;

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_IN_XML, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** All but the characters of XML 1.0 §2.2. */
// eslint-disable-next-line no-control-regex -- these are the characters that must not get through
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
