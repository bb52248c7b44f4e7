import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Day } from '../../domain/calendar/day.ts';
import type { freshen as Freshen } from './fresh.ts';
import { FRESHENED } from './freshened.ts';

const day = (date: string, weekday: number, rows: number) =>
  `<section class="day" data-day="${date}" data-weekday="${String(weekday)}"><h3>` +
  `<time>${String(Number(date.slice(5, 7)))}月${String(Number(date.slice(8)))}日</time></h3>` +
  `<ul>${'<li data-on></li>'.repeat(rows)}</ul></section>`;
const span = (text: string) => `<i data-part="span">${text}</i>`;
const count = (total: number) => `<i data-part="count"><b data-total>${String(total)}</b>场</i>`;
const NOTES = '<p data-stale="old missing" hidden></p><p data-stale="clock" hidden></p>';
const board = (attributes: string, dates: string, total: number, days: string) =>
  `<div ${attributes}><h1><u>本周${count(total)}</u><s>${span(dates)}，${count(total)}</s>` +
  `</h1>${NOTES}<div data-part="days">${days}</div></div>`;
const NEXT = board('', '11月23日—29日', 3, day('2026-11-25', 3, 1) + day('2026-11-28', 6, 0) + day('2026-11-29', 7, 2));
const parts = (name: string) =>
  [...document.querySelectorAll(`[data-part="${name}"]`)].map(({ textContent }) => textContent);
const notes = () =>
  [...document.querySelectorAll<HTMLElement>('[data-stale]')]
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => dataset['stale']);
const root = document.documentElement;
const respond = (text: string, ok = true) =>
  vi.fn(() => Promise.resolve({ ok, status: ok ? 200 : 404, text: () => Promise.resolve(text) }));
const unreachable = () => vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
const now = { day: '2026-11-25', time: '12:00' } as const;

/** Imported anew for each test: the module remembers which periods the build lacks. */
let freshen: typeof Freshen;

beforeEach(async () => {
  vi.resetModules();
  ({ freshen } = await import('./fresh.ts'));
  root.dataset['period'] = '2026-11-16';
  delete root.dataset['pending'];
  document.body.innerHTML = board(
    'data-built="2026-11-17" data-pages="/weeks/"',
    '11月16日—22日',
    9,
    day('2026-11-16', 1, 9),
  );
});
afterEach(() => {
  delete root.dataset['period'];
  delete root.dataset['present'];
  vi.unstubAllGlobals();
});

describe('a page of a week', () => {
  it.each<Day>(['2026-11-17', '2026-11-22'])('requests nothing on %s, in its own week', async (today) => {
    const fetched = respond(NEXT);
    vi.stubGlobal('fetch', fetched);
    await freshen({ day: today, time: '23:59' });
    expect(fetched).not.toHaveBeenCalled();
    expect([root.dataset['present'], notes()]).toEqual(['', []]);
  });
  it.each<[today: Day, monday: Day]>([
    ['2026-11-23', '2026-11-23'],
    ['2026-12-16', '2026-12-14'],
    ['2027-01-03', '2026-12-28'],
    ['2027-11-17', '2027-11-15'],
  ])('on %s requests the week of %s', async (today, monday) => {
    const fetched = respond(NEXT);
    vi.stubGlobal('fetch', fetched);
    await freshen({ day: today, time: '00:00' });
    expect(fetched).toHaveBeenCalledWith(`/weeks/${monday}/`);
    expect([root.dataset['period'], root.dataset['present'], notes()]).toEqual([monday, '', []]);
  });
  it('replaces every part with that of the present week', async () => {
    vi.stubGlobal('fetch', respond(NEXT));
    await freshen(now);
    expect([parts('span'), parts('count')]).toEqual([['11月23日—29日'], ['3场', '3场']]);
  });
  it('dispatches FRESHENED with the new rows in place, then releases them', async () => {
    vi.stubGlobal('fetch', respond(NEXT));
    root.dataset['pending'] = 'period choice';
    const seen: unknown[] = [];
    document.addEventListener(
      FRESHENED,
      () => {
        seen.push(parts('count')[0], root.dataset['pending']);
      },
      { once: true },
    );
    await freshen(now);
    expect(seen).toEqual(['3场', 'period choice']);
    expect(root.dataset['pending']).toBe('choice');
  });
  it('keeps only the weekend and updates the counts', async () => {
    document.querySelector('[data-pages]')?.setAttribute('data-only', '6 7');
    vi.stubGlobal('fetch', respond(NEXT));
    await freshen(now);
    expect([parts('span'), parts('count')]).toEqual([['11月28日—29日'], ['2场', '2场']]);
    expect(document.querySelectorAll('.day')).toHaveLength(2);
  });
  it('keeps the old list with a notice when the network fails, and tries again later', async () => {
    const fetched = unreachable();
    vi.stubGlobal('fetch', fetched);
    root.dataset['present'] = '';
    await freshen(now);
    expect([parts('count')[0], notes(), root.dataset['present'], root.dataset['pending']]).toEqual([
      '9场',
      ['old missing'],
      undefined,
      undefined,
    ]);
    await freshen(now);
    expect(fetched).toHaveBeenCalledTimes(2);
  });
  it('does not request a missing week again', async () => {
    const fetched = respond('', false);
    vi.stubGlobal('fetch', fetched);
    const later = { day: '2027-09-01', time: '12:00' } as const;
    await freshen(later);
    await freshen(later);
    expect([parts('count')[0], notes()]).toEqual(['9场', ['old missing']]);
    expect(fetched).toHaveBeenCalledTimes(1);
  });
  it.each<Day>(['2020-01-01', '2026-11-15'])('distrusts a clock earlier than the build: %s', async (today) => {
    const fetched = respond(NEXT);
    vi.stubGlobal('fetch', fetched);
    await freshen({ day: today, time: '12:00' });
    expect([fetched.mock.calls.length, root.dataset['present'], notes(), parts('count')[0]]).toEqual([
      0,
      undefined,
      ['clock'],
      '9场',
    ]);
  });
});

describe('a page of a month', () => {
  beforeEach(() => {
    root.dataset['period'] = '2026-11';
    document.body.innerHTML = `<div data-pages="/stations/d/s/" data-built="2026-11-28"><h2 data-part="menu-title">十一月菜单</h2>
<a data-period-page href="/stations/d/s/2026-11/"></a>
      <p data-stale="missing" hidden></p><p data-stale="old" hidden></p><table data-part="menu"></table></div>`;
  });
  const december =
    '<h2 data-part="menu-title">十二月菜单</h2><table data-part="menu"><tr data-day="2026-12-01"></tr></table>';

  it('shows December in December', async () => {
    const fetched = respond(december);
    vi.stubGlobal('fetch', fetched);
    await freshen({ day: '2026-11-30', time: '23:59' });
    expect([fetched.mock.calls.length, parts('menu-title')]).toEqual([0, ['十一月菜单']]);
    await freshen({ day: '2026-12-01', time: '00:00' });
    expect(fetched).toHaveBeenCalledWith('/stations/d/s/2026-12/');
    expect([parts('menu-title'), document.querySelector('a')?.getAttribute('href')]).toEqual([
      ['十二月菜单'],
      '/stations/d/s/2026-12/',
    ]);
  });
  it('distinguishes an unpublished month from one that could not be loaded', async () => {
    vi.stubGlobal('fetch', unreachable());
    await freshen({ day: '2026-12-01', time: '12:00' });
    expect(notes()).toEqual(['old']);
    vi.stubGlobal('fetch', respond('', false));
    await freshen({ day: '2026-12-01', time: '12:01' });
    expect(notes()).toEqual(['missing']);
  });
  it('requests nothing that the build would have shown', async () => {
    const fetched = respond(december);
    vi.stubGlobal('fetch', fetched);
    document.querySelector('[data-pages]')?.setAttribute('data-built', '2026-12-02');
    await freshen({ day: '2026-12-03', time: '12:00' });
    expect([fetched.mock.calls.length, notes()]).toEqual([0, ['missing']]);
  });
  it('waits for a month that has not begun', async () => {
    root.dataset['period'] = '2026-12';
    const fetched = respond(december);
    vi.stubGlobal('fetch', fetched);
    await freshen({ day: '2026-11-28', time: '12:00' });
    expect([fetched.mock.calls.length, notes()]).toEqual([0, []]);
  });
});
