import type { Day } from '../../domain/calendar/day.ts';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { freshenDates } from './dates.ts';

const BUILT = '2026-11-16';

const row = (key: string, days: string[], attributes = '') =>
  `<li data-key="${key}" ${attributes}>${
    days.length > 0
      ? `<ul class="station-next">${days.map((day) => `<li class="next-line" data-day="${day}">${day}</li>`).join('')}</ul>`
      : '<p class="station-idle">到11月30日没有排活动</p>'
  }</li>`;
const next = ['2026-11-20', '2026-11-27', '2026-12-04', '2026-12-11'].map((day) => ({
  day,
  start: '09:00',
  title: `义诊：${day}`,
  href: `/a/${day}/`,
  join: '直接来',
  basis: '示例',
}));
const data = {
  builtOn: BUILT,
  places: [
    { key: 'd/a', planned: '2026-12-31', next },
    { key: 'd/b', planned: '2026-11-30', next: [{ day: '2026-11-20', title: '旧的', href: '/', join: '' }] },
    { key: 'd/d', planned: '2026-11-30', next: [] },
    { key: 'd/e', next: [] },
  ],
};

const fetchMock = vi.fn<typeof fetch>();
const dates = (key: string) =>
  [...document.querySelectorAll<HTMLElement>(`[data-key="${key}"] :is(.next-line, .station-idle)`)].map(
    ({ dataset, textContent }) => dataset['day'] ?? textContent,
  );
const freshen = (day: Day) =>
  freshenDates(document, { dataHref: '/data/map.json', builtOn: BUILT }, { day, time: '10:00' });

beforeEach(() => {
  fetchMock.mockReset().mockImplementation(() => Promise.resolve(Response.json(data)));
  vi.stubGlobal('fetch', fetchMock);
  document.body.innerHTML = [
    row('d/a', ['2026-11-20', '2026-11-27'], 'data-more data-planned="2026-12-31"'),
    row('d/b', ['2026-11-20'], 'data-more data-planned="2026-11-30"'),
    row('d/c', ['2026-11-20'], 'data-planned="2026-11-30"'),
    row('d/d', [], 'data-planned="2026-11-30"'),
    row('d/e', []),
    row('d/f', [], 'data-shut'),
  ].join('');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('freshenDates', () => {
  it('fetches nothing in the week of the build while two dates are to come, or no more exist', async () => {
    document.body.innerHTML = row('d/a', ['2026-11-20', '2026-11-27'], 'data-more') + row('d/c', ['2026-11-20']);
    expect(await freshen('2026-11-20')).toBe(true);
    expect(fetchMock).not.toHaveBeenCalled();
  });
  it('writes the next two dates', async () => {
    expect(await freshen('2026-11-28')).toBe(true);
    expect(dates('d/a')).toEqual(['2026-12-04', '2026-12-11']);
    expect(document.querySelector('[data-key="d/a"] .next-line')?.textContent).toBe(
      // The style sheet hides the reader's own year.
      '2026年12月4日周五 9:00义诊：2026-12-04直接来',
    );
    expect(document.querySelector<HTMLAnchorElement>('[data-key="d/a"] a')?.getAttribute('href')).toBe(
      '/a/2026-12-04/',
    );
  });
  it('fetches the dates of all rows in a later week', async () => {
    const later = [{ day: '2026-11-28', title: '新的', href: '/', join: '' }];
    fetchMock.mockImplementation(() =>
      Promise.resolve(
        Response.json({ builtOn: '2026-11-27', places: [{ key: 'd/e', planned: '2026-12-31', next: later }] }),
      ),
    );
    await freshen('2026-11-28');
    expect(dates('d/e')).toEqual(['2026-11-28']);
  });
  test.each<[day: Day, key: string, words: string]>([
    // Planned until then; nothing published; the page is older than the plan it has.
    ['2026-11-28', 'd/d', '到11月30日没有排活动'],
    ['2026-11-28', 'd/b', '到11月30日没有排活动'],
    ['2026-11-28', 'd/e', '近期的活动还没有公布'],
    ['2026-12-01', 'd/d', '本页太旧，不知道后面的活动'],
    ['2026-12-01', 'd/e', '本页太旧，不知道后面的活动'],
    ['2027-01-25', 'd/a', '本页太旧，不知道后面的活动'],
    ['2027-11-28', 'd/b', '本页太旧，不知道后面的活动'],
    ['2020-01-01', 'd/d', '到2026年11月30日没有排活动'],
    ['2027-01-25', 'd/f', '到11月30日没有排活动'],
  ])('on %s, %s shows: %s', async (day, key, words) => {
    await freshen(day);
    expect(dates(key)).toEqual([words]);
  });
  it('keeps upcoming dates when the fetch fails, and states what the page knows in empty rows', async () => {
    fetchMock.mockImplementation(() => Promise.reject(new Error('offline')));
    expect(await freshen('2026-11-27')).toBe(false);
    expect([dates('d/a'), dates('d/b'), dates('d/c')]).toEqual([
      ['2026-11-20', '2026-11-27'],
      ['眼下取不到后面的，请点站名看'],
      ['到11月30日没有排活动'],
    ]);
  });
});
