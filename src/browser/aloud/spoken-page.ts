/** The text of a page as it is read aloud: one activity, or what comes next. */
import type { Day, Time } from '../../domain/calendar/day-arithmetic.ts';
import { spokenCount } from '../../domain/speech/numbers.ts';
import { spokenText } from '../../domain/speech/text.ts';
import { spokenDate, spokenTimeSpan, spokenWeekday } from '../../domain/speech/times.ts';
import type { Now } from '../../clock.ts';

/** Nobody remembers more. */
const MAX_ROWS = 8;

/** @returns sentences; empty if there is nothing to read */
export function spokenPage(page: Document, now: Now): string[] {
  const title = wordsOf(page.querySelector('h1'));
  const facts = page.querySelector('.facts.two');
  if (facts) return [`${spokenText(title)}。`, ...[...facts.children].filter(isShown).map(spokenFact)];
  const rows = rowsOf(page, now);
  const isStation = page.querySelector('.to-come') !== null;
  if (rows.length === 0) return [isStation ? `${spokenText(title)}接下来没有排活动。` : '接下来没有排活动。'];
  const place = isStation ? title : wordsOf(page.querySelector('[data-at] .place-own'));
  const intro = `${spokenText(place)}接下来有${spokenCount(rows.length)}场。`;
  return [intro, ...rows.map((row) => spokenRow(row, now))];
}

/** Those of the reader's community if they are shown, of the station, or of the first day that has any. */
function rowsOf(page: Document, { day: today }: Now): HTMLElement[] {
  const coming = (selector: string): HTMLElement[] =>
    [...page.querySelectorAll<HTMLElement>(selector)].filter(
      (row) => row.dataset['rel'] !== 'past' && (row.dataset['day'] ?? '') >= today && isShown(row),
    );
  const listed = [coming('[data-mine] li'), coming('.to-come li')].find(({ length }) => length > 0);
  if (listed) return listed.slice(0, MAX_ROWS);
  const days = coming('#days li[data-day]');
  const [first] = days;
  return days.filter(({ dataset }) => dataset['day'] === first?.dataset['day']).slice(0, MAX_ROWS);
}

function spokenFact(fact: Element): string {
  const [name, value, note] = ['dt', 'dd:not(.when-over) strong', 'dd:not(.when-over) small'].map((part) =>
    wordsOf(fact.querySelector(part)),
  );
  return `${spokenText([name, value, note].filter(Boolean).join('，'))}。`;
}

function spokenRow(row: HTMLElement, { day: today }: Now): string {
  const { day = '', start, end } = row.dataset;
  const date = `${day === today ? '今天，' : ''}${spokenDate(day as Day)}，${spokenWeekday(day as Day)}`;
  const time = start ? spokenTimeSpan({ start: start as Time, ...(end ? { end: end as Time } : {}) }) : '时间先问';
  const parts = ['.tag:not([hidden])', '.act-name', '.act-where', '.who', '.join'].map((part) =>
    wordsOf(row.querySelector(part)),
  );
  return `${date}，${time}，${spokenText(parts.filter(Boolean).join('，'))}。`;
}

/** Without words for one kind of reader only, and what is hidden. */
function wordsOf(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const left of copy?.querySelectorAll('.vh, [hidden], .lv, .badge, .mark, .other-only') ?? []) left.remove();
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const isShown = (element: Element): boolean => !element.closest('[hidden], details:not([open])');
