/** Labels of the buttons that remove a filter. */
import type { FilterName } from './state/filters.ts';

export const REMOVE_FILTER_LABELS: Readonly<Record<FilterName, string>> = {
  week: '不限本周',
  district: '看全部区县',
  level: '看各级站点',
  objects: '看全部对象',
  accessible: '不限无障碍',
  has: '不限站里有什么',
};
