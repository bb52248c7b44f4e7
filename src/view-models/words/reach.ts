/** Words for stations without dates to come: until when that is known, or that it is unknown. */
import { dayParts, mondayOf, type Day } from '../../domain/calendar/day.ts';
import { emptyReasonOf, periodStateOf, type Reach } from '../../domain/evidence/reach.ts';

/** A page built in an earlier week may lack menus published since. */
export const isOfEarlierWeek = (builtOn: Day, today: Day): boolean =>
  periodStateOf(mondayOf(builtOn), today) === 'over';

/** For one station; without a full stop. */
export function noneWords(reach: Reach, today: Day): string {
  switch (emptyReasonOf(reach, today)) {
    case 'none':
      return `到${dayBeside(reach.until!, today)}没有排活动`;
    case 'unpublished':
      return '近期的活动还没有公布';
    case 'old':
      return '本页太旧，不知道后面的活动';
  }
}

/** For several stations nearby without dates to come, as the end of a sentence: claims no more than is known of all of them. */
export function noneNearWords(reaches: readonly Reach[], today: Day): string {
  const kinds = new Set(reaches.map((reach) => emptyReasonOf(reach, today)));
  if (kinds.has('old')) return '，本页太旧，不知道近期有没有活动';
  if (!kinds.has('unpublished')) return '，近期都没有排活动';
  return kinds.has('none') ? '，近期没有排活动，有的还没有公布' : '，近期的活动都还没有公布';
}

/** 12月31日, with its year if it differs from that of `today`. */
function dayBeside(day: Day, today: Day): string {
  const { year, month, day: date } = dayParts(day);
  return `${dayParts(today).year === year ? '' : `${String(year)}年`}${String(month)}月${String(date)}日`;
}
