/** 月月有主题: the theme of each district in a month. */
import type { Month } from '../../domain/calendar/day.ts';
import type { Menu } from '../../domain/catalogue.ts';
import * as urls from '../../urls.ts';
import { chineseMonth } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

export interface ThemeView {
  district: string;
  href: string;
  month: string;
  title: string;
  text: string;
  sample: boolean;
}

export function themesOf(world: World, month: Month, district?: string): ThemeView[] {
  return [...world.catalogue.districts.values()]
    .filter(({ id }) => !district || id === district)
    .flatMap(({ id, name }) => {
      const menu = commonest(world.links.menusOfDistrict(id).filter((item) => item.month === month));
      return menu
        ? [
            {
              district: name,
              href: urls.district(id),
              month: chineseMonth(month),
              title: menu.theme.title,
              text: menu.theme.text ?? '',
              sample: menu.sample,
            },
          ]
        : [];
    });
}

/** Stations may set different themes: the most common one represents the district. */
function commonest(menus: Menu[]): Menu | undefined {
  const votes = new Map<string, number>();
  for (const { theme } of menus) votes.set(theme.title, (votes.get(theme.title) ?? 0) + 1);
  return menus.toSorted((a, b) => (votes.get(b.theme.title) ?? 0) - (votes.get(a.theme.title) ?? 0))[0];
}
