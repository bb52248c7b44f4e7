/** Reads what an activity is, where, and for whom into a row. */
import { LENGTHS } from '../../typed/lengths.ts';
import { readAudience as audienceIn } from '../fields/audience.ts';
import { isSomeonesHome } from '../fields/people.ts';
import { splitTitle } from '../fields/title.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import { askForNewDay, readDatesOfNote } from './notes.ts';
import { cancelled, CANCELLED, notPublic, someonesHome } from './questions.ts';
import type { RowDraft } from './row-draft.ts';

export function readTitle(row: RowDraft): void {
  const text = row.publicText(row.title, 'title', LENGTHS.line);
  const { title, summary } = splitTitle(text);
  row.values.title = withoutState(title);
  if (summary !== undefined) row.values.summary = summary;
  if (title !== row.title.text.trim()) row.origin('title', row.title);
  if (CANCELLED.test(text)) row.ask(cancelled(row.title.at));
  else askForNewDay(row, text, row.title);
  if (/不对外|内部|仅限工作人员/.test(text)) row.ask(notPublic(row.title.at));
}

/** 义诊（取消）, 【取消】义诊 */
const withoutState = (title: string): string =>
  title
    .replace(/(..)(?:[（([【](?:已?取消|已停|停办|暂停)[）)\]】]|[\s—-]+取消)$/, '$1')
    .replace(/^[（([【](?:已?取消|已停|停办|暂停)[）)\]】](?=..)/, '');

export function readContent(row: RowDraft, cell: PlacedCell): void {
  const text = row.publicText(cell, 'summary', LENGTHS.prose).replaceAll('\n', '；');
  if (text === '' || readDatesOfNote(row, text, cell)) return;
  if (CANCELLED.test(text)) row.ask(cancelled(cell.at));
  row.values.summary = [row.values.summary, text].filter((part) => part !== undefined).join('；');
}

export function readPlace(row: RowDraft, cell: PlacedCell | undefined): void {
  if (cell === undefined) return;
  const place = row.publicText(cell, 'place', LENGTHS.line).replaceAll('\n', '，');
  if (isSomeonesHome(place)) return row.ask(someonesHome(cell));
  if (/^(?:待定|另定|未定|另行通知|无|-|\/)$/.test(place)) return;
  if (CANCELLED.test(place)) return row.ask(cancelled(cell.at));
  if (place !== '') row.values.place = place;
  if (cell.continued) row.origin('place', cell, '合并的格子');
}

export function readAudience(row: RowDraft, cells: readonly PlacedCell[]): void {
  for (const cell of cells) {
    const text = row.publicText(cell, 'audience', LENGTHS.line).replaceAll('\n', '、');
    if (text === '') continue;
    const { audience, serves, how } = audienceIn(text);
    if (audience !== undefined) row.values.audience = audience;
    // Given in a column of its own, 五为 are not proposed from the words for the audience.
    const isProposed = how !== undefined && row.values.serves !== undefined;
    if (serves.length === 0 || isProposed) continue;
    row.values.serves = [...new Set([...(row.values.serves ?? []), ...serves])];
    row.origin('serves', cell, how);
  }
}
