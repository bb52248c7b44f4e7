/** What the controls of the map say. */
import type { MapPart } from './state/chosen.ts';

export const PART_WORDS: Readonly<Record<MapPart, string>> = {
  week: '不限本周',
  district: '看全部区县',
  level: '看各级站点',
  objects: '看全部对象',
  accessible: '不限无障碍',
};
