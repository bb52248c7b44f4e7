import type { Day, Month } from '../../calendar/day.ts';
import { describe, expect, test } from 'vitest';
import { checkEntries } from '../checks.ts';
import { buildCatalogue } from '../../catalogue.ts';
import { workCalendar } from '../../calendar/holidays/workdays.ts';
import { sampleEntries } from '../../testing/sample-entries.ts';
import { scheduleOf } from '../../schedule.ts';
import { menuActivitySchema } from '../../schema/activity.ts';
import type { Entries } from '../../schema/collections.ts';
import { implausibleDateProblems } from '../activity/implausible-dates.ts';
import { teamClashes } from '../activity/team-clashes.ts';

const TODAY = '2026-11-16';
type Fields = Readonly<Record<string, unknown>>;

/** The sample entries with additional activities in the first menu. */
function withActivities(...activities: Fields[]): Entries {
  const entries = sampleEntries();
  const [menu, ...others] = entries.menus;
  const parsed = activities.map((fields, index) =>
    menuActivitySchema.parse({ id: `n${String(index)}`, title: '量血压', ...fields }),
  );
  return {
    ...entries,
    menus: [{ ...menu!, data: { ...menu!.data, activities: [...menu!.data.activities, ...parsed] } }, ...others],
  };
}

const found = (entries: Entries): string[] =>
  checkEntries(entries, TODAY).map(({ path, found: what }) => `${path.at(-1)?.toString() ?? ''} ${what}`);

describe('duplicate activities', () => {
  const fields = { date: '2026-11-20', time: '09:00-10:00', place: '一楼' };
  test('are reported, ignoring spaces and punctuation', () => {
    expect(found(withActivities(fields, { ...fields, title: '量血压！', place: '一 楼' }))).toEqual([
      expect.stringMatching(/^title “量血压！” 和第 \d+ 项的名称、日子、时间、地点都一样$/),
    ]);
  });
  test.each([{ date: '2026-11-21' }, { time: '10:00-11:00' }, { place: '二楼' }, { title: '测血糖' }])(
    'are not reported if they differ in %j',
    (other) => {
      expect(found(withActivities(fields, { ...fields, ...other }))).toEqual([]);
    },
  );
});

test.each([
  ['區(qū)里', 'summary'],
  ['1 1 3 N', 'place'],
  ['转载请注明出处', 'audience'],
])('reports pasted text “%s” at its field', (text, key) => {
  expect(found(withActivities({ date: '2026-11-20', [key]: text }))).toEqual([
    expect.stringMatching(new RegExp(`^${key} `)),
  ]);
});

describe('implausible months and years', () => {
  const entries = sampleEntries();
  const monthOf = (month: Month): Entries => ({
    ...entries,
    menus: entries.menus.slice(0, 1).map((menu) => ({ ...menu, data: { ...menu.data, month } })),
  });
  const since = (day: Day): Entries => ({
    ...entries,
    site: entries.site.map((site) => ({ ...site, data: { ...site.data, since: day } })),
  });

  test.each<Month>(['2026-11', '2027-01', '2028-05', '2026-01'])('include no menu of %s', (month) => {
    expect(implausibleDateProblems(monthOf(month), TODAY)).toEqual([]);
  });
  test.each<Month>(['2072-01', '2028-06', '2016-11', '1996-11'])('include a menu of %s', (month) => {
    expect(implausibleDateProblems(monthOf(month), TODAY)).toEqual([
      expect.objectContaining({
        collection: 'menus',
        path: ['month'],
        fix: expect.stringMatching(/20\d\d-\d\d/) as string,
      }),
    ]);
  });
  test.each<[day: Day, what: string]>([
    ['2099-01-01', '一年以上'],
    ['2028-01-01', '一年以上'],
    ['1926-11-01', '太早'],
  ])('include a start of the site on %s', (day, what) => {
    const [problem] = implausibleDateProblems(since(day), TODAY);
    expect(problem).toMatchObject({
      collection: 'site',
      path: ['since'],
      found: expect.stringContaining(what) as string,
      fix: expect.stringContaining('2026-11-01') as string,
    });
  });
});

describe('a team at two stations', () => {
  /** Days of the clashes of activities at these times: `21 00:00` on the 21st, without a day on the 20th. */
  const clashes = (...times: string[]) => {
    const entries = sampleEntries();
    const team = entries.teams[0]!.id.split('/')[1]!;
    const menu = entries.menus[0]!;
    const [district = '', station = '', month = ''] = menu.id.split('/');
    const elsewhere = entries.stations.find(
      ({ id }) => id.startsWith(`${district}/`) && id !== `${district}/${station}`,
    );
    const at = (when: string, index: number) => {
      const [time, date = '20'] = when.split(' ').reverse();
      return menuActivitySchema.parse({
        id: `n${String(index)}`,
        title: '上门',
        date: `2026-11-${date}`,
        time,
        teams: [team],
      });
    };
    const menus = [menu.id, `${elsewhere?.id ?? `${district}/other`}/${month}`].map((id, index) => ({
      ...menu,
      id,
      data: { ...menu.data, activities: [at(times[index]!, index)] },
    }));
    const catalogue = buildCatalogue({ ...entries, menus });
    return teamClashes(catalogue, scheduleOf(catalogue, workCalendar(catalogue.workdays), TODAY), TODAY).map(
      ({ day }) => day,
    );
  };

  test.each([
    ['09:00-10:00', '09:30-11:00'],
    ['09:00', '09:00-10:00'],
    ['09:00-12:00', '10:00'],
    ['22:00-次日00:30', '21 00:00-01:00'],
    ['21 00:29', '22:00-次日00:30'],
  ])('clashes at %s and %s', (...times) => {
    expect(clashes(...times)).toEqual(['2026-11-20']);
  });
  test.each([
    ['09:00-10:00', '10:00-11:00'],
    ['09:00', '09:30'],
    ['14:00-15:00', '09:00-11:00'],
    ['22:00-次日00:30', '21 00:30-01:00'],
    ['22:00-24:00', '21 00:00'],
  ])('does not clash at %s and %s', (...times) => {
    expect(clashes(...times)).toEqual([]);
  });
});
