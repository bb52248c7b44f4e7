import { weekdayName, type Day } from '../domain/calendar/day.ts';
import type { NoticeEffect } from '../domain/changes/notice-effects.ts';

/**
 * The effects of new holiday notices as text for the maintainer: each date moved, added or removed. Empty without
 * effects.
 */
export function noticeLines(effects: readonly NoticeEffect[]): string {
  return [...Map.groupBy(effects, ({ year }) => year)]
    .flatMap(([year, ofYear]) => {
      const confirmed = ofYear.filter(({ kind }) => kind === '确定').length;
      return [
        `${year}年放假通知带来的日期变化：`,
        ...ofYear.filter(({ kind }) => kind !== '确定').map(line),
        // Only counted: they need no action, and a notice confirms hundreds.
        ...(confirmed > 0 ? [`  确定  ${confirmed} 场从暂定变为确定，日子不变`] : []),
      ];
    })
    .join('\n');
}

function line({ kind, title, key, from, to }: NoticeEffect): string {
  return `  ${kind}  ${[from, to]
    .filter((day) => day !== undefined)
    .map(shown)
    .join(' → ')}  ${title}（${key}）`;
}

function shown(day: Day): string {
  return `${day} ${weekdayName(day)}`;
}
