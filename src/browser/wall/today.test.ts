import { beforeEach, describe, expect, it, vi } from 'vitest';
import { layOutToday } from './today.ts';

const row = (id: string, more = '') => `<li id="${id}" data-next="12月2日 周三 9:30，${id}" ${more}></li>`;
const day = (relation: string, rows: string) =>
  `<section data-rel="${relation}"><b data-pages></b><ul>${rows}</ul><p>没有排活动<span data-following></span></p></section>`;

function screenOf(...days: string[]): HTMLElement {
  document.body.innerHTML = `<div>${days.join('')}</div>`;
  return document.body;
}
const rows = (count: number, more?: string) =>
  Array.from({ length: count }, (_, index) => row(`r${index}`, more)).join('');
const shown = () =>
  [...document.querySelectorAll('[data-rel="today"] li:not([data-rel="past"], [data-other-page])')].map(({ id }) => id);
const pages = () => document.querySelector('[data-pages]')?.textContent;
/** Rows that stand in the sentence instead. */
const named = () => [...document.querySelectorAll('[data-named]')].map(({ id }) => id);
const words = () => document.querySelector('[data-rel="today"] p')?.textContent;

beforeEach(() => {
  vi.restoreAllMocks();
});

describe('today on the screen of a hall', () => {
  it('shows four, and turns pages', () => {
    const screen = screenOf(day('today', rows(6)));
    layOutToday(screen, 0);
    expect([shown(), pages()]).toEqual([['r0', 'r1', 'r2', 'r3'], '1/2']);
    layOutToday(screen, 1);
    expect([shown(), pages()]).toEqual([['r4', 'r5'], '2/2']);
    layOutToday(screen, 2);
    expect([shown(), pages()]).toEqual([['r0', 'r1', 'r2', 'r3'], '1/2']);
  });

  it('where nothing may move, keeps the first four', () => {
    layOutToday(screenOf(day('today', rows(6))), undefined);
    expect([shown(), pages()]).toEqual([['r0', 'r1', 'r2', 'r3'], '']);
  });

  it('needs no pages for four, nor for what is over', () => {
    layOutToday(screenOf(day('today', rows(3, 'data-rel="past"') + rows(4))), 0);
    expect([shown(), pages()]).toEqual([['r0', 'r1', 'r2', 'r3'], '']);
  });

  it('has fewer on a page if four do not fit', () => {
    const screen = screenOf(day('today', rows(6)));
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(250);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(() => shown().length * 100);
    layOutToday(screen, 1);
    expect([shown(), pages()]).toEqual([['r2', 'r3'], '2/3']);
  });

  it.each([
    [2, false],
    [3, true],
  ])('with %i activities is busy: %s', (count, busy) => {
    layOutToday(screenOf(day('today', rows(count))), 0);
    expect(document.querySelector('[data-rel="today"]')?.hasAttribute('data-busy')).toBe(busy);
  });

  it('names the next activity where there is none today', () => {
    layOutToday(screenOf(day('today', ''), day('tomorrow', '<li class="off"></li>'), day('rest', row('手机课'))), 0);
    expect(words()).toBe('没有排活动，下一场：12月2日 周三 9:30，手机课');
    expect(named()).toEqual(['手机课']);
  });

  it('names no activity twice: not that of tomorrow, which stands below, nor the next one while there is one today', () => {
    layOutToday(screenOf(day('today', ''), day('tomorrow', row('手机课')), day('rest', row('义诊'))), 0);
    expect([words(), named()]).toEqual(['没有排活动', []]);
    layOutToday(screenOf(day('today', row('a')), day('tomorrow', ''), day('rest', row('义诊'))), 0);
    expect(named()).toEqual([]);
  });

  it('tells a day that is over from one without today', () => {
    const screen = screenOf(day('today', row('a', 'data-rel="past"')));
    layOutToday(screen, 0);
    expect([screen.hasAttribute('data-over'), document.querySelectorAll('[data-done]').length]).toEqual([false, 1]);
    layOutToday(screenOf(day('today', '')), 0);
    expect(document.querySelectorAll('[data-done]').length).toBe(0);
    layOutToday(screenOf(day('tomorrow', row('a'))), 0);
    expect(document.body.hasAttribute('data-over')).toBe(true);
  });

  it('names none that it does not know', () => {
    layOutToday(screenOf(day('past', row('a')), day('today', ''), day('tomorrow', '')), 0);
    expect(words()).toBe('没有排活动');
  });
});
