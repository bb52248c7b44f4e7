import { expect, test } from 'vitest';
import { newEntry, type ExistingIds, type NewKind } from './new-entry.ts';

const EXISTING: ExistingIds = {
  ids: {
    districts: new Set(['yangban']),
    stations: new Set(['yangban/liulin']),
    teams: new Set(['yangban/lifa']),
    brands: new Set(),
    menus: new Set(['yangban/liulin/2026-12']),
  },
  aliases: { stations: new Map([['yangban/old', 'yangban/liulin']]) },
};
const made = (kind: NewKind, target: string, month?: string) => newEntry({ kind, target, month }, EXISTING);

test.each<[kind: NewKind, target: string, month: string | undefined, path: string]>([
  ['district', 'shifan', undefined, 'districts/shifan.md'],
  ['station', 'yangban/donghe', undefined, 'stations/yangban/donghe.md'],
  ['team', 'yangban/old', undefined, 'teams/yangban/old.md'],
  ['brand', 'yangban/liulin', undefined, 'brands/yangban/liulin.md'],
  ['menu', 'yangban/liulin', '2027-01', 'menus/yangban/liulin/2027-01.json'],
])('makes a %s %s %s', (kind, target, month, path) => {
  expect(made(kind, target, month)).toMatchObject({ path });
});

test.each<[kind: NewKind, target: string, month: string | undefined, refused: string]>([
  ['district', 'yangban', undefined, '已经有了'],
  ['district', 'yangban/x', undefined, '应写成 区县编号'],
  ['station', 'yangban', undefined, '应写成 区县/站点'],
  ['station', 'yangban/../x', undefined, '应写成 区县/站点'],
  ['station', 'yangban/..', undefined, '只用小写拼音'],
  ['station', 'yangban/Dong_He', undefined, '应写成 dong-he'],
  ['station', 'yangban/东河', undefined, '例如 longjiang'],
  ['station', `yangban/${'a'.repeat(61)}`, undefined, '六十个字以内'],
  ['station', 'yanban/donghe', undefined, '是不是想写 “yangban”？'],
  ['station', 'yangban/liulin', undefined, '已经有了'],
  ['station', 'yangban/old', undefined, 'yangban/liulin 的旧编号'],
  ['station', 'yangban/lifa', undefined, '已有编号是 “yangban/lifa” 的队伍'],
  ['team', 'yangban/liulin', undefined, '例如 yangban/liulin-dui'],
  ['menu', 'yangban/liulin', undefined, '没写是哪个月'],
  ['menu', 'yangban/liulin', '2026-13', '应写成 年-月'],
  ['menu', 'yangban/liulin', '2026-12', '已经有了'],
  ['menu', 'yangban/liulen', '2027-01', '是不是想写 “yangban/liulin”？'],
])('refuses a %s %s %s', (kind, target, month, refused) => {
  expect(made(kind, target, month)).toEqual({ refused: expect.stringContaining(refused) as string });
});
