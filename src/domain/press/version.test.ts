import { expect, test } from 'vitest';
import { COLLECTIONS } from '../schema/collections.ts';
import { earlierVersions, type EntryVersion } from './version.ts';

const version = (id: string, revisedOn: EntryVersion['revisedOn']): EntryVersion => ({
  collection: 'teams',
  id: `yangban/${id}`,
  data: COLLECTIONS.teams.schema.parse({ name: '理发队', kind: '服务队' }),
  body: '',
  revisedOn,
});

test('lists the versions before the present one, the last of each day, newest first', () => {
  const archived = new Map([
    ['a', version('lifa', '2026-11-01')],
    ['b', version('lifa', '2026-11-02')],
    ['c', version('lifa', '2026-11-02')],
    ['other', version('xunfang', '2026-11-03')],
    ['d', version('lifa', '2026-11-04')],
  ]);
  const versions = { archived, present: new Map([['teams/yangban/lifa', 'd']]), withdrawn: [] };
  expect(earlierVersions(versions, 'teams/yangban/lifa')).toEqual([
    { name: 'c', revisedOn: '2026-11-02' },
    { name: 'a', revisedOn: '2026-11-01' },
  ]);
  expect(earlierVersions(versions, 'teams/yangban/none')).toEqual([]);
});
