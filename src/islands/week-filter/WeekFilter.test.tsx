import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WeekFilter, type WeekFilterProps } from './WeekFilter.tsx';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const props: WeekFilterProps = {
  districts: [{ id: 'jimei', name: '集美区' }, { id: 'panlong', name: '盘龙区' }],
  objects: [{ code: 'lao', letter: '老', name: '为老' }, { code: 'xiao', letter: '小', name: '为小' }],
  refreshed: 'freshened', icons: '/icons.svg',
};
const rows = `<section class="day" data-rel="today"><ul>
  <li data-district="jimei" data-for="lao" data-on></li><li data-district="panlong" data-for="xiao lao" data-on></li><li data-district="panlong" data-for="xiao"></li>
</ul></section>`;

let root: Root;
const shown = () => [...document.querySelectorAll<HTMLElement>('li')].filter(({ hidden }) => !hidden).length;
const press = (name: string) => act(async () => {
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.endsWith(name))?.click();
  await Promise.resolve();
});

describe('WeekFilter', () => {
  beforeEach(async () => {
    history.replaceState(null, '', '/');
    document.body.innerHTML = `<div id="root"></div>${rows}`;
    root = createRoot(document.getElementById('root') ?? document.body);
    await act(async () => { root.render(<WeekFilter {...props} />); await Promise.resolve(); });
  });
  afterEach(() => { act(() => { root.unmount(); }); });

  it('shows everything at first', () => { expect(shown()).toBe(3); });
  it('narrows, says how many take place, and writes the address', async () => {
    await press('为老');
    expect(shown()).toBe(2);
    expect(document.querySelector('[role="status"]')?.textContent).toBe('筛出2场');
    expect(location.search).toBe('?for=lao');
  });
  it('follows Back', async () => {
    await press('为老');
    await act(async () => {
      history.back();
      await new Promise((done) => { addEventListener('popstate', done, { once: true }); });
    });
    expect(shown()).toBe(3);
  });
  it('filters rows that were put in place later', async () => {
    await press('为老');
    document.querySelector('section')?.insertAdjacentHTML('beforeend', '<li data-district="jimei" data-for="xiao" data-on></li>');
    await act(async () => { document.dispatchEvent(new Event('freshened')); await Promise.resolve(); });
    expect(shown()).toBe(2);
  });
});
