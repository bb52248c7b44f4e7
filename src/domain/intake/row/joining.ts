/** Reads how to take part into a row: ways, seats, telephone. */
import { LENGTHS } from '../../typed/lengths.ts';
import { plainText } from '../fields/clean.ts';
import { isListOfNames, isNameOnly } from '../fields/people.ts';
import { readPhone as phoneIn } from '../fields/phone.ts';
import { Rest } from '../fields/rest.ts';
import { readWays as waysIn, takeWays } from '../fields/ways.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import { listOfNames } from './questions.ts';
import type { RowDraft } from './row-draft.ts';

const PHONE_IN_TEXT = /(?:0\d{2,3}[- ]?)?\d{7,8}(?!\d)/g;

export function readWays(row: RowDraft, cells: readonly PlacedCell[]): void {
  for (const cell of cells) {
    const text = row.publicText(cell, 'ways', LENGTHS.line);
    const phones = text.match(PHONE_IN_TEXT) ?? [];
    const { ways, seats, remainder } = waysIn(phones.length > 0 ? text.replaceAll(PHONE_IN_TEXT, ' ') : text);
    if (phones[0] !== undefined && row.values.phone === undefined) setPhone(row, phones[0], cell);
    row.addWays(ways, seats);
    if (ways.length === 0 && seats === undefined && isListOfNames(remainder)) row.ask(listOfNames(cell));
    else if (ways.length === 0 && seats === undefined && text !== '') row.notes.push(remainder);
    if (ways.length > 0 && !ways.includes(plainText(text) as never)) row.origin('ways', cell);
  }
}

export function readWaysOfNote(row: RowDraft, text: string, cell: PlacedCell): void {
  const phones = text.match(PHONE_IN_TEXT) ?? [];
  if (phones[0] !== undefined && row.values.phone === undefined) setPhone(row, phones[0], cell);
  const rest = new Rest(plainText(text));
  const { ways, seats } = takeWays(rest);
  // Beside a column for it, a way in the middle of a sentence is part of the sentence.
  const isSentence = row.values.ways !== undefined && rest.remainder !== '';
  row.addWays(isSentence ? [] : ways, seats);
  if (ways.length > 0 && !isSentence) row.origin('ways', cell);
  const isCut = !isSentence && (ways.length > 0 || seats !== undefined);
  if (rest.remainder !== '') row.notes.push(isCut ? rest.remainder : text);
}

export function readSeats(row: RowDraft, cell: PlacedCell | undefined): void {
  const [, count] = /(\d{1,4})/.exec(plainText(cell?.text ?? '')) ?? [];
  if (count !== undefined && Number(count) > 0) row.values.seats = Number(count);
}

export function readPhone(row: RowDraft, cells: readonly PlacedCell[], areaCode: PlacedCell | undefined): void {
  for (const cell of cells) {
    const code = /^0\d{2,3}$/.exec(plainText(areaCode?.text ?? ''))?.[0];
    // A number shown as 6.31E+09 is stored whole.
    const text = cell.number !== undefined && Number.isSafeInteger(cell.number) ? String(cell.number) : cell.text;
    setPhone(row, code === undefined ? text : `${code}-${text}`, cell);
  }
}

function setPhone(row: RowDraft, text: string, cell: PlacedCell): void {
  const { station, areaCode } = row.context;
  const { phone, problems, remainder } = phoneIn(text, {
    areaCode: areaCode ?? station?.areaCode,
    stationPhone: station?.phone,
  });
  if (phone !== undefined) row.values.phone = phone;
  for (const problem of problems) row.ask({ ...problem, at: cell.at });
  const isName =
    phone === undefined
      ? isNameOnly(remainder) && !/见|站|微信|同|另|办/.test(remainder)
      : !/预约|报名|咨询|工作/.test(remainder);
  if (remainder !== '' && isName)
    row.ask({
      kind: 'person-name',
      at: cell.at,
      text: '电话旁边像是姓名，没有放上网',
      field: 'phone',
      answers: [],
    });
  if (phone !== undefined && phone !== text.trim()) row.origin('phone', cell);
}
