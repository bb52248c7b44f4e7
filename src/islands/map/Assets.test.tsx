import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MapCards } from '../../view-models/map/assets.ts';
import { samplePlace } from '../../view-models/testing/sample-map.ts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const CARDS: MapCards = {
  stations: {
    'a/one': { areas: ['图书角'], highlight: '理发', courses: [], teams: [{ name: '理发队', href: '/t/' }] },
  },
  networks: { b: { name: '镇；网格：59个', href: '/b/' } },
};

let root: Root;
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root')!);
});
afterEach(() => {
  act(() => {
    root.unmount();
  });
  vi.unstubAllGlobals();
  vi.resetModules();
});

async function showAll(answer: () => Promise<Response>, keys: readonly string[]) {
  const request = vi.fn(answer);
  vi.stubGlobal('fetch', request);
  const { Assets } = await import('./Assets.tsx');
  const texts: string[] = [];
  for (const key of keys) {
    await act(async () => {
      root.render(<Assets key={key} place={samplePlace(key)} cardsHref="/cards.json" />);
      await Promise.resolve();
    });
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    texts.push([...document.querySelectorAll('dt, dd')].map(({ textContent }) => textContent).join(' '));
  }
  return { texts, requests: request.mock.calls };
}

test('asks once, and shows what each station has', async () => {
  const { texts, requests } = await showAll(() => Promise.resolve(Response.json(CARDS)), ['a/one', 'b/far', 'a/none']);
  expect(texts).toEqual(['亮点 理发 功能区 图书角 队伍 理发队', '层级 镇；网格：59个', '']);
  expect(requests).toEqual([['/cards.json']]);
});

test('without an answer shows nothing, and the next card asks again', async () => {
  const { texts, requests } = await showAll(() => Promise.reject(new Error('offline')), ['a/one', 'b/far']);
  expect([texts, requests.length]).toEqual([['', ''], 2]);
});
