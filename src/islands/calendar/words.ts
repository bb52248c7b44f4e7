/** Labels of the calendar's controls. */
import type { FilterName } from './state/choice.ts';
import type { Choice, TimeOfDay, View } from '../../view-models/calendar/month-place.ts';

export const VIEW_WORDS: Readonly<Record<View, string>> = { month: '月', week: '周', list: '列表' };
export const RANGE_WORDS: Readonly<Record<Choice['range'], string>> = {
  today: '今天',
  tomorrow: '明天',
  weekend: '周末',
  week: '本周',
  '': '本月',
};
export const TIME_WORDS: Readonly<Record<TimeOfDay, string>> = { morning: '上午', afternoon: '下午', evening: '晚上' };
/** Label of each filter, and its option for all values. */
export const FILTER_WORDS: Readonly<Record<FilterName, [name: string, all: string]>> = {
  district: ['区县', '全部区县'],
  station: ['站点', '全部站点'],
  objects: ['服务对象', '全部对象'],
  field: ['服务类别', '全部类别'],
  join: ['参加方式', '不限参加方式'],
  time: ['时段', '不限时段'],
  age: ['孩子几岁', '孩子几岁'],
  access: ['能坐轮椅', '能坐轮椅'],
};
