import { weekdayName, type Day } from '../domain/calendar/day.ts';
import type { NoticeEffect } from '../domain/changes/notice-effects.ts';

/** What new notices do to dates, for whoever builds the site: every date that moves, comes or goes; empty when there is none. */
export function noticeLines(effects: readonly NoticeEffect[]): string {
  return [...Map.groupBy(effects, ({ year }) => year)]
    .flatMap(([year, ofYear]) => {
      const settled = ofYear.filter(({ kind }) => kind === '确定').length;
      return [
        `${year}年放假通知带来的日期变化：`,
        ...ofYear.filter(({ kind }) => kind !== '确定').map(line),
        // Nobody need act on these, and a notice settles hundreds.
        ...(settled > 0 ? [`  确定  ${settled} 场从暂定变为确定，日子不变`] : []),
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
