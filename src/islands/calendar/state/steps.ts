/** Links to the previous and next month or week, and the summary of the present one. */
import * as urls from '../../../urls.ts';
import type { Place } from '../../../view-models/calendar/month-place.ts';
import { hasWeek, isScheduled, type ShownMonth } from '../../../view-models/calendar/month-shown.ts';
import { monthName, stepped, type Span } from '../../../view-models/calendar/month-span.ts';
import { noneInWords } from '../../../view-models/words/placeholders.ts';
import { onPlainClick } from './click.ts';
import type { Step } from '../Head.tsx';

type Summary = Pick<ShownMonth, 'month' | 'total' | 'themes' | 'scheduled' | 'weeks' | 'before' | 'after' | 'menus'>;

/** The number of activities of a month without filters. */
export function countWords({
  total,
  month,
  scheduled,
  menus,
}: Pick<Summary, 'total' | 'month' | 'scheduled' | 'menus'>): string {
  if (!isScheduled({ scheduled }, month)) return '这个月本站没有排活动';
  return total > 0 ? `${total}场` : noneInWords(menus.length > 0);
}

/** 主题：冬至团圆, with the names of the districts if there are several. */
export function themeWords({ themes }: Pick<Summary, 'themes'>, district = ''): string {
  const shown = themes.filter((theme) => !district || theme.district === district);
  return shown.length > 0
    ? `主题：${shown.map(({ name, title }) => (shown.length > 1 ? `${title}（${name}）` : title)).join('、')}`
    : '';
}

/** Links to static pages; with `go`, those to scheduled months and weeks are followed within the page. */
export function stepsOf(
  month: Summary,
  span: Span,
  go?: (place: Place) => void,
  place?: Place,
): [previous: Step, next: Step] {
  return [stepOf(month, span, -1, go, place), stepOf(month, span, 1, go, place)];
}

function stepOf(month: Summary, span: Span, by: 1 | -1, go?: (place: Place) => void, place?: Place): Step {
  const next = place ? stepped(place, span, by) : undefined;
  const onClick =
    go && next
      ? {
          onClick: onPlainClick(() => {
            go(next);
          }),
        }
      : {};
  if (span.unit === 'week') {
    const label = by < 0 ? '上一周' : '下一周';
    const monday = next?.day;
    return { label, spoken: '', href: monday && hasWeek(month)(monday) ? urls.week(monday) : undefined, ...onClick };
  }
  const other = by < 0 ? month.before : month.after;
  const side = by < 0 ? '往前' : '往后';
  if (!other) return { label: by < 0 ? '上个月' : '下个月', spoken: '', href: undefined };
  const name = monthName(other, month.month);
  return {
    label: name,
    spoken: `${side}，${name}`,
    href: urls.calendarMonth(other),
    ...(isScheduled(month, other) ? onClick : {}),
  };
}
