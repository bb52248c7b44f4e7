/** The filters of a list of brands. Rows carry their codes as `data-<filter>`; a section without rows is hidden with its heading. */
import { release } from '../fresh/hold.ts';
import { chosenIn, countsOf, isShown, searchWith, type Chosen } from './filter.ts';

const filter = document.querySelector<HTMLElement>('[data-brand-filter]')!;
const selects = [...filter.querySelectorAll('select')];
const status = filter.querySelector('[role="status"]')!;
const clear = filter.querySelector<HTMLButtonElement>('button')!;
const sections = document.querySelectorAll<HTMLElement>('[data-brand-section]');

const known = new Map(selects.map(({ name, options }) => [name, [...options].slice(1).map(({ value }) => value)]));
const rows = [...document.querySelectorAll<HTMLElement>('[data-brand]')].map((element) => ({
  element,
  codes: Object.fromEntries([...known.keys()].map((name) => [name, (element.dataset[name] ?? '').split(' ')])),
}));
const codesOfRows = rows.map(({ codes }) => codes);

function show(chosen: Chosen): void {
  let count = 0;
  for (const { element, codes } of rows) {
    element.hidden = !isShown(codes, chosen);
    if (!element.hidden) count += 1;
  }
  for (const section of sections) section.hidden = section.querySelector('[data-brand]:not([hidden])') === null;
  for (const select of selects) {
    select.value = chosen.get(select.name) ?? '';
    const counts = countsOf(codesOfRows, select.name, chosen);
    for (const option of [...select.options].slice(1)) {
      const number = counts.get(option.value) ?? 0;
      option.text = `${option.dataset['label'] ?? ''}（${String(number)}）`;
      option.disabled = number === 0 && !option.selected;
    }
  }
  clear.hidden = chosen.size === 0;
  status.textContent = chosen.size === 0 ? '' : count === 0 ? '没有这样的，换一个条件' : `筛出${String(count)}个`;
}

const follow = (): void => {
  show(chosenIn(location.search, known));
};

function choose(chosen: Chosen): void {
  history.pushState(null, '', location.pathname + searchWith(location.search, known.keys(), chosen));
  show(chosen);
}

filter.addEventListener('change', () => {
  choose(new Map(selects.flatMap(({ name, value }): [string, string][] => (value ? [[name, value]] : []))));
});
clear.addEventListener('click', () => {
  choose(new Map());
  selects[0]?.focus();
});
addEventListener('popstate', follow);
follow();
release('choice');
