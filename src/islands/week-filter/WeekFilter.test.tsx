import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WeekFilter, type WeekFilterProps } from './WeekFilter.tsx';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const props: WeekFilterProps = {
  districts: [
    { id: 'jimei', name: '集美区' },
    { id: 'panlong', name: '盘龙区' },
  ],
  objects: [
    { code: 'lao', letter: '老', name: '为老' },
    { code: 'xiao', letter: '小', name: '为小' },
  ],
  refreshed: 'freshened',
  icons: '/icons.svg',
};
const HEAD = `<h1><b data-total>9</b>场</h1><ol class="week"><li><a data-day="2026-11-16"><span class="n">2场</span></a></li>
<li><a data-day="2026-11-17"><span class="n">7场</span></a></li>
  <li><a data-day="2026-11-18"><span class="n">未公布</span></a></li></ol>`;
const TUESDAY =
  '<section class="day" data-day="2026-11-17" data-cut><span class="cnt">7场</span><ul><li ' +
  'data-district="jimei" data-for="lao" data-on></li></ul></section>';
const rows = `<section class="day" data-day="2026-11-16" data-rel="today"><span class="cnt">2场</span><ul>
  <li data-district="jimei" data-for="lao" data-on></li><li data-district="panlong" data-for="xiao lao" data-on></li>
  <li data-district="panlong" data-for="xiao"></li>
</ul></section>`;

let root: Root;
const shown = () => [...document.querySelectorAll<HTMLElement>('li')].filter(({ hidden }) => !hidden).length;
const press = (name: string) =>
  act(async () => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.endsWith(name))?.click();
    await Promise.resolve();
  });

describe('WeekFilter', () => {
  beforeEach(async () => {
    history.replaceState(null, '', '/');
    document.body.innerHTML = `<div id="root"></div>${rows}`;
    root = createRoot(document.getElementById('root') ?? document.body);
    await act(async () => {
      root.render(<WeekFilter {...props} />);
      await Promise.resolve();
    });
  });
  afterEach(() => {
    act(() => {
      root.unmount();
    });
  });

  it('shows everything at first', () => {
    expect(shown()).toBe(3);
  });
  it('filters, announces the count, and updates the address', async () => {
    await press('为老');
    expect(shown()).toBe(2);
    expect(document.querySelector('[role="status"]')?.textContent).toBe('筛出2场');
    expect(location.search).toBe('?for=lao');
  });
  it('follows Back', async () => {
    await press('为老');
    await act(async () => {
      history.back();
      await new Promise((done) => {
        addEventListener('popstate', done, { once: true });
      });
    });
    expect(shown()).toBe(3);
  });
  describe('counts', () => {
    const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
    it('update in the headline, in the strip and above each day, and reset without a filter', async () => {
      document.body.insertAdjacentHTML('beforeend', HEAD);
      const all = [texts('[data-total]'), texts('.n'), texts('.cnt')];
      await press('为老');
      expect([texts('[data-total]'), texts('.n'), texts('.cnt')]).toEqual([['2'], ['2场', '7场', '未公布'], ['2场']]);
      await press('为老');
      await press('为小');
      expect([texts('[data-total]'), texts('.n'), texts('.cnt')]).toEqual([['1'], ['1场', '7场', '未公布'], ['1场']]);
      await press('全部');
      expect([texts('[data-total]'), texts('.n'), texts('.cnt')]).toEqual(all);
    });
    it('of a truncated day include certain rows only', async () => {
      document.body.insertAdjacentHTML('beforeend', HEAD + TUESDAY);
      await press('为老');
      expect([texts('[data-total]'), texts('.n'), texts('.cnt')]).toEqual([
        ['至少3'],
        ['2场', '至少1场', '未公布'],
        ['2场', '至少1场'],
      ]);
    });
  });
  it('filters rows that were replaced later', async () => {
    await press('为老');
    document
      .querySelector('section')
      ?.insertAdjacentHTML('beforeend', '<li data-district="jimei" data-for="xiao" data-on></li>');
    await act(async () => {
      document.dispatchEvent(new Event('freshened'));
      await Promise.resolve();
    });
    expect(shown()).toBe(2);
  });
});
