/** 月月有主题: the twelve months of a year with the themes of their menus. */
import { monthOf, monthsFrom, type Month } from '../../domain/calendar/day.ts';
import * as urls from '../../urls.ts';
import { onlyDistrict } from '../site/kinds.ts';
import { UNKNOWN } from './cell.ts';
import { unknownTime } from './years.ts';
import { themesOf, type ThemeView } from '../menu/theme.ts';
import { chineseMonth, listed } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

export interface MonthTheme {
  month: Month;
  /** 十一月, or a span of months without data: 一月—十月 */
  name: string;
  title: string;
  text: string;
  href: string | undefined;
  /** set: has a theme. missing: begun without one. open: not scheduled yet, or before the site began. */
  state: 'set' | 'missing' | 'open';
}

/** Joins consecutive months without data, so that empty boxes do not hide the themes. */
export function monthThemes(world: World, year: number, district = onlyDistrict(world.catalogue)?.id): MonthTheme[] {
  const items: MonthTheme[] = [];
  for (const item of eachMonth(world, year, district)) {
    const before = items.at(-1);
    if (before?.state === 'open' && item.state === 'open' && before.title === item.title)
      items[items.length - 1] = { ...before, name: `${before.name.replace(/—.*/, '')}—${item.name}` };
    else items.push(item);
  }
  return items;
}

function eachMonth(world: World, year: number, district: string | undefined): MonthTheme[] {
  return monthsFrom(`${year}-01`, `${year}-12`).map((month) => {
    const themes = themesOf(world, month, district);
    const begun = month >= monthOf(world.schedule.from) && month <= monthOf(world.today);
    return {
      month,
      name: chineseMonth(month),
      ...(themes.length > 0
        ? wordsOf(themes, district)
        : { title: begun ? '没有主题' : UNKNOWN[unknownTime(month, monthOf(world.schedule.from))], text: '' }),
      href: world.schedule.months.includes(month) && themes.length > 0 ? urls.calendarMonth(month) : undefined,
      state: themes.length > 0 ? 'set' : begun ? 'missing' : 'open',
    };
  });
}

const MAX_TITLES = 4;

/** The theme of one district, or the number of districts with a theme and some titles. */
function wordsOf(themes: readonly ThemeView[], district: string | undefined): { title: string; text: string } {
  const [only] = themes;
  if (only && district !== undefined) return { title: only.title, text: only.text };
  const titles = [...new Set(themes.map(({ title }) => title))];
  return {
    title: `${String(themes.length)}个区县有主题`,
    text: `${listed(titles.slice(0, MAX_TITLES))}${titles.length > MAX_TITLES ? '等' : ''}`,
  };
}
