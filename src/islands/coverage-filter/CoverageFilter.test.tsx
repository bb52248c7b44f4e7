import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CoverageFilter, type CoverageFilterProps } from './CoverageFilter.tsx';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const props: CoverageFilterProps = {
  objects: [{ code: 'lao', letter: '老', name: '为老' }, { code: 'xiao', letter: '小', name: '为小' }],
  fields: [{ code: 'wenhua', name: '文化服务' }],
  dataHref: '/data/coverage/d.json', table: 'hm-t', unit: '站', icons: '/icons.svg',
};
const table = `<table id="hm-t" data-step="1" data-begun="2"><thead><tr><th></th><th></th><th data-name="45周（11/2起）"></th><th data-name="46周（11/9起）"></th><th data-name="47周（11/16起）"></th></tr></thead>
<tbody><tr data-row="east"><th>东</th><td><b data-covered>2</b>/2周</td><td class="q c4" data-week><span>5</span></td><td class="c1" data-week><span>1</span></td><td class="c-1" data-week><span>未排期</span></td></tr></tbody></table>`;
const data = { rows: { east: { 0: [[1, 1, 2], [2, 0, 3]], 1: [[2, 0, 1]] } } };

let root: Root;
const cells = () => [...document.querySelectorAll('[data-week]')].map((cell) => `${cell.className} ${cell.textContent}`);
const settle = () => act(async () => { await new Promise((done) => { setTimeout(done); }); });
const press = async (name: string) => {
  act(() => { [...document.querySelectorAll('button')].find(({ textContent }) => textContent.endsWith(name))?.click(); });
  await settle();
};
const status = () => document.querySelector('[role="status"]')?.textContent;
const start = async (address = '/') => {
  history.replaceState(null, '', address);
  document.body.innerHTML = `<div id="root"></div>${table}`;
  root = createRoot(document.getElementById('root') ?? document.body);
  await act(async () => { root.render(<CoverageFilter {...props} />); await Promise.resolve(); });
  await settle();
};

describe('CoverageFilter', () => {
  const answer = vi.fn<typeof fetch>();
  beforeEach(() => {
    answer.mockReset().mockImplementation(() => Promise.resolve(Response.json(data)));
    vi.stubGlobal('fetch', answer);
  });
  afterEach(() => { act(() => { root.unmount(); }); vi.unstubAllGlobals(); });

  it('asks for nothing before something is chosen', async () => {
    await start();
    expect(answer).not.toHaveBeenCalled();
    expect([cells(), status()]).toEqual([['q c4 5', 'c1 1', 'c-1 未排期'], '']);
  });
  it('counts what was chosen, says so, keeps it in the address, and asks once', async () => {
    await start();
    await press('为老');
    expect([cells(), status(), location.search]).toEqual([['q c2 2', 'c0 0', 'c-1 未排期'], '只数筛出的2场，1个站有', '?for=lao']);
    expect(document.querySelector('[data-covered]')?.textContent).toBe('1');
    await press('全部');
    expect([cells(), status(), location.search]).toEqual([['q c4 5', 'c1 1', 'c-1 未排期'], '', '']);
    expect(answer).toHaveBeenCalledTimes(1);
  });
  it('opens a link that was sent, and says when nothing is left', async () => {
    await start('/?for=xiao&field=wenhua');
    expect([cells(), status()]).toEqual([['q c0 0', 'c0 0', 'c-1 未排期'], '这样筛一场也没有，少选一类或换个平台试试']);
  });
  it('leaves the table as it is when the data does not come', async () => {
    answer.mockImplementation(() => Promise.resolve(new Response('', { status: 404 })));
    await start();
    await press('为老');
    expect([cells(), status()]).toEqual([['q c4 5', 'c1 1', 'c-1 未排期'], '眼下取不到数据，表里还是全部活动']);
  });
  it('names the week of a cell that is pointed at', async () => {
    await start();
    document.querySelectorAll('[data-week]').forEach((cell) => { cell.dispatchEvent(new Event('pointerover', { bubbles: true })); });
    expect([...document.querySelectorAll<HTMLElement>('[data-week]')].map(({ title }) => title)).toEqual(['第45周（11/2起）：5场', '第46周（11/9起）：1场', '第47周（11/16起）：未排期']);
  });
});
