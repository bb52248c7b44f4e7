import { beforeEach, expect, test } from 'vitest';
import { showMine } from './mine.ts';

const NOW = { day: '2026-11-16', time: '12:00' } as const;
const STATION = {
  key: 'a/east',
  name: '东站',
  href: '/stations/a/east/',
  district: '甲区',
  tel: 'tel:1',
  isSample: false,
};
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const weekWith = (station: string): Document =>
  parsed(`<section class="day" data-day="2026-11-17"><h3><time>11月17日</time> 周二</h3><ul>
    <li data-station="${station}" data-day="2026-11-17" data-start="14:30" data-on>
      <p class="act-time"><b><time datetime="2026-11-17T14:30">14:30</time></b></p><h4 class="act-name">课</h4>
    </li></ul></section>`);

const list = (): HTMLElement => document.querySelector<HTMLElement>('[data-mine]')!;
const week = (): HTMLElement => document.querySelector<HTMLElement>('.doors button')!;
const isFolded = (): boolean => list().parentElement!.classList.contains('is-own');

beforeEach(() => {
  document.body.innerHTML = `<div><h1>本周</h1><div data-mine></div><nav class="doors">
    <p hidden><button></button></p><a class="pri" href="tel:0"><svg></svg>打电话问</a></nav></div>`;
});

test('in 长辈模式 the week of the district opens at a tap, and the call goes to the community', () => {
  showMine(list(), { weeks: [weekWith('a/east')], station: STATION, now: NOW });
  expect(list().querySelector('li .elder-only')?.textContent).toBe('下午2点半');
  expect([week().textContent, week().ariaExpanded, isFolded()]).toEqual(['看甲区这一周', 'false', true]);
  week().click();
  expect([week().ariaExpanded, isFolded()]).toEqual(['true', false]);
  expect(document.querySelector('.doors .pri')?.outerHTML).toBe(
    '<a class="pri" href="tel:1"><svg></svg>打电话给东站</a>',
  );
});

test('it is open where the community has nothing', () => {
  showMine(list(), { weeks: [weekWith('a/west')], station: STATION, now: NOW });
  expect([week().ariaExpanded, isFolded()]).toEqual(['true', false]);
});
