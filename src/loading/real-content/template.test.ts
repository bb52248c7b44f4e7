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
import { makeWorld } from '../../domain/world.ts';
import { loadFromDisk } from '../from-disk.ts';

const { entries } = loadFromDisk('content');
const world = makeWorld(entries, '2026-11-16');
const { catalogue, calendar, links } = world;
const MONTHS: Month[] = ['2026-12', '2027-03'];

async function writeAndRead(
  stations: readonly Station[],
  month: Month,
): Promise<{ template: Template; reading: Reading }> {
  const template = buildTemplate(
    stations.map(({ key, name, short, contact }) => ({
      name,
      shortName: short,
      phone: contact?.phone,
      menus: entries.menus.filter(({ id }) => id.startsWith(`${key}/`)).map(({ data }) => data),
    })),
    month,
    calendar,
  );
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
    })),
  ).toEqual(
    rows.map(({ id = '', title, time, content, place, audience, serves, ways, seats, phone, note }) => ({
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
    })),
  );
});

test.each(cases.filter(({ month }) => month === MONTHS[0]))(
  'changes nothing in the menus of $district $month when it comes back as it was',
  async ({ month, stations }) => {
    const { reading } = await writeAndRead(stations, month);
    for (const { id, data } of entries.menus) {
      const read = reading.activities.filter(({ station }) => id === `${station ?? ''}/${month}`);
      if (read.length === 0) continue;
      const drafts = read.map((one) => ({
        ...(one.id === undefined ? {} : { id: one.id }),
        ...fromReading(one.values),
      }));
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
