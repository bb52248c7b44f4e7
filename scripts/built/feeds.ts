/** Checks that calendars, read by two parsers, have the dates of the open data, and that the data matches its schema. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { addDays, type Day } from '../../src/domain/calendar/day.ts';
import type { ActivitiesData } from '../../src/feeds/data/json.ts';
import { readByIcalJs, readByNodeIcal, type ReadDate } from '../../src/feeds/testing/read-back.ts';
import { fileOf, type Problem, type Site } from './site.ts';

const DATA = 'data/activities.json';
const ARCHIVED_DATA = /^data\/activities\/[^/]+\/\d{4}\.json$/;
const SCHEMA = 'data/activities.schema.json';

export function feedProblems(site: Site): Problem[] {
  const expected = datesInData(site);
  const complete: Complete = { found: new Set(), isReadable: true };
  const problems = (ending: string, faults: (file: string, text: string) => string[]): Problem[] =>
    [...site.files]
      .filter((file) => file.endsWith(ending) && /^(?:feeds|data\/activities)\b/.test(file))
      .flatMap((file) => faults(file, readFileSync(join(site.folder, file), 'utf8')).map((text) => ({ file, text })));
  return [
    ...problems('.ics', (file, text) => calendarFaults(site, file, text, expected, complete)),
    ...problems('.json', jsonFaults(site)),
    ...problems('.csv', (_, text) =>
      text.startsWith('\uFEFF日期,') ? [] : ['lacks the byte order mark or its headings'],
    ),
    ...[...(complete.isReadable ? expected : [])]
      .filter((date) => !complete.found.has(date))
      .map((date) => ({ file: ALL, text: `lacks ${date} of ${DATA}, and so does the archive` })),
  ];
}

const ALL = 'feeds/all.ics';
const ARCHIVE = 'feeds/archive/';

/** The calendar of the whole site and the archive, which have every date between them. */
interface Complete {
  found: Set<string>;
  isReadable: boolean;
}

function calendarFaults(
  site: Site,
  file: string,
  text: string,
  expected: ReadonlySet<string>,
  complete: Complete,
): string[] {
  const isOfComplete = file === ALL || file.startsWith(ARCHIVE);
  const layout = text.split('\r\n').some((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))
    ? ['has a line that is not folded at 75 octets, or does not end with CRLF']
    : [];
  try {
    const [dates, others] = [readByIcalJs, readByNodeIcal].map((read) => read(text).map(comparable).sort()) as [
      string[],
      string[],
    ];
    if (isOfComplete) for (const date of dates) complete.found.add(date);
    return [
      ...layout,
      ...sourceFaults(site, file, text),
      ...(String(dates) === String(others) ? [] : ['is read differently by ical.js and node-ical']),
      ...[...new Set(dates)].filter((date) => !expected.has(date)).map((date) => `has ${date}, and ${DATA} does not`),
    ];
  } catch (error) {
    if (isOfComplete) complete.isReadable = false;
    return [...layout, `cannot be read: ${String(error)}`];
  }
}

/**
 * A feed names its own address as SOURCE, unless it is to be imported. A copy under an old address has the same bytes as the feed it names.
 */
function sourceFaults(site: Site, file: string, text: string): string[] {
  const source = /^SOURCE;VALUE=URI:(.+)$/m.exec(text.replaceAll('\r\n ', '').replaceAll('\r', ''))?.[1] ?? '';
  const target = URL.canParse(source) ? fileOf(new URL(source), site) : undefined;
  if (target === file || (source === '' && file.startsWith(ARCHIVE))) return [];
  const same =
    target !== undefined && site.files.has(target) && readFileSync(join(site.folder, target), 'utf8') === text;
  return same ? [] : [`gives its SOURCE as ${source || 'nothing'}, which is another feed`];
}

/** `page original-day start end status` of every date, one for each original day. */
function datesInData(site: Site): ReadonlySet<string> {
  const activities = [...site.files]
    .filter((file) => file === DATA || ARCHIVED_DATA.test(file))
    .flatMap((file) => (JSON.parse(readFileSync(join(site.folder, file), 'utf8')) as ActivitiesData).activities);
  return new Set(
    activities.flatMap(({ url, occurrences }) =>
      [...Map.groupBy(occurrences, ({ origin }) => origin)].map(([origin, list]) => {
        const latest =
          list.find(({ state }) => state !== '已改期') ??
          list.find(({ movedTo }) => !list.some(({ day }) => day === movedTo)) ??
          list[0]!;
        const { day, start, end } = latest;
        const span =
          start === undefined ? [day, addDays(day as Day, 1)] : [`${day}T${start}`, `${day}T${end ?? start}`];
        return [url, origin, ...span, STATUS[latest.state]].join(' ');
      }),
    ),
  );
}

const STATUS: Record<ActivitiesData['activities'][number]['occurrences'][number]['state'], string> = {
  照常: 'CONFIRMED',
  已满: 'CONFIRMED',
  暂定: 'TENTATIVE',
  取消: 'CANCELLED',
  已改期: 'CANCELLED',
};

function comparable({ url, uid, recurrenceId, start, end, status }: ReadDate): string {
  const origin = recurrenceId === '' ? /\d{4}-\d{2}-\d{2}(?=@)/.exec(uid)?.[0] : recurrenceId;
  return [url, origin, start, end, status].join(' ');
}

function jsonFaults(site: Site): (file: string, text: string) => string[] {
  const path = join(site.folder, SCHEMA);
  if (!existsSync(path)) return () => [`has no schema: there is no ${SCHEMA}`];
  const ajv = addFormats(new Ajv2020({ allErrors: true }));
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  return (file, text) =>
    file === SCHEMA || validate(JSON.parse(text))
      ? []
      : [`does not match its schema: ${ajv.errorsText(validate.errors)}`];
}
