import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { archivedYears } from '../../domain/archived-years.ts';
import { loadFromDisk } from '../../loading/from-disk.ts';
import { activitiesCsv, activitiesJson, schemaJson } from './activities.ts';
import { activitiesData, type ActivitiesData } from './json.ts';
import { worldWith } from '../../view-models/testing/sample-world.ts';
import { entriesOf } from './entries/entries.ts';
import { variedEntries, worldOf } from '../testing/varied-world.ts';
import { evidenceOf } from '../../domain/evidence/evidence.ts';

const real = worldOf(loadFromDisk('testing/content').entries, '2026-11-22');
const varied = worldOf(variedEntries());
const WORLDS = [
  ['the real site', real],
  ['a district with every kind of date', varied],
] as const;

describe.each(WORLDS)('the data of %s', (_, world) => {
  const validate = addFormats(new Ajv2020({ allErrors: true, strict: true })).compile(
    JSON.parse(schemaJson(world)) as object,
  );
  const data = JSON.parse(activitiesJson(world)) as ActivitiesData;

  test('conforms to the published JSON Schema and to the type', () => {
    validate(data);
    expect(validate.errors).toBeNull();
    expect(activitiesData.parse(data)).toEqual(data);
  });

  test('has every activity and every scheduled date', () => {
    expect(data.activities.map(({ key }) => key)).toEqual([...world.catalogue.activities.keys()]);
    for (const { key, occurrences } of data.activities) {
      expect(occurrences).toEqual(
        world.schedule.ofActivity(key).map((item) => {
          const { activity, held, ...rest } = item;
          return activity.key === key ? { ...rest, evidence: evidenceOf(item), came: held?.count } : undefined;
        }),
      );
    }
  });

  test('is split by district', () => {
    const byDistrict = [...world.catalogue.districts.keys()].map(
      (id) => JSON.parse(activitiesJson(world, { district: id })) as ActivitiesData,
    );
    for (const district of byDistrict) expect(validate(district)).toBe(true);
    expect(byDistrict.flatMap(({ activities }) => activities.map(({ key }) => key)).sort()).toEqual(
      data.activities.map(({ key }) => key).sort(),
    );
  });

  test('has a CSV row for every date', () => {
    const rows = activitiesCsv(world).slice(1).trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^日期,星期,开始,结束,活动,状态,/);
    expect(rows.length - 1).toBe(data.activities.reduce((sum, { occurrences }) => sum + occurrences.length, 0));
    const days = rows.slice(1).map((row) => row.slice(0, 10));
    expect(days).toEqual(days.toSorted());
    const byDistrict = [...world.catalogue.districts.keys()].flatMap((id) =>
      activitiesCsv(world, { district: id }).slice(1).trimEnd().split('\r\n').slice(1),
    );
    expect(byDistrict.sort()).toEqual(rows.slice(1).sort());
  });
});

describe('half a year later', () => {
  const later = worldOf(variedEntries(), '2027-06-10');
  const recent = JSON.parse(activitiesJson(later)) as ActivitiesData;
  const years = archivedYears(later);
  const archives = years.map((year) => JSON.parse(activitiesJson(later, year)) as ActivitiesData);

  test('the archive of a year has what the recent data no longer has', () => {
    const keys = (data: ActivitiesData) => data.activities.map(({ key }) => key);
    expect(keys(recent).length).toBeLessThan(later.catalogue.activities.size);
    expect(new Set([recent, ...archives].flatMap(keys))).toEqual(new Set(later.catalogue.activities.keys()));
    expect(recent.archive).toEqual(['https://www.example.org/data/activities/yangban/2026.json']);
  });

  test('each says from when it is complete', () => {
    expect(recent).toMatchObject({ from: '2027-03-01' });
    expect(archives).toMatchObject([{ from: '2026-11-01', until: '2026-11-30' }]);
    const recentDays = [...later.catalogue.activities.keys()]
      .flatMap((key) => later.schedule.ofActivity(key))
      .filter(({ day }) => day >= recent.from);
    const inRecent = recent.activities.flatMap(({ occurrences }) =>
      occurrences.filter(({ day }) => day >= recent.from),
    );
    expect(inRecent).toHaveLength(recentDays.length);
  });

  test('rows of the tables are those of the JSON', () => {
    for (const [index, year] of years.entries()) {
      const rows = activitiesCsv(later, year).trimEnd().split('\r\n').slice(1);
      expect(rows).toHaveLength(archives[index]!.activities.flatMap(({ occurrences }) => occurrences).length);
    }
  });
});

describe('the schema', () => {
  const schema = JSON.parse(schemaJson(varied)) as Record<string, unknown>;

  test('is of draft 2020-12, with its URL as $id', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).toBe('https://www.example.org/data/activities.schema.json');
  });

  test.each<[string, (data: ActivitiesData) => void]>([
    ['another version', (data) => Object.assign(data, { schemaVersion: 2 })],
    [
      'a day that does not exist',
      (data) => {
        data.activities[0]!.occurrences[0]!.day = '2026-02-30';
      },
    ],
    [
      'an hour that does not exist',
      (data) => {
        data.activities[0]!.occurrences[0]!.start = '24:00';
      },
    ],
    ['an unknown field', (data) => Object.assign(data.activities[0]!, { phone: '123' })],
    ['an activity without a key', (data) => Object.assign(data.activities[0]!, { key: undefined })],
  ])('refuses %s', (_, corrupt) => {
    const validate = addFormats(new Ajv2020()).compile(schema);
    const data = JSON.parse(activitiesJson(varied)) as ActivitiesData;
    expect(validate(data)).toBe(true);
    corrupt(data);
    expect(validate(JSON.parse(JSON.stringify(data)))).toBe(false);
  });
});

test('formats a row of the CSV file', () => {
  const rows = activitiesCsv(varied).split('\r\n');
  expect(rows.find((row) => row.startsWith('2026-11-14') && row.includes('修小家电'))).toBe(
    '2026-11-14,周六,14:00,16:00,修小家电,照常,,2026-11-12,样板区,东街社区,,,,,,,,,,是,,' +
      'https://www.example.org/activities/yangban/east/20261112-xiuli/,yangban/east/20261112-xiuli,' +
      '2026-11-12,安排,,',
  );
  expect(rows.find((row) => row.startsWith('2026-11-12') && row.includes('修小家电'))).toContain(
    ',已改期,2026-11-14,,',
  );
});

test('a date that was held has the rating that a report published', () => {
  const rating = { label: '满意率', value: 98, display: '98%', unit: '%', asOf: '2026年11月', source: 's1' };
  const held = [{ date: '2026-11-04', rating }];
  const world = worldWith([{ id: 'lifa', title: '免费理发', date: '2026-11-04', held }]);
  const data = activitiesData.parse(JSON.parse(activitiesJson(world)));
  const occurrences = data.activities.find(({ key }) => key === 'yangban/east/lifa')?.occurrences;
  expect(occurrences).toMatchObject([{ rating: { label: '满意率', text: '98%', source: { id: 's1' } } }]);
  expect(activitiesCsv(world)).toContain('满意率98%（截至2026年11月）');
  const [figure] = entriesOf(world, 'figures').filter(({ kind }) => kind === 'activity');
  expect(figure).toMatchObject({
    owner: { name: '免费理发，2026年11月4日', url: 'https://www.example.org/activities/yangban/east/lifa/' },
    note: '报道公布的评价',
  });
});
