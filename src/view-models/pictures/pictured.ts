/** Months with pictures and cards (site.json, `pictures`). */
import { monthOf, type Month } from '../../domain/calendar/day.ts';
import type { World } from '../../domain/world.ts';

export const isPictured = ({ catalogue: { site }, today }: World, month: Month): boolean =>
  site.pictures === '全部' || month >= monthOf(today);
