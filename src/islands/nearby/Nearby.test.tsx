import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shanghaiNow } from '../../clock.ts';
import { Nearby } from './Nearby.tsx';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const STARTS = [
  {
    name: '样板区',
    stations: [
      { key: 'y/a', name: '甲站' },
      { key: 'y/b', name: '乙站' },
    ],
  },
];
/** 甲 and 乙 are 800 m apart, 丙 5 km; 丁 is not placed; 戊 is far away in another district. */
const STATIONS = [
  ['y/d', ''],
  ['y/c', '117.0565,37'],
  ['y/a', '117,37'],
  ['y/b', '117.009,37'],
]
  .map(([key = '', at = '']) => row(key, at))
  .join('');
function row(key: string, at: string, precision = '准确', shut = '') {
  return `<li data-key="${key}"${shut}${at ? ` data-at="${at}" data-precision="${precision}"` : ''}><p data-far hidden></p></li>`;
}
const LIST = `
  <section hidden><ol data-near="inside"></ol></section><section hidden><ol data-near="beyond"></ol></section>
  <section id="z"><ul data-group="z">${row('z/e', '120,40')}</ul></section>
  <section id="y"><ul data-group="y">${STATIONS}</ul></section>`;

let root: Root;
const keysIn = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(`${selector} [data-key]`)].map(({ dataset }) => dataset['key']);
const shown = () => ({
  inside: keysIn('[data-near="inside"]'),
  beyond: keysIn('[data-near="beyond"]'),
  y: keysIn('#y'),
  z: keysIn('#z'),
});
const distanceOf = (key: string) => document.querySelector(`[data-key="${key}"] [data-far]`)?.textContent;
const status = () => document.querySelector('[role="status"]')?.textContent;
const settle = () =>
  act(async () => {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  });
const choose = async (value: string) => {
  const select = document.querySelector('select')!;
  act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
};
const press = async (name: string) => {
  act(() => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
  });
  await settle();
};
const start = async (address = '/nearby/') => {
  history.replaceState(null, '', address);
  document.body.innerHTML = `<div id="root"></div>${LIST}`;
  root = createRoot(document.getElementById('root')!);
  await act(async () => {
    root.render(<Nearby starts={STARTS} builtOn={shanghaiNow().day} dataHref="/data/map.json" icons="/icons.svg" />);
    await Promise.resolve();
  });
  await settle();
};
type LocationResult = { at: [number, number] } | { code: number };
const locateAs = (result: LocationResult) => {
  const getCurrentPosition = vi.fn((ok: (position: unknown) => void, fail: (error: unknown) => void) => {
    if ('at' in result) ok({ coords: { longitude: result.at[0], latitude: result.at[1], accuracy: 20 } });
    else fail(result);
  });
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('navigator', { geolocation: { getCurrentPosition } });
  return getCurrentPosition;
};
/** Keys of the rows that a change puts into a list, also if they were there before. */
const movedBy = async (change: () => Promise<void>): Promise<string[]> => {
  const keys: string[] = [];
  const observer = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    keys.push(...added.flatMap((node) => (node instanceof HTMLElement && node.dataset['key']) || []));
  });
  observer.observe(document.body, { childList: true, subtree: true });
  await change();
  observer.disconnect();
  return keys;
};
const AS_WRITTEN = { inside: [], beyond: [], y: ['y/d', 'y/c', 'y/a', 'y/b'], z: ['z/e'] };

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  act(() => {
    root.unmount();
  });
  vi.unstubAllGlobals();
  delete document.documentElement.dataset['mode'];
});

describe('from a station', () => {
  it('sorts stations by distance, with the rest of its district before others', async () => {
    await start();
    expect(shown()).toEqual(AS_WRITTEN);
    await choose('y/a');
    expect(shown()).toEqual({ inside: ['y/a', 'y/b'], beyond: ['y/c'], y: ['y/d'], z: ['z/e'] });
    expect([distanceOf('y/a'), distanceOf('y/b'), distanceOf('y/c'), distanceOf('y/d')]).toEqual([
      '就是您选的这里',
      '步行约12分钟',
      '约5.0公里',
      '',
    ]);
    expect([...document.querySelectorAll('section[id]')].map(({ id }) => id)).toEqual(['y', 'z']);
    expect(status()).toBe(
      '从甲站算起：走15分钟还能到1个站，近期的活动都还没有公布；再远还有1个；同区县另有1个还不知道在哪儿。',
    );
  });
  it('leaves the list alone until there is a start', async () => {
    const moved = await movedBy(async () => {
      await start();
      document.dispatchEvent(new Event('visibilitychange'));
      await settle();
    });
    expect(moved).toEqual([]);
  });
  it('counts no closed stations, and no station placed only to its district as near', async () => {
    await start();
    document
      .querySelector('[data-group="y"]')!
      .insertAdjacentHTML(
        'beforeend',
        row('y/p', '117,37', '镇街') + row('y/q', '117,37', '准确', ' data-shut=""') + row('y/r', '117.001,37', '区县'),
      );
    act(() => {
      root.unmount();
    });
    document.body.insertAdjacentHTML('afterbegin', '<div id="root"></div>');
    root = createRoot(document.getElementById('root')!);
    await act(async () => {
      root.render(<Nearby starts={STARTS} builtOn={shanghaiNow().day} dataHref="/data/map.json" icons="/icons.svg" />);
      await Promise.resolve();
    });
    await choose('y/a');
    expect(shown()).toMatchObject({ inside: ['y/a', 'y/p', 'y/b'], beyond: ['y/r', 'y/c'], y: ['y/d', 'y/q'] });
    expect(status()).toBe(
      '从甲站算起：走15分钟还能到2个站，其中1个位置大概，近期的活动都还没有公布；再远或只准到区县的还有2个；同区县另有1个还不知道在哪儿。',
    );
  });
  it('is kept in the URL and in storage, and cleared from both', async () => {
    await start();
    await choose('y/b');
    expect([location.search, localStorage.getItem('place')]).toEqual(['?from=y/b', 'y/b']);
    await press('清除');
    expect([location.search, localStorage.getItem('place'), shown()]).toEqual(['', null, AS_WRITTEN]);
    expect([...document.querySelectorAll('section[id]')].map(({ id }) => id)).toEqual(['z', 'y']);
  });
  it('from a link is not remembered; without a link the remembered one is used', async () => {
    await start('/nearby/?from=y/b');
    expect([keysIn('[data-near="inside"]')[0], localStorage.getItem('place')]).toEqual(['y/b', null]);
    act(() => {
      root.unmount();
    });
    localStorage.setItem('place', 'y/a');
    await start();
    expect([keysIn('[data-near="inside"]')[0], location.search]).toEqual(['y/a', '?from=y/a']);
  });
  it('has a smaller circle in elder mode', async () => {
    await start('/nearby/?from=y/a');
    act(() => {
      document.documentElement.dataset['mode'] = 'elder';
    });
    await settle();
    expect([shown().inside, distanceOf('y/b')]).toEqual([['y/a'], '步行约17分钟']);
    expect(document.body.textContent).toContain('每秒走0.8米');
  });
});

describe('from the position of the device', () => {
  it('locates only on a tap, and stores nothing', async () => {
    const getCurrentPosition = locateAs({ at: [117.008, 37] });
    await start();
    expect(getCurrentPosition).not.toHaveBeenCalled();
    await press('用定位');
    expect(getCurrentPosition).toHaveBeenCalledTimes(1);
    expect([shown().inside, location.search, localStorage.length]).toEqual([['y/b', 'y/a'], '', 0]);
    expect(status()).toContain('从您现在的位置算起：走15分钟能到2个站');
  });
  it('states when no station is near', async () => {
    locateAs({ at: [100, 30] });
    await start();
    await press('用定位');
    expect([status(), shown()]).toEqual(['从您现在的位置算起，30公里内没有开着的站点。下面还是全部站点。', AS_WRITTEN]);
  });
  it.each([
    [1, '没有允许'],
    [2, '现在定不到'],
    [3, '等了15秒'],
  ])('shows error %d with an alternative, and keeps the list', async (code, words) => {
    locateAs({ code });
    await start('/nearby/?from=y/a');
    const before = shown();
    await press('用定位');
    expect(status()).toContain(words);
    expect(status()).toContain('也可以在上面选一个社区');
    expect(shown()).toEqual(before);
  });
  it('ignores the result when a station was chosen meanwhile', async () => {
    let succeed: (position: unknown) => void = () => undefined;
    vi.stubGlobal('isSecureContext', true);
    vi.stubGlobal('navigator', {
      geolocation: {
        getCurrentPosition: (ok: typeof succeed) => {
          succeed = ok;
        },
      },
    });
    await start();
    await press('用定位');
    await choose('y/a');
    succeed({ coords: { longitude: 100, latitude: 30, accuracy: 20 } });
    await settle();
    expect([status(), location.search]).toEqual([expect.stringContaining('从甲站算起'), '?from=y/a']);
  });
  it('shows an error without https', async () => {
    vi.stubGlobal('isSecureContext', false);
    await start();
    await press('用定位');
    expect(status()).toContain('不是https开头');
  });
});
