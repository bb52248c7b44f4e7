import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { loadFromDisk } from '../../../loading/from-disk.ts';
import { sampleWorld } from '../../../view-models/testing/sample-world.ts';
import { worldOf } from '../../testing/varied-world.ts';
import { ENTRY_SETS, entriesCsv, entriesJson, entriesOf, entriesSchemaJson } from './entries.ts';
import { SCHEMAS } from './schema.ts';

const real = worldOf(loadFromDisk('testing/content').entries, '2026-11-22');

describe.each(ENTRY_SETS)('the data on %s', (set) => {
  const data = JSON.parse(entriesJson(real, set)) as Record<string, unknown[]>;

  test('conforms to the published JSON Schema and to the type', () => {
    const schema = JSON.parse(entriesSchemaJson(real, set)) as object;
    const validate = addFormats(new Ajv2020({ allErrors: true, strict: true })).compile(schema);
    validate(data);
    expect(validate.errors).toBeNull();
    expect(SCHEMAS[set].parse(data)).toEqual(data);
  });

  test('is split by district', () => {
    const districts = [...real.catalogue.districts.keys()];
    const parts = districts.flatMap(
      (id) => (JSON.parse(entriesJson(real, set, id)) as Record<string, unknown[]>)[set] ?? [],
    );
    expect(parts.length).toBeGreaterThan(0);
    expect(parts).toHaveLength(data[set]?.length ?? -1);
  });

  test('has a CSV row for each entry', () => {
    const lines = entriesCsv(real, set).trimEnd().split('\r\n');
    expect(lines[0]?.startsWith('\uFEFF区县,')).toBe(true);
    expect(lines).toHaveLength(entriesOf(real, set).length + 1);
  });
});

test('a figure keeps the wording of its source, and is cited with its owner', () => {
  const [figure] = entriesOf(sampleWorld(), 'figures');
  expect(figure).toMatchObject({
    kind: 'team',
    owner: { key: 'yangban/lifa', url: 'https://www.example.org/teams/yangban/lifa/#facts-h' },
    text: '960余次',
    source: { id: 's1' },
    citation:
      '样板站. “样板”理发队：理发960余次（截至报道时）[EB/OL]. （2026-11-18）[引用日期]. ' +
      'https://www.example.org/teams/yangban/lifa/#facts-h.',
  });
});

test('a row of the figures names owner, wording, 截至 and source', () => {
  expect(entriesCsv(sampleWorld(), 'figures').split('\r\n')[1]).toContain(
    '样板区,队伍,“样板”理发队,理发,960余次,960,次,报道时,,,"样板报道，报道（媒体待核），2026-10-20刊发，日期照报头"'.replaceAll(
      '"',
      '',
    ),
  );
});
