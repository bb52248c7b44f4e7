/** The table for editors, written for all stations of the site and read back. */
import { expect, test } from 'vitest';
import type { Month } from '../../domain/calendar/day.ts';
import type { Station } from '../../domain/catalogue.ts';
import type { DraftMenu } from '../../domain/draft/draft.ts';
import { fromReading } from '../../domain/draft/from-reading.ts';
import { mergeMenu } from '../../domain/draft/published/merge.ts';
import type { Reading } from '../../domain/intake/reading.ts';
import { read } from '../../domain/intake/read.ts';
import { readFile } from '../../domain/intake/source/read-file.ts';
import { sourceOf } from '../../domain/intake/testing/sources.ts';
import { stationNames } from '../../domain/intake/station-names.ts';
import { buildTemplate, type Template } from '../../domain/intake/template/template.ts';
import { writeTemplate } from '../../domain/intake/template/write-template.ts';
import { templateStations } from '../../domain/intake/template/stations.ts';
import { menuSchema } from '../../domain/schema/menu.ts';
import { makeWorld } from '../../domain/world.ts';
import { loadFromDisk } from '../from-disk.ts';

const { entries } = loadFromDisk('testing/content');
const world = makeWorld(entries, '2026-11-16');
const { catalogue, calendar, links } = world;
const MONTHS = [...new Set<Month>([...catalogue.menus.map(({ month }) => month), '2027-03'])].sort();

async function writeAndRead(
  stations: readonly Station[],
  month: Month,
): Promise<{ template: Template; reading: Reading }> {
  const template = buildTemplate(templateStations(stations, world), month, calendar);
  const source = sourceOf(await readFile('table.xlsx', await writeTemplate(template)));
  return { template, reading: read(source, { month, stations: stationNames(world), calendar }) };
}

const cases = [...catalogue.districts.keys()]
  .filter((district) => links.stationsOfDistrict(district).length > 0)
  .flatMap((district) => MONTHS.map((month) => ({ district, month, stations: links.stationsOfDistrict(district) })));

test.each(cases)('reads $district $month back as it was filled in', async ({ month, stations }) => {
  const { template, reading } = await writeAndRead(stations, month);
  expect(reading.questions).toEqual([]);
  const rows = template.sheets.flatMap((sheet) => sheet.rows);
  expect(
    reading.activities.map(({ id, values }) => ({
      id,
      title: values.title,
      time: values.time,
      content: values.summary,
      place: values.place,
      audience: values.audience,
      serves: values.serves?.join('、'),
      ways: values.ways?.join('、'),
      seats: values.seats?.toString(),
      phone: values.phone,
      note: values.note,
      field: values.field,
      holidays: values.holidays,
      status: values.status,
    })),
  ).toEqual(
    rows.map(({ id = '', title, time, content, place, audience, serves, ways, seats, phone, note, ...others }) => ({
      id: id.split('｜')[0] || undefined,
      title,
      time,
      content,
      place,
      audience,
      serves,
      ways,
      seats,
      phone,
      note,
      field: others.field,
      holidays: others.holidays,
      status: others.status,
    })),
  );
});

const published = cases.filter(({ month, stations }) =>
  stations.some(({ key }) => links.menusOfStation(key).some((menu) => menu.month === month)),
);

test.each(published)(
  'gives the menus of $district $month back whole, and changes nothing in them',
  async ({ month, stations }) => {
    const { reading } = await writeAndRead(stations, month);
    for (const { id, data } of entries.menus) {
      if (!stations.some(({ key }) => id === `${key}/${month}`)) continue;
      const drafts = reading.activities
        .filter(({ station }) => id === `${station ?? ''}/${month}`)
        .map((one) => ({ ...(one.id === undefined ? {} : { id: one.id }), ...fromReading(one.values) }));
      const inTable = data.activities
        .filter(({ status }) => status !== '取消')
        .map((activity) => ({ ...activity, full: [], changes: [], held: [] }));
      expect(menuSchema.shape.activities.parse(drafts)).toEqual(inTable);
      const { menu, outcomes } = mergeMenu(data as DraftMenu, drafts, {
        month,
        today: '2026-11-16',
        toPinyin: (text) => text,
      });
      expect(outcomes.filter(({ kind }) => kind === 'new' || kind === 'changed')).toEqual([]);
      expect(menu).toEqual(data);
    }
  },
);
