/** The controls that filter a week. The address holds the filter, so that Back works and links can be shared. */
import { shanghaiNow } from '../../clock.ts';
import { release } from '../fresh/hold.ts';
import { isNarrow, pressed, readFilter, SINGLE_FILTERS, writeFilter, type WeekFilter } from './filter.ts';
import { showRows } from './rows.ts';

/** @param refreshed name of the event on `document` after which rows have been replaced */
export function startWeekFilter(root: HTMLElement, refreshed: string): void {
  const selects = [...root.querySelectorAll('select')];
  const buttons = [...root.querySelectorAll('button')];
  const status = root.querySelector('[role="status"]')!;
  const offered = new Map<string, string[]>();
  const offer = (name: string, value: string): void => {
    if (value !== '') offered.set(name, [...(offered.get(name) ?? []), value]);
  };
  for (const { name, options } of selects) for (const { value } of options) offer(name, value);
  for (const { name, value } of buttons) offer(name, value);
  let filter: WeekFilter;

  const show = (): void => {
    const count = showRows(document, filter, shanghaiNow());
    for (const select of selects) select.value = filter[select.name as (typeof SINGLE_FILTERS)[number]];
    nameDistrict(selects.find(({ name }) => name === 'district'));
    for (const button of buttons) button.setAttribute('aria-pressed', String(isPressed(button, filter)));
    status.textContent = isNarrow(filter) ? countWords(count) : '';
  };
  const follow = (): void => {
    filter = readFilter(location.search, offered);
    show();
  };
  const choose = (next: WeekFilter): void => {
    history.pushState(null, '', location.pathname + writeFilter(location.search, next) + location.hash);
    filter = next;
    show();
  };
  follow();
  for (const select of selects)
    select.addEventListener('change', () => {
      choose({ ...filter, [select.name]: select.value });
    });
  for (const button of buttons)
    button.addEventListener('click', () => {
      choose(pressed(filter, button.name, button.value));
    });
  addEventListener('popstate', follow);
  document.addEventListener(refreshed, show);
  // Rows that are over have moved to the end of the list.
  document.addEventListener('visibilitychange', show);
  root.dataset['live'] = '';
  // The filter of the address has been applied.
  release('choice');
}

/** In the heading of the reader's district (islands/place/mine.ts). */
function nameDistrict(select: HTMLSelectElement | undefined): void {
  const name = document.querySelector<HTMLElement>('[data-week-of]');
  if (!name || !select) return;
  const order = name.parentElement?.querySelector('small');
  // Said of the reader's own district.
  if (order) order.hidden = select.value !== '';
  name.textContent = select.value === '' ? (name.dataset['all'] ?? '') : (select.selectedOptions[0]?.text ?? '');
}

function countWords(count: number): string {
  if (count === 0) return '这样筛没有活动，少选一样试试';
  return `筛出${String(count)}场${document.querySelector('.unstated-age') ? '，没写年龄的排在后面' : ''}`;
}

function isPressed({ name, value }: HTMLButtonElement, filter: WeekFilter): boolean {
  if (name !== 'for') return filter[name as (typeof SINGLE_FILTERS)[number]] === value;
  return value === '' ? filter.objects.length === 0 : filter.objects.includes(value);
}
