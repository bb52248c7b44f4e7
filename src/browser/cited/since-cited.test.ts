import { beforeEach, expect, test, vi } from 'vitest';

const PRESENT = '/archive/11111111.json';
const NOW = {
  version: '11111111',
  kind: 'team',
  key: 'yangban/lifa',
  name: '老街坊',
  url: '/teams/yangban/lifa/',
  updatedOn: '2026-11-16',
  facts: [],
};

/** What the page answers to a reader with this address. */
async function answerTo(query: string, files: Record<string, object | number>): Promise<string> {
  history.replaceState(null, '', `/teams/yangban/lifa/${query}`);
  document.body.innerHTML = `<section data-present="${PRESENT}" hidden></section>`;
  vi.stubGlobal('fetch', (address: string) => {
    const file = files[address] ?? 404;
    if (file === 0) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(typeof file === 'number' ? new Response('', { status: file }) : Response.json(file));
  });
  const section = document.querySelector<HTMLElement>('section')!;
  const { open } = await import('./since-cited.ts');
  open(section);
  await vi.waitFor(() => {
    expect(section.querySelector('h2')).not.toBeNull();
  });
  return section.textContent;
}

beforeEach(() => {
  vi.resetModules();
});

test('names a version that was withdrawn, and not what it said', async () => {
  const files = { [PRESENT]: NOW, '/archive/22222222.json': { version: '22222222', withdrawn: true } };
  expect(await answerTo('?v=22222222', files)).toMatch(/^您引用的版本已经撤下里面有不该公开的内容/);
});

test.each([
  ['without a network', 0],
  ['while the host is broken', 503],
])('%s says that nothing can be compared now, and not that there is no such version', async (_, failure) => {
  expect(await answerTo('?v=22222222', { [PRESENT]: NOW, '/archive/22222222.json': failure })).toBe(
    '现在核对不了没有取到当时的内容，过一会儿再打开这一页。',
  );
});

test.each(['?v=22222222', '?v=%3Cb%3E'])('%s is of no version', async (query) => {
  expect(await answerTo(query, { [PRESENT]: NOW })).toMatch(/^没有找到您引用的版本/);
});

test('names the other page to which a version belongs', async () => {
  const other = { ...NOW, version: '22222222', key: 'yangban/xunfang', name: '巡访队', url: '/teams/yangban/xunfang/' };
  expect(await answerTo('?v=22222222', { [PRESENT]: NOW, '/archive/22222222.json': other })).toBe(
    '您引用的是另一页版本号22222222是巡访队的。',
  );
});
