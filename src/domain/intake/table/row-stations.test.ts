import { expect, it } from 'vitest';
import type { Section } from '../layout/sections.ts';
import type { ReadingContext } from '../reading.ts';
import { CONTEXT } from '../testing/read.ts';
import { cellOf, rowOf } from '../testing/row.ts';
import { RowStations } from './row-stations.ts';

const { month, stations: ALL, calendar } = CONTEXT;
const ANY_STATION: ReadingContext = { month, stations: ALL, calendar };
const section = (title: string): Section => ({
  titles: [cellOf(title)],
  roles: new Map(),
  headers: new Map(),
  rows: [],
});
const stationsOf = (title = '', sheet = '') => new RowStations(section(title), sheet, ANY_STATION);

it('finds the station in the title above the table, else in the name of the sheet', () => {
  expect(stationsOf('示例社区12月活动', '样板村').of(rowOf({}))?.name).toBe('示例社区');
  expect(stationsOf('12月活动', '样板村').of(rowOf({}))?.name).toBe('样板村');
});

it('goes on with the station of a row above, unless a row names its own', () => {
  const stations = stationsOf('示例社区');
  expect(stations.of(rowOf({ station: '样板村' }))?.name).toBe('样板村');
  expect(stations.of(rowOf({}))?.name).toBe('样板村');
  stations.setStation('tianqu/sample');
  expect(stations.of(rowOf({}))?.name).toBe('示例社区');
});

it('finds no station if none is named', () => {
  expect(stationsOf().of(rowOf({}))).toBeUndefined();
});
