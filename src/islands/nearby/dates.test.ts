import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshenDates } from './dates.ts';

const row = (key: string, days: string[], more: boolean) =>
  `<li data-key="${key}"${more ? ' data-more' : ''}><ul class="sl-n">${days.map((day) => `<li class="nl" data-day="${day}">${day}</li>`).join('')}</ul></li>`;
const next = ['2026-11-20', '2026-11-27', '2026-12-04', '2026-12-11'].map((day) => ({ day, start: '09:00', title: `义诊：${day}`, href: `/a/${day}/`, join: '直接来', basis: '示例' }));
const data = { places: [{ key: 'd/a', next }, { key: 'd/b', next: [{ day: '2026-11-20', title: '旧的', href: '/', join: '' }] }] };

const answer = vi.fn<typeof fetch>();
const dates = (key: string) => [...document.querySelectorAll<HTMLElement>(`[data-key="${key}"] .sl-n > li`)].map(({ dataset, textContent }) => dataset['day'] ?? textContent);
const freshen = (day: string) => freshenDates(document, '/data/map.json', { day, time: '10:00' });

beforeEach(() => {
  answer.mockReset().mockImplementation(() => Promise.resolve(Response.json(data)));
  vi.stubGlobal('fetch', answer);
  document.body.innerHTML = row('d/a', ['2026-11-20', '2026-11-27'], true) + row('d/b', ['2026-11-20'], true) + row('d/c', ['2026-11-20'], false);
});
afterEach(() => { vi.unstubAllGlobals(); });

describe('the dates of a list that has become old', () => {
  it('nothing is asked for while two are still to come, or no more were known', async () => {
    document.body.innerHTML = row('d/a', ['2026-11-20', '2026-11-27'], true) + row('d/c', ['2026-11-20'], false);
    expect(await freshen('2026-11-20')).toBe(true);
    expect(answer).not.toHaveBeenCalled();
  });
  it('are written anew, the next two', async () => {
    expect(await freshen('2026-11-28')).toBe(true);
    expect(dates('d/a')).toEqual(['2026-12-04', '2026-12-11']);
    expect(document.querySelector('[data-key="d/a"] .nl')?.textContent).toBe('12/4周五 9:00义诊：2026-12-04 示例直接来');
    expect(document.querySelector<HTMLAnchorElement>('[data-key="d/a"] a')?.getAttribute('href')).toBe('/a/2026-12-04/');
  });
  it('say so when nothing is left, and leave stations alone of which nothing else was known', async () => {
    await freshen('2026-11-28');
    expect([dates('d/b'), dates('d/c')]).toEqual([['近期没有排活动'], ['2026-11-20']]);
  });
  it('when they cannot be had, what is still to come stays, and an empty list says where to look', async () => {
    answer.mockImplementation(() => Promise.reject(new Error('offline')));
    expect(await freshen('2026-11-27')).toBe(false);
    expect([dates('d/a'), dates('d/b')]).toEqual([['2026-11-20', '2026-11-27'], ['眼下取不到后面的，请点站名看']]);
  });
});
