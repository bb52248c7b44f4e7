import { expect, test } from 'vitest';
import { nextLine } from '../../view-models/activity/next-line.ts';
import { nextDatesHtml } from './next-dates.ts';

const list = (html: string): Element => {
  document.body.innerHTML = html;
  return document.querySelector('.station-next')!;
};
const OCCURRENCE = { day: '2026-11-28', title: '义诊', href: '/a/', join: '直接来' } as const;

test('writes a line with its day, times, marks and link', () => {
  const line = nextLine({ ...OCCURRENCE, start: '09:00', end: '10:30', provisional: true, basis: '示例' });
  const item = list(nextDatesHtml([line])).querySelector<HTMLElement>('li')!;
  expect({ ...item.dataset }).toEqual({ day: '2026-11-28', start: '09:00', end: '10:30' });
  expect(item.textContent).toBe('2026年11月28日周六 9:00义诊 示例暂定直接来');
  expect(item.querySelector('a')?.getAttribute('href')).toBe('/a/');
});

test('says once what all lines are', () => {
  const basisOf = (...bases: string[]) => {
    const items = list(nextDatesHtml(bases.map((basis) => nextLine({ ...OCCURRENCE, basis }))));
    return [...items.querySelectorAll('li')].map((item) => item.querySelector('.badge')?.textContent);
  };
  expect(basisOf('示例', '示例')).toEqual([undefined, undefined, '示例']);
  expect(basisOf('示例')).toEqual(['示例']);
  expect(basisOf('示例', '据报道')).toEqual(['示例', '据报道']);
});

test('leaves out what is not known', () => {
  const item = list(nextDatesHtml([nextLine(OCCURRENCE)])).querySelector<HTMLElement>('li')!;
  expect({ ...item.dataset }).toEqual({ day: '2026-11-28' });
  expect(item.querySelector('.badge, .maybe')).toBeNull();
});

test('escapes texts of the content', () => {
  const title = `<img src=x onerror="alert(1)">&amp;`;
  const item = list(nextDatesHtml([nextLine({ ...OCCURRENCE, title, href: '/a/?b="&c', join: '<b>' })]));
  expect(item.querySelector('img, b')).toBeNull();
  expect(item.querySelector('a')?.textContent).toBe(title);
  expect(item.querySelector('a')?.getAttribute('href')).toBe('/a/?b="&c');
  expect(item.querySelector('.next-join')?.textContent).toBe('<b>');
});

test('keeps the phrases of a title together', () => {
  const { phrases } = nextLine({ ...OCCURRENCE, title: '手工课：折纸灯笼' });
  const item = list(nextDatesHtml([nextLine({ ...OCCURRENCE, title: '手工课：折纸灯笼' })]));
  expect([...item.querySelectorAll('.ph')].map(({ textContent }) => textContent)).toEqual(phrases);
});
