/** Months with pictures and cards (site.json, `pictures`); archived ones have none. */
import { isArchived } from '../../domain/archive.ts';
import { monthOf, type Month } from '../../domain/calendar/day.ts';
import type { World } from '../../domain/world.ts';

export const isPictured = ({ catalogue: { site }, today }: World, month: Month): boolean =>
  (site.pictures === '全部' || month >= monthOf(today)) && !isArchived(month, today);

/** Paths of menus with pictures. */
export const picturedPaths = <Path extends { props: { month: Month } }>(world: World, paths: readonly Path[]): Path[] =>
  paths.filter(({ props: { month } }) => isPictured(world, month));
