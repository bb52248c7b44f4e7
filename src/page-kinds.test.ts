import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGE_KINDS, pageKindOf, pageKindsOf } from './page-kinds.ts';

test('every route below src/pages that makes a page has one kind, and every kind has a route', () => {
  const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.astro'));
  expect(
    Object.values(PAGE_KINDS)
      .map(({ route }) => route)
      .sort(),
  ).toEqual(routes.sort());
});

test.each([
  ['', 'home'],
  ['weekend/', 'weekend'],
  ['weeks/2026-11-16/', 'week'],
  ['districts/', 'districts'],
  ['districts/panlong/', 'district'],
  ['districts/panlong/weeks/2026-11-16/', 'district week'],
  ['calendar/2026-12/', 'month'],
  ['coverage/panlong/', 'district coverage'],
  ['coverage/2026/', 'coverage year'],
  ['coverage/panlong/2026/', 'district coverage year'],
  ['stations/panlong/dongzhuang/', 'station'],
  ['stations/panlong/dongzhuang/2026-12/', 'menu'],
  ['stations/panlong/dongzhuang/2026-12/poster/', 'poster'],
  ['stations/panlong/dongzhuang/2026-12/calendar/', 'calendar sheet'],
  ['s/dongzhuang/2612/', 'short menu'],
  ['teams/panlong/lifa/sheet/', 'team sheet'],
  ['bianji/monthly/', 'monthly guide'],
  ['activities/panlong/dongzhuang/20261201-yizhen/', 'activity'],
  ['404.html', 'not found'],
])('"%s" is an address of one kind: %s', (path, name) => {
  expect(pageKindsOf(path)).toEqual([name]);
});

test.each(['nowhere/', 'weekend', 'stations/panlong/dongzhuang/2026-12/poster.pdf', 'data/search.json', 'about/x/'])(
  '"%s" is the address of no page',
  (path) => {
    expect(pageKindOf(path)).toBeUndefined();
  },
);
