import type { NextLine } from '../../view-models/activity/next-line.ts';

/**
 * The list of the next dates at a station. Markup as text, because both the build (components/map/StationLine.astro) and the browser,
 * for dates that it fetches, write it. 示例 and 据报道 are said once where all lines are so. The style sheet hides lines that are past, and
 * the reader's own year (see Dated.astro).
 */
export function nextDatesHtml(lines: readonly NextLine[]): string {
  const [basis = '', ...others] = new Set(lines.map((line) => line.basis));
  const isShared = lines.length > 1 && basis !== '' && others.length === 0;
  const rows = lines.map((line) => lineHtml(isShared ? { ...line, basis: '' } : line));
  const shared = isShared ? `<li class="next-basis">以上都是 ${badge(basis)}</li>` : '';
  return `<ul class="station-next">${rows.join('')}${shared}</ul>`;
}

const badge = (text: string): string => `<span class="badge">${text}</span>`;

function lineHtml({ day, start, end, date, weekday, time, phrases, href, basis, provisional, join }: NextLine): string {
  const year = day.slice(0, 4);
  const name = phrases.map(escaped).join('</span><span class="ph">');
  return `<li class="next-line" data-day="${day}"${start && ` data-start="${start}"`}${end && ` data-end="${end}"`}>\
<span class="next-time"><time datetime="${day}" class="nw"><span class="y${year}">${year}年</span>${date}${weekday}</time> ${time}</span>\
<span class="next-name"><a class="quiet" href="${escaped(href)}">\
${phrases.length > 1 ? `<span class="ph">${name}</span>` : name}</a>${basis && ` ${badge(basis)}`}</span>\
<span class="next-join">${provisional ? '<span class="tag maybe">暂定</span>' : ''}${escaped(join)}</span></li>`;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
