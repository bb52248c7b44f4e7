// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Entries } from '../../domain/schema/collections.ts';
import { loadFromDisk } from '../../loading/from-disk.ts';
import { changesView } from '../../view-models/changes/changes.ts';
import { printAtom } from './atom.ts';
import { changesAtom } from './changes-feed.ts';
import { variedEntries, worldOf } from '../testing/varied-world.ts';

const real = worldOf(loadFromDisk('testing/content').entries, '2026-11-22');
const varied = worldOf(variedEntries());
const ATOM = 'http://www.w3.org/2005/Atom';

const FEEDS = [
  ['all of the real site', changesAtom(real)],
  ...[...real.catalogue.districts.keys()].map((id) => [id, changesAtom(real, id)] as const),
  ['the sample', changesAtom(varied)],
  ['a district without changes', changesAtom({ ...varied, today: '2026-01-01' }, 'yangban')],
] as const;

describe.each(FEEDS)('the feed of %s', (_, xml) => {
  const feed = parsed(xml);
  const entries = childrenOf(feed, 'entry');

  test('has the elements that RFC 4287 §4.1.1 requires of a feed', () => {
    expect([feed.localName, feed.namespaceURI]).toEqual(['feed', ATOM]);
    for (const name of ['id', 'title', 'updated'] as const) expect(childrenOf(feed, name), name).toHaveLength(1);
    expect(childrenOf(feed, 'author').map((author) => textOf(author, 'name'))).toHaveLength(1);
    expect(linkOf(feed, 'self')).toMatch(/^https:\/\/[^/]+\/feeds\/changes(?:\/[a-z]+)?\.xml$/);
    expect(childrenOf(feed, 'link').filter((link) => link.getAttribute('rel') === 'alternate')).toHaveLength(1);
    expect(new URL(textOf(feed, 'id')).href).toBe(textOf(feed, 'id'));
    expect(Number(new Date(textOf(feed, 'updated')))).toBe(
      Math.max(
        ...entries.map((entry) => Number(new Date(textOf(entry, 'updated')))),
        ...(entries.length ? [] : [Number(new Date(textOf(feed, 'updated')))]),
      ),
    );
  });

  test('has the elements that §4.1.2 requires of an entry', () => {
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'published', 'summary'] as const)
        expect(childrenOf(entry, name), name).toHaveLength(1);
      expect(textOf(entry, 'title')).not.toBe('');
      expect(linkOf(entry, 'alternate')).toMatch(/^https:\/\//);
      // §3.3: RFC 3339 with capital T, and a zone.
      expect(textOf(entry, 'updated')).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/);
      for (const category of childrenOf(entry, 'category')) expect(category.getAttribute('term')).toBeTruthy();
    }
    const ids = entries.map((entry) => textOf(entry, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has the newest first', () => {
    const days = entries.map((entry) => textOf(entry, 'updated'));
    expect(days).toEqual(days.toSorted().reverse());
  });
});

test('has the same entries as the page', () => {
  const entries = childrenOf(parsed(changesAtom(varied)), 'entry');
  expect(entries).toHaveLength(changesView(varied).items.length);
  const moved = entries.find((entry) => textOf(entry, 'title').includes('修小家电'))!;
  expect(['id', 'title', 'published', 'summary'].map((name) => textOf(moved, name))).toEqual([
    'https://www.example.org/changes/#yangban/east/20261112-xiuli/2026-11-10-moved',
    '示例、改期：修小家电',
    '2026-11-10T00:00:00+08:00',
    '示例：东街社区：2026年11月12日周四改到2026年11月14日周六',
  ]);
  expect(linkOf(moved, 'alternate')).toBe('https://www.example.org/activities/yangban/east/20261112-xiuli/');
});

test('keeps the id of an entry when its station is renamed', () => {
  const idsOf = (entries: Entries) =>
    childrenOf(parsed(changesAtom(worldOf(entries))), 'entry').map((entry) => textOf(entry, 'id'));
  const entries = variedEntries();
  const renamed = {
    ...entries,
    stations: entries.stations.map((entry) =>
      entry.id === 'yangban/east'
        ? { ...entry, id: 'yangban/dongjie', data: { ...entry.data, aliases: ['east'] } }
        : entry,
    ),
    menus: entries.menus.map((entry) => ({ ...entry, id: entry.id.replace('/east/', '/dongjie/') })),
  };
  expect(idsOf(entries).length).toBeGreaterThan(0);
  expect(idsOf(renamed)).toEqual(idsOf(entries));
});

test('round-trips text, without characters that XML excludes', () => {
  const text = '<b>1 & 2</b> "三" \u0000\uFFFF𠮷';
  const xml = printAtom({
    id: 'https://example.org/?a=1&b="2"',
    title: text,
    subtitle: text,
    updated: '2026-11-01',
    self: 'https://example.org/a&b',
    page: 'https://example.org/',
    author: text,
    entries: [
      {
        id: 'https://example.org/1',
        title: text,
        published: '2026-11-01',
        summary: text,
        href: 'https://example.org/"',
        categories: [text],
      },
    ],
  });
  const feed = parsed(xml);
  const [entry] = childrenOf(feed, 'entry');
  expect([
    textOf(feed, 'title'),
    textOf(entry!, 'summary'),
    childrenOf(entry!, 'category')[0]?.getAttribute('term'),
  ]).toEqual(Array.from({ length: 3 }, () => '<b>1 & 2</b> "三" 𠮷'));
  expect(textOf(feed, 'id')).toBe('https://example.org/?a=1&b="2"');
});

function parsed(xml: string): Element {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document.documentElement;
}

const childrenOf = (element: Element, name: string): Element[] =>
  [...element.children].filter(({ localName, namespaceURI }) => localName === name && namespaceURI === ATOM);
const textOf = (element: Element, name: string): string => childrenOf(element, name)[0]?.textContent ?? '';
const linkOf = (element: Element, relation: string): string =>
  childrenOf(element, 'link')
    .find((link) => link.getAttribute('rel') === relation)
    ?.getAttribute('href') ?? '';
