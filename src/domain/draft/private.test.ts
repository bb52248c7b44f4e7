import { expect, test } from 'vitest';
import { privateFindings } from './private.ts';
import { samplePlace } from './testing/sample-place.ts';

const MOBILE = ['138', '0000', '0000'].join('');
const PLACE = samplePlace({ email: 'editor@example.org' });

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
