import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CoverageFilter, type CoverageFilterProps } from './CoverageFilter.tsx';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const props: CoverageFilterProps = {
  objects: [
    { code: 'lao', letter: '老', name: '为老' },
    { code: 'xiao', letter: '小', name: '为小' },
  ],
  fields: [{ code: 'wenhua', name: '文化服务' }],
  dataHref: '/data/coverage/d.json',
  table: 'heat-table',
  unit: '站',
  icons: '/icons.svg',
};
const table = `<table id="heat-table" data-step="1" data-begun="2">
<thead><tr><th></th><th></th><th data-name="45周（11/2起）"></th><th data-name="46周（11/9起）"></th><th data-name="47周（11/16起）"></th></tr></thead>
<tbody><tr data-row="east"><th>东</th><td><b data-covered>2</b>/2周</td><td class="quarter-start held-1" data-week><span>5（办了1）</span></td>
<td class="planned-1" data-week><span>1</span></td><td class="unknown" data-week><span>还没排</span></td></tr></tbody></table>`;
const data = {
  rows: {
    east: {
      0: [
        [1, 1, 2, 1, 0],
        [2, 0, 3, 0, 0],
      ],
      1: [
        [1, 0, 0, 0, 2],
        [2, 0, 1, 0, 0],
      ],
    },
  },
};

let root: Root;
const cells = () =>
  [...document.querySelectorAll('[data-week]')].map((cell) => `${cell.className} ${cell.textContent}`);
const settle = () =>
  act(async () => {
    await new Promise((done) => {
      setTimeout(done);
    });
  });
const press = async (name: string) => {
  act(() => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.endsWith(name))?.click();
  });
  await settle();
};
const status = () => document.querySelector('[role="status"]')?.textContent;
const start = async (address = '/') => {
  history.replaceState(null, '', address);
  document.body.innerHTML = `<div id="root"></div>${table}`;
  root = createRoot(document.getElementById('root') ?? document.body);
  await act(async () => {
    root.render(<CoverageFilter {...props} />);
    await Promise.resolve();
  });
  await settle();
};

describe('CoverageFilter', () => {
  const answer = vi.fn<typeof fetch>();
  beforeEach(() => {
    answer.mockReset().mockImplementation(() => Promise.resolve(Response.json(data)));
    vi.stubGlobal('fetch', answer);
  });
  afterEach(() => {
    act(() => {
      root.unmount();
    });
    vi.unstubAllGlobals();
  });

  it('requests nothing before a filter is chosen', async () => {
    await start();
    expect(answer).not.toHaveBeenCalled();
    expect([cells(), status()]).toEqual([['quarter-start held-1 5（办了1）', 'planned-1 1', 'unknown 还没排'], '']);
  });
  it('filters the counts, announces it, updates the address, and fetches once', async () => {
    await start();
    await press('为老');
    expect([cells(), status(), location.search]).toEqual([
      ['quarter-start held-1 2（办了1）', 'reported 据报道2', 'unknown 还没排'],
      '只数筛出的2场，1个站有',
      '?for=lao',
    ]);
    expect(document.querySelector('[data-covered]')?.textContent).toBe('1');
    await press('全部');
    expect([cells(), status(), location.search]).toEqual([
      ['quarter-start held-1 5（办了1）', 'planned-1 1', 'unknown 还没排'],
      '',
      '',
    ]);
    expect(answer).toHaveBeenCalledTimes(1);
  });
  it('applies the filters of the address, and announces when nothing is left', async () => {
    await start('/?for=xiao&field=wenhua');
    expect([cells(), status()]).toEqual([
      ['quarter-start no-activity 0', 'no-activity 0', 'unknown 还没排'],
      '这样筛一场也没有，少选一类或换个平台试试',
    ]);
  });
  it('leaves the table unchanged when the request fails', async () => {
    answer.mockImplementation(() => Promise.resolve(new Response('', { status: 404 })));
    await start();
    await press('为老');
    expect([cells(), status()]).toEqual([
      ['quarter-start held-1 5（办了1）', 'planned-1 1', 'unknown 还没排'],
      '眼下取不到数据，表里还是全部活动',
    ]);
  });
  it('names the week of a hovered cell', async () => {
    await start();
    document.querySelectorAll('[data-week]').forEach((cell) => {
      cell.dispatchEvent(new Event('pointerover', { bubbles: true }));
    });
    expect([...document.querySelectorAll<HTMLElement>('[data-week]')].map(({ title }) => title)).toEqual([
      '第45周（11/2起）：安排5场，办了1场',
      '第46周（11/9起）：安排1场',
      '第47周（11/16起）：还没排',
    ]);
  });
});
