import type { Day, Time } from '../../domain/calendar/day.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { markMoment, movePastRowsLast } from './moment.ts';

const rel = (id: string) => document.getElementById(id)?.dataset['rel'];
const at = (day: Day, time: Time) => {
  markMoment(document, { day, time });
};

describe('markMoment', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <h1><span data-count-today="2026-11-18 2, 2026-11-19 0, 2026-11-20 -"></span></h1>
      <div data-days="2026-11-19" id="days">
        <section class="day" data-day="2026-11-18" id="wed"><ul>
          <li data-day="2026-11-18" data-start="09:30" data-end="11:00" data-on id="early"><span data-when hidden></span></li>
          <li data-day="2026-11-18" data-start="14:00" data-end="15:00" data-on id="late"><span data-when hidden></span></li>
          <li data-day="2026-11-18" id="open"><span data-when hidden></span></li>
          <li data-day="2026-11-18" data-start="09:30" data-end="11:00" data-off id="cancelled"><span data-when hidden></span></li>
        </ul></section>
        <section class="day" data-day="2026-11-19" id="thu"></section>
      </div>
      <p data-day="2026-11-18" data-start="22:00" data-end="24:30" id="night"></p>
      <a data-day="2026-11-18" id="link"></a>
      <i data-monday="2026-11-16" id="week"></i><i data-month="2026-11" id="month"></i>
      <p><span data-month-name="2026-11" id="november">11月</span>为11月30日</p>
      <p><span data-month-name="2027-01" id="january">1月</span>为1月29日</p>
      <article data-days="2026-11-18" data-end="11:00" id="series"></article>
      <b data-days-to="2026-11-21" id="countdown"></b>`;
  });

  it('keeps an activity that ends after midnight on until then', () => {
    at('2026-11-18', '21:59');
    expect(rel('night')).toBe('today');
    at('2026-11-19', '00:29');
    expect([rel('night'), rel('late'), rel('wed')]).toEqual(['now', 'past', 'past']);
    at('2026-11-19', '00:30');
    expect(rel('night')).toBe('past');
  });

  it('marks an activity before, during and after its time', () => {
    at('2026-11-18', '09:29');
    expect(rel('early')).toBe('today');
    at('2026-11-18', '09:30');
    expect([rel('early'), document.querySelector('#early [data-when]')?.textContent]).toEqual(['now', '正在进行']);
    at('2026-11-18', '11:00');
    expect([rel('early'), document.querySelector('#early [data-when]')?.textContent]).toEqual(['past', '已结束']);
  });
  it('marks an activity as over from its last moment on, even on an old page', () => {
    const isOver = (day: Day, time: Time) => {
      at(day, time);
      return document.getElementById('series')?.hasAttribute('data-over');
    };
    expect([
      isOver('2026-11-18', '10:59'),
      isOver('2026-11-18', '11:00'),
      isOver('2027-03-01', '00:00'),
      isOver('2026-11-17', '23:00'),
    ]).toEqual([false, true, true, false]);
  });
  it('shows no 正在进行 or 已结束 on a cancelled occurrence', () => {
    for (const time of ['10:00', '12:00'] as const) {
      at('2026-11-18', time);
      expect(document.querySelector<HTMLElement>('#cancelled [data-when]')?.hidden).toBe(true);
    }
  });
  it('keeps an activity without an end until its day is over', () => {
    at('2026-11-18', '23:59');
    expect(rel('open')).toBe('today');
    at('2026-11-19', '00:00');
    expect(rel('open')).toBe('past');
  });
  it('moves past rows of today to the end only when movePastRowsLast is called', () => {
    at('2026-11-18', '12:00');
    expect([...document.querySelectorAll('#wed li')].map(({ id }) => id)).toEqual([
      'early',
      'late',
      'open',
      'cancelled',
    ]);
    movePastRowsLast(document);
    expect([...document.querySelectorAll('#wed li')].map(({ id }) => id)).toEqual([
      'late',
      'open',
      'early',
      'cancelled',
    ]);
  });
  it('moves them in the static month of the calendar, not in that of its island', () => {
    const month = (attribute: string) =>
      `<section class="calendar-day" data-rel="today" ${attribute}><ul><li data-rel="past">1</li><li>2</li></ul></section>`;
    document.body.innerHTML = month('data-day="2026-11-18"') + month('');
    movePastRowsLast(document);
    expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['2', '1', '1', '2']);
  });
  it('marks today, tomorrow and the present week', () => {
    at('2026-11-18', '12:00');
    expect([rel('wed'), rel('thu')]).toEqual(['today', 'tomorrow']);
    expect(document.getElementById('link')?.getAttribute('aria-current')).toBe('date');
    expect(document.getElementById('week')?.hasAttribute('data-present')).toBe(true);
    expect(document.getElementById('countdown')?.textContent).toBe('还有3天');
    expect(document.querySelector('[data-count-today]')?.textContent).toBe('，今天2场');
    at('2026-11-23', '12:00');
    expect(document.getElementById('week')?.hasAttribute('data-present')).toBe(false);
    expect(document.getElementById('link')?.hasAttribute('aria-current')).toBe(false);
  });
  it.each<[day: Day, words: string]>([
    ['2026-11-18', '，今天2场'],
    ['2026-11-19', '，今天没有'],
    ['2026-11-20', '，今天的还没有公布'],
    ['2026-11-21', ''],
  ])('counts the activities of %s: %s', (day, words) => {
    at(day, '12:00');
    expect(document.querySelector('[data-count-today]')?.textContent).toBe(words);
  });
  it('marks the present month', () => {
    const isPresent = () => document.getElementById('month')?.hasAttribute('data-present');
    at('2026-11-30', '23:59');
    expect(isPresent()).toBe(true);
    at('2026-12-01', '00:00');
    expect(isPresent()).toBe(false);
  });
  it('names months 本月 and 下月 by the clock, and marks those that are over', () => {
    const texts = () => ['november', 'january'].map((id) => document.getElementById(id)?.textContent);
    const over = () => ['november', 'january'].map((id) => document.getElementById(id)?.hasAttribute('data-over'));
    at('2026-10-31', '23:59');
    expect([texts(), over()]).toEqual([
      ['下月', '1月'],
      [false, false],
    ]);
    at('2026-11-01', '00:00');
    expect(texts()).toEqual(['本月', '1月']);
    at('2026-12-31', '12:00');
    expect([texts(), over()]).toEqual([
      ['11月', '下月'],
      [true, false],
    ]);
    at('2027-01-01', '00:00');
    expect(texts()).toEqual(['11月', '本月']);
  });
  it('marks a group as over only when all its days are', () => {
    at('2026-11-19', '12:00');
    expect(document.getElementById('days')?.hasAttribute('data-over')).toBe(false);
    at('2026-11-20', '12:00');
    expect(document.getElementById('days')?.hasAttribute('data-over')).toBe(true);
  });
});

describe('while the document is being parsed', () => {
  /** The document as a parser builds it: each step is the markup parsed so far. */
  const parsed = (html: string): void => {
    document.body.innerHTML = html;
    markMoment(document, { day: '2026-11-18', time: '12:00' }, true);
    movePastRowsLast(document, true);
  };
  const row = (id: string, end: string) =>
    `<li id="${id}" data-day="2026-11-18" data-start="08:00" data-end="${end}"><span data-when hidden></span></li>`;
  const day = (rows: string) => `<section class="day" data-day="2026-11-18"><ul>${rows}</ul></section>`;
  const order = () => [...document.querySelectorAll('li')].map(({ id }) => id);

  it('marks days and words as they are added', () => {
    parsed(day(row('early', '09:00')));
    expect([rel('early'), document.querySelector('[data-when]')?.textContent]).toEqual(['past', '已结束']);
  });
  it('does not move rows until their list is complete', () => {
    parsed(day(row('early', '09:00') + row('late', '15:00')));
    expect(order()).toEqual(['early', 'late']);
    parsed(`${day(row('early', '09:00') + row('late', '15:00'))}<section></section>`);
    expect(order()).toEqual(['late', 'early']);
  });
  it('marks past groups and counts today as soon as their elements start', () => {
    parsed(
      '<div id="over" data-days="2026-11-17"></div><div id="on" data-days="2026-11-18"></div><span data-count-today="2026-11-18 0"></span>',
    );
    expect(['over', 'on'].map((id) => document.getElementById(id)?.hasAttribute('data-over'))).toEqual([true, false]);
    expect(document.querySelector('span')?.textContent).toBe('，今天没有');
  });
  it('does not write a text before the parser has added the one it replaces', () => {
    parsed('<span data-month-name="2026-11"></span>');
    expect(document.querySelector('span')?.textContent).toBe('');
    parsed('<span data-month-name="2026-11">11月</span>');
    expect(document.querySelector('span')?.textContent).toBe('本月');
  });
});
