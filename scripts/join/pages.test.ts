import { expect, test } from 'vitest';
import { SUMMARY_VERSION, type SiteSummary } from '../../src/view-models/summary/summary.ts';
import { readPage } from '../built/page.ts';
import { provincePages } from './pages.ts';
import { parsed, search } from './search.mjs';
import { joined } from './summaries.ts';

const summaryOf = (id: string, occurrences: number, builtOn: SiteSummary['builtOn'] = '2026-11-18'): SiteSummary => ({
  version: SUMMARY_VERSION,
  name: `${id}站`,
  url: `https://${id}.example.org/zhou`,
  builtOn,
  districts: [
    {
      ...{ id, name: `<${id}>区`, city: '示例市', province: '示例省', href: `districts/${id}/` },
      week: { monday: '2026-11-16', occurrences, stations: 1, serves: { lao: occurrences }, sample: false },
      weeks: [
        ['2026-11-09', 0],
        ['2026-11-16', occurrences],
        ['2026-11-23', null],
      ],
      stations: [
        { name: '东庄社区站', level: '站', town: '龙泉街道', href: `stations/${id}/east/`, at: [117, 37] },
        { name: '西庄社区站', level: '站', town: '', href: `stations/${id}/west/` },
      ],
      teams: [{ name: '送饭队', href: `teams/${id}/songfan/` }],
    },
  ],
});
const districts = joined([summaryOf('b', 5, '2026-11-12'), summaryOf('a', 3)]);
const pages = provincePages('示例省', districts);
const page = (path: string): string => pages.get(path)!;
const dense = (path: string): string => page(path).replaceAll(/\s+/g, '');

test('adds up the districts, each linked to its site', () => {
  const home = page('index.html');
  expect(dense('index.html')).toContain('2个区县，4个站。这一周有8场活动，在2个站。');
  expect(home.indexOf('https://a.example.org/zhou/districts/a/')).toBeLessThan(home.indexOf('https://b.example.org/'));
  expect(home).toContain('数据到2026-11-12');
});

test('escapes names', () => {
  for (const [path, text] of pages) if (path.endsWith('.html')) expect(text).not.toContain('<a>');
  expect(page('index.html')).toContain('&#60;a&#62;区');
});

test('links within the pages lead to pages', () => {
  for (const [path, text] of pages) {
    if (!path.endsWith('.html')) continue;
    const links = readPage(path, text).tags.flatMap(({ name, attributes }) =>
      name === 'a' ? [attributes['href'] ?? ''] : [],
    );
    const local = links.filter((href) => !href.startsWith('https://'));
    expect(local.length).toBeGreaterThan(4);
    for (const href of local) {
      const { pathname } = new URL(href, `https://p/${path.replace('index.html', '')}`);
      expect(pages.has(`${pathname.slice(1)}index.html`), `${path}: ${href}`).toBe(true);
    }
  }
});

test('counts covered weeks, and leaves weeks that are not scheduled blank', () => {
  expect(dense('coverage/index.html')).toContain('<td>1／2</td><tdclass="none">0</td><td>3</td><td></td>');
});

test('draws a dot for each place and a circle for each district', () => {
  const { tags } = readPage('map', page('map/index.html'));
  expect(tags.filter(({ name }) => name === 'circle')).toHaveLength(2);
  expect(page('map/index.html')).toContain('d="M');
});

test('finds stations, teams and districts by parts of their names', () => {
  const all = parsed(page('places.txt')) as unknown[];
  const addresses = (query: string): string[] =>
    (search(all, query) as { address: string }[]).map(({ address }) => address);
  expect(all).toHaveLength(8);
  expect(addresses('东庄')).toEqual([
    'https://a.example.org/zhou/stations/a/east/',
    'https://b.example.org/zhou/stations/b/east/',
  ]);
  expect(addresses('送饭 b')).toEqual(['https://b.example.org/zhou/teams/b/songfan/']);
  expect(addresses('示例市<A')[0]).toBe('https://a.example.org/zhou/districts/a/');
  expect(addresses('龙泉')).toHaveLength(2);
  expect(addresses(' ')).toEqual([]);
});
