/** What the page of a menu and that of its station share. */
import type { Menu } from '../../domain/catalogue.ts';
import type { Scheduled } from '../../domain/schedule.ts';
import { stationMonth } from '../../domain/station-month.ts';
import type { World } from '../../domain/world.ts';
import { chineseMonth } from '../words/dates/dates.ts';
import type { MenuTable } from './table.ts';

export const menuOccurrences = (world: World, menu: Menu): Scheduled[] => stationMonth(world, menu).items;

/** The heading of a menu. */
export const menuHead = ({ month, theme }: Menu, { tally }: MenuTable): { heading: string; sub: string } => ({
  heading: `${month.slice(0, 4)}年${chineseMonth(month)}菜单`,
  sub: `${tally}，主题“${theme.title}”`,
});
