import { weekdayName, type Day } from '../domain/calendar/day.ts';
import type { NoticeEffect } from '../domain/notice-effects.ts';

const MOST_LINES = 20;

/** What new notices do to dates, for whoever builds the site; empty when they do nothing. */
export function noticeLines(effects: readonly NoticeEffect[]): string {
  const shown = effects.slice(0, MOST_LINES);
  const years = [...new Set(effects.map(({ year }) => year))];
  const lines = years.flatMap((year) => {
    const ofYear = shown.filter((effect) => effect.year === year);
    return ofYear.length === 0 ? [] : [`${year}年放假通知带来的日期变化：`, ...ofYear.map(line)];
  });
  return [...lines, ...(effects.length > MOST_LINES ? [`还有 ${effects.length - MOST_LINES} 处`] : [])].join('\n');
}

function line({ kind, title, key, from, to }: NoticeEffect): string {
  const days = [from, kind === '确定' ? undefined : to].filter((day) => day !== undefined).map(shown).join(' → ');
  return `  ${kind}  ${days}  ${title}（${key}）`;
}

function shown(day: Day): string {
  return `${day} ${weekdayName(day)}`;
}
