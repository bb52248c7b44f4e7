import { beforeEach, describe, expect, it } from 'vitest';
import { arrangeDays } from './arrange.ts';

const NOW = { day: '2026-11-16', time: '12:00' } as const;
const row = (district: string, station: string) =>
  `<li data-on data-district="${district}" data-station="${district}/${station}" data-for="lao"><span class="act-where"></span></li>`;

const stations = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset['station']);
const arrange = (folds: boolean) => {
  arrangeDays(
    document,
    {
      district: { id: 'a', name: '甲区' },
      station: 'a/mine',
      folds,
      proximityOf: (key) => (key === 'a/near' ? { metres: 500, inside: true, text: '步行约7分钟' } : undefined),
    },
    NOW,
  );
};

describe('arrangeDays', () => {
  beforeEach(() => {
    document.body.innerHTML = `<h1><b data-total>4</b><span data-count-today="2026-11-16 4"></span></h1>
      <ol class="week"><li><a data-day="2026-11-16"><span class="n">4场</span></a></li></ol>
      <section class="day" data-day="2026-11-16"><span class="cnt">4场</span>
      <ul>${row('b', 'x')}${row('a', 'far')}${row('a', 'near')}${row('a', 'mine')}</ul></section>`;
  });

  it('puts the own community first, then the nearest, then the district; others fold', () => {
    arrange(true);
    expect(stations('.day > ul > li')).toEqual(['a/mine', 'a/near', 'a/far']);
    expect(stations('details li')).toEqual(['b/x']);
    expect(document.querySelector('summary')?.textContent).toBe('其他地方还有1场');
    expect(document.querySelector('.act-far')?.textContent).toBe('步行约7分钟');
  });
  it('counts the district', () => {
    arrange(true);
    expect(
      ['[data-total]', '.n', '.cnt', '[data-count-today]'].map((one) => document.querySelector(one)?.textContent),
    ).toEqual(['3', '3场', '3场', '，今天3场']);
  });
  it('leaves the order that a filter by age goes back to', () => {
    document.querySelectorAll<HTMLElement>('li[data-district]').forEach((row, index) => {
      row.dataset['order'] = String(index);
    });
    arrange(true);
    const rows = [...document.querySelectorAll<HTMLElement>('.day > ul > li')];
    expect(rows.map(({ dataset }) => [dataset['station'], dataset['order']])).toEqual([
      ['a/mine', '0'],
      ['a/near', '1'],
      ['a/far', '2'],
    ]);
  });
  it('changes nothing when it is repeated', () => {
    arrange(true);
    const first = document.body.innerHTML;
    arrange(true);
    expect(document.body.innerHTML).toBe(first);
  });
});
