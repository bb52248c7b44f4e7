import { beforeEach, describe, expect, it } from 'vitest';
import { startWeekFilter } from './week-filter.ts';

/** No event of another file: listeners on the document outlive their test. */
const REFRESHED = 'rows-replaced';
const FILTER = `<div id="filter">
  <select name="district"><option value="">全部区县</option><option value="jimei">集美区</option><option value="panlong">盘龙区</option></select>
  <button name="for" value="">全部</button><button name="for" value="lao">为老</button><button name="for" value="xiao">为小</button>
  <button name="join" value="zhijie">不用报名</button><p role="status"></p></div>`;
const HEAD = `<h1><b data-total>9</b>场</h1><ol class="week"><li><a data-day="2026-11-16"><span class="n">2场</span></a></li>
<li><a data-day="2026-11-17"><span class="n">7场</span></a></li>
  <li><a data-day="2026-11-18"><span class="n">未公布</span></a></li></ol>`;
const TUESDAY =
  '<section class="day" data-day="2026-11-17" data-cut><span class="cnt">7场</span><ul><li ' +
  'data-district="jimei" data-for="lao" data-on></li></ul></section>';
const rows = `<section class="day" data-day="2026-11-16" data-rel="today"><span class="cnt">2场</span><ul>
  <li data-district="jimei" data-for="lao" data-on data-walk-in></li><li data-district="panlong" data-for="xiao lao" data-on></li>
  <li data-district="panlong" data-for="xiao"></li>
</ul></section>`;

const shown = () => [...document.querySelectorAll<HTMLElement>('li')].filter(({ hidden }) => !hidden).length;
const press = (name: string) => {
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
};

describe('the filter of a week', () => {
  beforeEach(() => {
    history.replaceState(null, '', '/');
    document.body.innerHTML = FILTER + rows;
    startWeekFilter(document.getElementById('filter')!, REFRESHED);
  });

  it('shows everything at first', () => {
    expect(shown()).toBe(3);
  });
  it('filters, announces the count, and updates the address', () => {
    press('为老');
    expect(shown()).toBe(2);
    expect(document.querySelector('[role="status"]')?.textContent).toBe('筛出2场');
    expect(location.search).toBe('?for=lao');
  });
  it('keeps one filter while another is changed', () => {
    press('为老');
    press('不用报名');
    expect(shown()).toBe(1);
    expect(location.search).toBe('?for=lao&join=zhijie');
  });
  describe('by age', () => {
    const AGES = ['?', '4-6', '', '4-6', '?'];
    beforeEach(() => {
      history.replaceState(null, '', '/');
      const lis = AGES.map((age, index) => `<li id="r${index}" data-district="jimei" data-on data-age="${age}"></li>`);
      document.body.innerHTML = `<div id="filter"><select name="age"><option value=""></option><option value="4-6"></option></select>
        <p role="status"></p></div><section class="day"><ul>${lis.join('')}</ul></section>`;
      startWeekFilter(document.getElementById('filter')!, REFRESHED);
    });
    const choose = (age: string) => {
      const select = document.querySelector('select')!;
      select.value = age;
      select.dispatchEvent(new Event('change'));
    };
    const listed = () =>
      [...document.querySelectorAll<HTMLElement>('ul > li:not([hidden])')].map(
        ({ id, textContent }) => id || textContent,
      );

    it('lists what gives no age last, under a heading', () => {
      choose('4-6');
      expect(listed()).toEqual(['r1', 'r3', '没写年龄的2场，去前问一声', 'r0', 'r4']);
      expect(document.querySelector('[role="status"]')?.textContent).toBe('筛出4场，没写年龄的排在后面');
      document.dispatchEvent(new Event(REFRESHED));
      expect(listed()).toHaveLength(5);
    });
    it('keeps what is over today last in its part', () => {
      document.getElementById('r1')!.dataset['rel'] = 'past';
      choose('4-6');
      expect(listed().slice(0, 2)).toEqual(['r3', 'r1']);
    });
    it('puts the rows back when it is cleared', () => {
      choose('4-6');
      choose('');
      expect(listed()).toEqual(['r0', 'r1', 'r2', 'r3', 'r4']);
    });
  });
  it('follows Back', async () => {
    press('为老');
    history.back();
    await new Promise((done) => {
      addEventListener('popstate', done, { once: true });
    });
    expect(shown()).toBe(3);
  });
  describe('counts', () => {
    const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
    it('update in the headline, in the strip and above each day, and reset without a filter', () => {
      document.body.insertAdjacentHTML('beforeend', HEAD);
      const all = [texts('[data-total]'), texts('.n'), texts('.cnt')];
      press('为老');
      expect([texts('[data-total]'), texts('.n'), texts('.cnt')]).toEqual([['2'], ['2场', '7场', '未公布'], ['2场']]);
      press('为老');
      press('为小');
      expect([texts('[data-total]'), texts('.n'), texts('.cnt')]).toEqual([['1'], ['1场', '7场', '未公布'], ['1场']]);
      press('全部');
      expect([texts('[data-total]'), texts('.n'), texts('.cnt')]).toEqual(all);
    });
    it('of a truncated day include certain rows only', () => {
      document.body.insertAdjacentHTML('beforeend', HEAD + TUESDAY);
      press('为老');
      expect([texts('[data-total]'), texts('.n'), texts('.cnt')]).toEqual([
        ['至少3'],
        ['2场', '至少1场', '未公布'],
        ['2场', '至少1场'],
      ]);
    });
  });
  it('colours of a day in the strip are of those who are counted', () => {
    const BARS = '<span class="bar5"><span class="m-lao"></span><span class="m-xiao"></span></span>';
    document.body.insertAdjacentHTML('beforeend', HEAD.replace('2场</span>', `2场</span>${BARS}`));
    const shownBars = () => [...document.querySelectorAll('.bar5 > :not([hidden])')].map(({ className }) => className);
    expect(shownBars()).toEqual(['m-lao', 'm-xiao']);
    press('不用报名');
    expect(shownBars()).toEqual(['m-lao']);
    press('不用报名');
    expect(shownBars()).toEqual(['m-lao', 'm-xiao']);
  });
  describe("after the reader's district", () => {
    const choose = (district: string) => {
      const select = document.querySelector('select')!;
      select.value = district;
      select.dispatchEvent(new Event('change'));
    };
    const fold = () => document.querySelector('details')!;
    const text = (selector: string) => document.querySelector(selector)?.textContent;
    beforeEach(() => {
      document.querySelector('[data-district="jimei"]')!.remove();
      const row = '<li data-district="jimei" data-for="lao" data-on></li>';
      const summary = '<summary><span>其他地方还有</span><b>1</b>场</summary>';
      document
        .querySelector('section ul')!
        .insertAdjacentHTML('afterend', `<details data-district="盘龙区">${summary}<ul>${row}</ul></details>`);
      document.body.insertAdjacentHTML(
        'beforeend',
        '<h2><span data-week-of data-all="盘龙区">盘龙区</span>这一周<small>近的在前</small></h2>',
      );
      document.dispatchEvent(new Event(REFRESHED));
    });
    it('rows of a chosen one stand under their day, and the heading names it', () => {
      expect([text('.cnt'), text('summary'), text('[data-week-of]'), document.querySelector('small')!.hidden]).toEqual([
        '2场',
        '其他地方还有1场',
        '盘龙区',
        false,
      ]);
      choose('jimei');
      expect([
        fold().open,
        fold().querySelector('summary')!.hidden,
        text('.cnt'),
        text('[data-week-of]'),
        document.querySelector('small')!.hidden,
      ]).toEqual([true, true, '1场', '集美区', true]);
      choose('');
      expect([
        fold().open,
        fold().querySelector('summary')!.hidden,
        text('[data-week-of]'),
        document.querySelector('small')!.hidden,
      ]).toEqual([false, false, '盘龙区', false]);
    });
    it('says that the district has none on a day where the filter leaves none', () => {
      document.querySelector('[data-on][data-district="panlong"]')!.remove();
      document.dispatchEvent(new Event(REFRESHED));
      expect(text('summary')).toBe('盘龙区这天没有，其他地方有1场');
    });
  });
  it('filters rows that were replaced later', () => {
    press('为老');
    document
      .querySelector('section')
      ?.insertAdjacentHTML('beforeend', '<li data-district="jimei" data-for="xiao" data-on></li>');
    document.dispatchEvent(new Event(REFRESHED));
    expect(shown()).toBe(2);
  });
});
