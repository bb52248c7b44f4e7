import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshen } from './fresh.ts';
import { FRESHENED } from './freshened.ts';

const day = (date: string, weekday: number, rows: number) =>
  `<section class="day" data-day="${date}" data-weekday="${String(weekday)}"><h3><time>${String(Number(date.slice(5, 7)))}月${String(Number(date.slice(8)))}日</time></h3><ul>${'<li data-on></li>'.repeat(rows)}</ul></section>`;
const board = (attributes: string, span: string, total: number, days: string) =>
  `<div ${attributes}><i data-part="span">${span}</i><b data-part="total">${String(total)}</b><p data-stale hidden></p><div data-part="days">${days}</div></div>`;
const NEXT = board('', '11月23日—29日', 3, day('2026-11-25', 3, 1) + day('2026-11-28', 6, 0) + day('2026-11-29', 7, 2));
const part = (name: string) => document.querySelector(`[data-part="${name}"]`)?.textContent;
const answer = (text: string, ok = true) => vi.fn(() => Promise.resolve({ ok, status: ok ? 200 : 404, text: () => Promise.resolve(text) }));
const now = { day: '2026-11-25', time: '12:00' };

describe('freshen', () => {
  beforeEach(() => { delete document.documentElement.dataset['pending']; document.body.innerHTML = board('data-period="2026-11-16" data-pages="/weeks/"', '11月16日—22日', 9, day('2026-11-16', 1, 9)); });
  afterEach(() => { vi.unstubAllGlobals(); });

  it('asks for nothing while the week is the present one', async () => {
    const fetched = answer(NEXT);
    vi.stubGlobal('fetch', fetched);
    await freshen({ day: '2026-11-22', time: '23:59' });
    expect(fetched).not.toHaveBeenCalled();
  });
  it('puts the present week in the place of an old one', async () => {
    const fetched = answer(NEXT);
    vi.stubGlobal('fetch', fetched);
    await freshen(now);
    expect(fetched).toHaveBeenCalledWith('/weeks/2026-11-23/');
    expect([part('span'), part('total')]).toEqual(['11月23日—29日', '3']);
  });
  it('says so when the new rows are there, and then stops to keep them back', async () => {
    vi.stubGlobal('fetch', answer(NEXT));
    document.documentElement.dataset['pending'] = 'period choice';
    const seen: unknown[] = [];
    document.addEventListener(FRESHENED, () => { seen.push(part('total'), document.documentElement.dataset['pending']); }, { once: true });
    await freshen(now);
    expect(seen).toEqual(['3', 'period choice']);
    expect(document.documentElement.dataset['pending']).toBe('choice');
  });
  it('cuts a weekend out of it and counts anew', async () => {
    document.querySelector('[data-period]')?.setAttribute('data-only', '6 7');
    vi.stubGlobal('fetch', answer(NEXT));
    await freshen(now);
    expect([part('span'), part('total')]).toEqual(['11月28日—29日', '2']);
    expect(document.querySelectorAll('.day')).toHaveLength(2);
  });
  it('keeps the old list and says so without a network, and tries again later', async () => {
    const fetched = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
    vi.stubGlobal('fetch', fetched);
    await freshen(now);
    expect([part('total'), document.querySelector<HTMLElement>('[data-stale]')?.hidden]).toEqual(['9', false]);
    expect(document.documentElement.dataset['pending']).toBeUndefined();
    await freshen(now);
    expect(fetched).toHaveBeenCalledTimes(2);
  });
  it('does not ask again for a week that the build does not have', async () => {
    const fetched = answer('', false);
    vi.stubGlobal('fetch', fetched);
    const later = { day: '2027-09-01', time: '12:00' };
    await freshen(later);
    await freshen(later);
    expect([part('total'), document.querySelector<HTMLElement>('[data-stale]')?.hidden]).toEqual(['9', false]);
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});
