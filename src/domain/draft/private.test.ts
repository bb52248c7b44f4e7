import { expect, test } from 'vitest';
import { privateFindings } from './private.ts';
import type { DraftPlace } from './place.ts';

const MOBILE = ['138', '0000', '0000'].join('');
const PLACE: DraftPlace = {
  site: { since: '2026-11-01', notices: [], email: 'editor@example.org' },
  district: {
    id: 'yangban',
    name: '样板区',
    terms: [],
    minimums: {},
    teams: [],
    brands: [],
    stations: [{ key: 'yangban/east', name: '东街社区' }],
  },
  station: 'yangban/east',
};

test('finds private data in any text, and quotes it masked', () => {
  const menu = {
    month: '2026-12',
    theme: { title: '主题', text: `问 ${MOBILE}` },
    activities: [
      { title: '义诊', summary: `写信到editor@example.org` },
      { title: '理发', join: { ways: [], note: `打${MOBILE}` } },
    ],
  } as const;
  const found = privateFindings(menu as never, PLACE);
  expect(found.map(({ activity, title, path }) => [activity, title, path])).toEqual([
    [undefined, '', ['theme', 'text']],
    [1, '理发', ['join', 'note']],
  ]);
  expect(JSON.stringify(found)).not.toContain(MOBILE);
});
