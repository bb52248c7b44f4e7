import { isDeepStrictEqual } from 'node:util';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../domain/calendar/day.ts';
import { originKey } from '../../domain/origins.ts';
import type { CollectionName, Entries, Entry } from '../../domain/schema/collections.ts';
import { menuActivitySchema, type MenuActivity } from '../../domain/schema/activity.ts';
import type { World } from '../../domain/world.ts';
import { allCalendar } from './calendars.ts';
import { sequenceOf } from './revision.ts';
import { edited, variedEntries, worldOf } from '../testing/varied-world.ts';

const PUBLISHED = Date.parse('2026-11-18T01:00:00Z') / 1000;
/** The next edit, on the same day. */
const EDITED = PUBLISHED + 1;

type Edit = (activity: MenuActivity) => Partial<MenuActivity>;
/** One for each field; the first test fails for a new field without one. */
const EDITS: Record<Exclude<keyof MenuActivity, 'id'>, Edit> = {
  title: () => ({ title: '新的叫法' }),
  date: ({ date }) => (date === undefined ? {} : { date: '2026-11-25' }),
  rule: ({ rule }) => (rule === undefined ? {} : { rule: '每周三' }),
  from: ({ rule }) => (rule === undefined ? {} : { from: '2026-11-12' }),
  until: ({ rule }) => (rule === undefined ? {} : { until: '2026-11-26' }),
  except: ({ rule }) => (rule === undefined ? {} : { except: ['2026-11-19', '2026-11-22', '2026-11-28'] }),
  also: ({ also, rule, id }) =>
    id === 'weekly' && rule !== undefined ? { also: [], except: [] } : { also: [...also, '2026-11-27'] },
  holidays: () => ({ holidays: '暂停' }),
  time: () => ({ time: '18:00-18:45' }),
  place: () => ({ place: '三楼' }),
  serves: () => ({ serves: ['为老'] }),
  field: () => ({ field: '健身体育' }),
  audience: () => ({ audience: '谁都能来' }),
  summary: () => ({ summary: '换了内容。' }),
  bring: () => ({ bring: ['水杯'] }),
  join: () => ({ join: { ways: ['直接来'], seats: 9 } }),
  teams: () => ({ teams: ['clinic'] }),
  brands: () => ({ brands: [] }),
  status: ({ status }) => ({ status: status === '已满' ? '照常' : '已满' }),
  full: ({ rule }) => (rule === undefined ? {} : { full: ['2026-11-20'] }),
  held: ({ date }) => (date === undefined ? {} : { held: [{ date, count: 35 }] }),
  changes: ({ changes, rule }) => ({
    changes: [
      ...changes,
      { on: '2026-11-18', kind: '换地点', now: '四楼', ...(rule === undefined ? {} : { was: '旧址' }) },
    ],
  }),
};

test('has an edit for every field of an activity', () => {
  expect(Object.keys(EDITS).sort()).toEqual(
    Object.keys(menuActivitySchema.shape)
      .filter((name) => name !== 'id')
      .sort(),
  );
});

test.each(Object.entries(EDITS))('raises the revision of changed events after an edit of %s', (field, edit) => {
  const before = eventsIn(allCalendar(publishedWorld(variedEntries())));
  const after = eventsIn(allCalendar(publishedWorld(eachEdited(variedEntries(), edit))));
  const changed = [...after].filter(([name, event]) => before.has(name) && before.get(name)?.text !== event.text);
  for (const [name, event] of changed) {
    const old = before.get(name)!;
    expect(event.sequence, name).toBeGreaterThan(old.sequence);
    expect(event.stamp > old.stamp, name).toBe(true);
    expect(event.modified, name).toBeNull();
  }
  // These edits change no event: brands, records, and the holiday policy without a holiday; moving a single date changes its UID.
  if (!['brands', 'held', 'holidays', 'teams', 'date'].includes(field)) expect(changed.length).toBeGreaterThan(0);
});

test.each<[string, (entries: Entries) => void]>([
  [
    'the station',
    ({ stations }) => {
      for (const { data } of stations) data.address = '新街9号';
    },
  ],
  [
    'the district',
    ({ districts }) => {
      for (const { data } of districts) data.name = '新样板区';
    },
  ],
  [
    'the settings of the site',
    ({ site }) => {
      site[0]!.data.url = 'https://example.org/new/';
    },
  ],
  [
    'the holiday notices',
    ({ workdays }) => {
      workdays.length = 0;
    },
  ],
])('raises the revision of all events that change with %s, and of no other', (_, edit) => {
  const entries = structuredClone(variedEntries());
  edit(entries);
  const before = eventsIn(allCalendar(publishedWorld(variedEntries())));
  const after = eventsIn(allCalendar(publishedWorld(entries)));
  const changed = [...after].filter(([name, { text }]) => before.has(name) && before.get(name)?.text !== text);
  for (const [name, { sequence }] of changed) expect(sequence).toBeGreaterThan(before.get(name)!.sequence);
});

test('keeps the revision of events whose files stay the same', () => {
  const entries = structuredClone(variedEntries());
  entries.teams[0]!.data.name = '别的名字';
  const events = [...eventsIn(allCalendar(publishedWorld(entries))).values()];
  const sequences = new Set(events.map(({ sequence }) => sequence));
  expect(sequences).toEqual(new Set([PUBLISHED, EDITED].map(sequenceOf)));
});

test('prints the same bytes for the same content and day', () => {
  const print = () => allCalendar({ ...worldOf(variedEntries()), revised: PUBLISHED });
  expect(print()).toBe(print());
});

test(
  'raises SEQUENCE of events that change as days pass without an edit; most days change nothing',
  { timeout: 120_000 },
  () => {
    const read = (today: Day) => allCalendar({ ...worldOf(variedEntries(), today), revised: PUBLISHED });
    let [before, changes] = [read('2026-11-18'), 0];
    for (let today: Day = '2026-11-19'; today < '2027-02-10'; today = addDays(today, 1)) {
      const after = read(today);
      if (after === before) continue;
      changes += 1;
      const old = eventsIn(before);
      for (const [name, event] of eventsIn(after)) {
        if (old.get(name)?.text !== event.text)
          expect(event.sequence, `${today} ${name}`).toBeGreaterThan(old.get(name)?.sequence ?? 0);
      }
      before = after;
    }
    expect(changes).toBeGreaterThan(1);
    expect(changes).toBeLessThan(10);
  },
);

test('has a SEQUENCE of 32 bits that never decreases', () => {
  expect(sequenceOf(Date.UTC(2087, 11, 31) / 1000)).toBeLessThan(2 ** 31);
  expect(sequenceOf(EDITED)).toBe(sequenceOf(PUBLISHED) + 1);
  expect(sequenceOf(0)).toBe(0);
});

interface Read {
  text: string;
  sequence: number;
  stamp: string;
  modified: unknown;
}

/** Events by UID and RECURRENCE-ID, read by an independent parser. */
function eventsIn(file: string): Map<string, Read> {
  const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
  return new Map(
    events.map((event) => {
      const value = (name: string): unknown => event.getFirstPropertyValue(name);
      const stamp = String(value('dtstamp'));
      const sequence = Number(value('sequence'));
      const text = event.toString().replace(/^(?:DTSTAMP|SEQUENCE).*\r\n/gm, '');
      return [
        `${String(value('uid'))} ${String(value('recurrence-id'))}`,
        { text, sequence, stamp, modified: value('last-modified') },
      ];
    }),
  );
}

/** Each file was revised when it was published, those with other data than at first by the next edit. */
function publishedWorld(entries: Entries): World {
  const first = variedEntries();
  const revisions = new Map<string, number>();
  for (const [collection, list] of Object.entries(entries) as [CollectionName, Entry<unknown>[]][])
    for (const entry of list) {
      const before = (first[collection] as Entry<unknown>[]).find(({ id }) => id === entry.id);
      revisions.set(originKey(collection, entry.id), isDeepStrictEqual(before, entry) ? PUBLISHED : EDITED);
    }
  return { ...worldOf(entries), revised: EDITED, revisions };
}

const eachEdited = (entries: Entries, edit: Edit): Entries =>
  edited(entries, (activities) => activities.map((activity) => ({ ...activity, ...edit(activity) })));
