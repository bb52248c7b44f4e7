import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../calendar/day.ts';
import { unannouncedChanges, type Unannounced } from './changes.ts';
import { checkEntries } from '../checks/checks.ts';
import { sampleEntries } from '../testing/sample-entries.ts';
import { COLLECTIONS, type Entries } from '../schema/collections.ts';

const TODAY = '2026-11-10';
type Fields = Record<string, unknown>;

/** The sample entries with only these activities in their menu. */
function menuOf(...activities: Fields[]): Entries {
  const entries = sampleEntries();
  const [menu] = entries.menus;
  return {
    ...entries,
    menus: [
      {
        ...menu!,
        data: COLLECTIONS.menus.schema.parse({
          ...menu!.data,
          activities: activities.map((fields) => ({ id: 'a', title: '样板活动', ...fields })),
        }),
      },
    ],
  };
}
function teamOf(routine: Fields, more: Fields = {}): Entries {
  const entries = sampleEntries();
  const [team] = entries.teams;
  const routines = [{ id: 'monthly', title: '免费理发', source: 's1', asOf: '报道时', ...routine }];
  return {
    ...entries,
    teams: [{ ...team!, data: COLLECTIONS.teams.schema.parse({ ...team!.data, routines, ...more }) }],
  };
}
const found = (before: Entries, after: Entries, today: Day = TODAY) => unannouncedChanges(before, after, today);
const pieces = (before: Fields, after: Fields) =>
  found(menuOf(before), menuOf(after)).map(({ path, pieces: [...parts] }) => [path.at(-1), ...parts]);
const other = { id: 'b', title: '另一项', date: '2026-11-28' };

describe('a new date, time or place', () => {
  it('is not found in unchanged content', () => expect(found(sampleEntries(), sampleEntries())).toEqual([]));
  it.each([
    [
      { date: '2026-11-12' },
      { date: '2026-11-14' },
      ['date', { on: TODAY, kind: '改期', was: '2026-11-12', now: '2026-11-14' }],
    ],
    [
      { date: '2026-11-12', time: '09:00' },
      { date: '2026-11-12', time: '10:00-11:00' },
      ['time', { on: TODAY, kind: '改时间', was: '09:00', now: '10:00-11:00' }],
    ],
    [
      { date: '2026-11-12', place: '一楼' },
      { date: '2026-11-12', place: '二楼' },
      ['place', { on: TODAY, kind: '换地点', was: '一楼', now: '二楼' }],
    ],
    [
      { date: '2026-11-12', place: '河边' },
      { date: '2026-11-12' },
      ['place', { on: TODAY, kind: '换地点', was: '河边', now: '东街社区' }],
    ],
    [
      { rule: '每周四', time: '09:00' },
      { rule: '每周四', time: '14:00' },
      ['time', { on: TODAY, kind: '改时间', was: '09:00', now: '14:00' }],
    ],
    [{ date: '2026-11-12', time: '09:00' }, { date: '2026-11-12' }, ['time']],
  ])('must be announced: %j, now %j', (before, after, expected) => {
    expect(pieces(before, after)).toEqual([expected]);
  });

  it('is accepted once it is announced', () => {
    expect(
      pieces(
        { date: '2026-11-12' },
        { date: '2026-11-14', changes: [{ on: TODAY, kind: '改期', was: '2026-11-12', now: '2026-11-14' }] },
      ),
    ).toEqual([]);
    expect(
      pieces(
        { date: '2026-11-12', time: '09:00' },
        { date: '2026-11-12', time: '10:00', changes: [{ on: TODAY, kind: '改时间', was: '09:00', now: '10:00' }] },
      ),
    ).toEqual([]);
    expect(
      pieces(
        { date: '2026-11-12', place: '一楼' },
        { date: '2026-11-12', place: '二楼', changes: [{ on: TODAY, kind: '换地点', was: '一楼', now: '二楼' }] },
      ),
    ).toEqual([]);
    const twice = [
      { on: TODAY, kind: '改期', was: '2026-11-12', now: '2026-11-13' },
      { on: TODAY, kind: '改期', was: '2026-11-13', now: '2026-11-14' },
    ];
    expect(pieces({ date: '2026-11-12' }, { date: '2026-11-14', changes: twice })).toEqual([]);
  });
  it('is not covered by an earlier announcement', () => {
    const changes = [{ on: '2026-11-01', kind: '改时间', was: '09:00', now: '10:00' }];
    expect(
      pieces({ date: '2026-11-12', time: '09:00', changes }, { date: '2026-11-12', time: '10:00', changes }),
    ).toHaveLength(1);
  });
  it('needs no announcement if the field was empty before', () =>
    expect(pieces({ date: '2026-11-12' }, { date: '2026-11-12', time: '09:00', place: '二楼' })).toEqual([]));
  it('needs no announcement in a past activity', () =>
    expect(pieces({ date: '2026-11-05', time: '09:00' }, { date: '2026-11-05', time: '10:00' })).toEqual([]));
  it('must be announced when a past date is moved to a future one', () => {
    expect(pieces({ date: '2026-11-09' }, { date: '2026-11-14' })).toEqual([
      ['date', { on: TODAY, kind: '改期', was: '2026-11-09', now: '2026-11-14' }],
    ]);
  });
  it('must be announced when the station changes', () => {
    const move = found(teamOf({ rule: '不定期' }), teamOf({ rule: '不定期', station: 'center' }));
    expect(move.map(({ collection, id, path, pieces: parts }) => [collection, id, path, parts])).toEqual([
      [
        'teams',
        'yangban/lifa',
        ['routines', 0, 'place'],
        [{ on: TODAY, kind: '换地点', was: '东街社区', now: '样板区实践中心' }],
      ],
    ]);
  });
});

describe('a lost date of a series', () => {
  it.each([
    [
      { rule: '每周四' },
      { rule: '每周四', except: ['2026-11-12', '2026-11-26'] },
      ['except', { on: TODAY, kind: '取消', date: '2026-11-12' }, { on: TODAY, kind: '取消', date: '2026-11-26' }],
    ],
    [
      { rule: '每周四' },
      { rule: '每周四', until: '2026-11-20' },
      ['until', { on: TODAY, kind: '取消', date: '2026-11-26' }],
    ],
    [
      { rule: '每周四', until: '2026-11-20' },
      { rule: '每周五', until: '2026-11-20' },
      [
        'rule',
        { on: TODAY, kind: '改期', date: '2026-11-12', now: '2026-11-13' },
        { on: TODAY, kind: '改期', date: '2026-11-19', now: '2026-11-20' },
      ],
    ],
    [
      { rule: '每周四', also: ['2026-11-28'] },
      { rule: '每周四' },
      ['also', { on: TODAY, kind: '取消', date: '2026-11-28' }],
    ],
    [
      { date: '2026-11-12', also: ['2026-11-28'] },
      { date: '2026-11-12' },
      ['also', { on: TODAY, kind: '取消', date: '2026-11-28' }],
    ],
  ])('%j, now %j', (before, after, expected) => {
    expect(pieces(before, after)).toEqual([expected]);
  });

  it('is accepted when announced as cancelled or moved', () => {
    expect(
      pieces(
        { rule: '每周四' },
        { rule: '每周四', except: ['2026-11-12'], changes: [{ on: TODAY, kind: '取消', date: '2026-11-12' }] },
      ),
    ).toEqual([]);
    expect(
      pieces(
        { rule: '每周四' },
        { rule: '每周四', changes: [{ on: TODAY, kind: '改期', date: '2026-11-12', now: '2026-11-13' }] },
      ),
    ).toEqual([]);
    expect(
      pieces({ rule: '每周四' }, { rule: '每周四', status: '取消', changes: [{ on: TODAY, kind: '取消' }] }),
    ).toEqual([]);
  });
  it('must be announced from today on', () => {
    expect(found(menuOf({ rule: '每周四' }), menuOf({ rule: '每周四', except: ['2026-11-05'] }))).toEqual([]);
    expect(
      found(menuOf({ rule: '每周四' }), menuOf({ rule: '每周四', except: ['2026-11-12'] }), '2026-11-12'),
    ).toHaveLength(1);
    expect(found(menuOf({ rule: '每周四' }), menuOf({ rule: '每周四', except: ['2026-11-12'] }), '2026-11-13')).toEqual(
      [],
    );
  });
  it('is not reported when a holiday notice or school terms caused it', () => {
    const before = teamOf({ rule: '每月最后一个工作日', from: '2026-11-01' });
    const notice = COLLECTIONS.workdays.schema.parse({
      year: 2027,
      notice: '通知',
      off: ['2027-01-01', '2027-01-29'],
      work: [],
    });
    expect(found(before, { ...before, workdays: [{ id: '2027', body: '', data: notice }] })).toEqual([]);
  });
});

describe('a changed single date of a series', () => {
  const on = '2026-11-05';
  const date = '2026-11-12';
  const series = { rule: '每周四', time: '09:00-10:30', place: '一楼' };
  const later = { on, kind: '改时间', date, was: '09:00-10:30', now: '14:00' };
  const away = { on, kind: '换地点', date, was: '一楼', now: '河边' };
  const off = { on, kind: '取消', date };
  it.each<[name: string, before: Fields[], after: Fields[], expected: Fields[]]>([
    [
      'at another hour, taken back',
      [later],
      [],
      [later, { on: TODAY, kind: '改时间', date, was: '14:00', now: '09:00-10:30' }],
    ],
    [
      'at another hour, rewritten',
      [later],
      [{ ...later, now: '15:00' }],
      [later, { on: TODAY, kind: '改时间', date, was: '14:00', now: '15:00' }],
    ],
    ['elsewhere, taken back', [away], [], [away, { on: TODAY, kind: '换地点', date, was: '河边', now: '一楼' }]],
    [
      'elsewhere, rewritten',
      [away],
      [{ ...away, now: '桥头' }],
      [away, { on: TODAY, kind: '换地点', date, was: '河边', now: '桥头' }],
    ],
    ['cancelled, taken back', [off], [], [off, { on: TODAY, kind: '恢复', date }]],
    [
      'on again, taken back',
      [off, { ...off, kind: '恢复' }],
      [off],
      [off, { ...off, kind: '恢复' }, { on: TODAY, kind: '取消', date }],
    ],
    [
      'moved, then at another hour, taken back',
      [{ on, kind: '改期', date, now: '2026-11-13' }, later],
      [{ on, kind: '改期', date, now: '2026-11-13' }],
      [later, { on: TODAY, kind: '改时间', date, was: '14:00', now: '09:00-10:30' }],
    ],
    [
      'all of it',
      [later, away, off],
      [],
      [
        off,
        { on: TODAY, kind: '恢复', date },
        later,
        { on: TODAY, kind: '改时间', date, was: '14:00', now: '09:00-10:30' },
        away,
        { on: TODAY, kind: '换地点', date, was: '河边', now: '一楼' },
      ],
    ],
  ])('%s: is accepted with the proposed change', (_, before, after, expected) => {
    const old = menuOf({ ...series, changes: before });
    const problems = found(old, menuOf({ ...series, changes: after }));
    expect(problems.map(({ path, pieces: parts }) => [path.at(-1), ...parts])).toEqual([['changes', ...expected]]);
    const announced = menuOf({ ...series, changes: pasted(after, problems) });
    expect([found(old, announced), checkEntries(announced, TODAY)]).toEqual([[], []]);
  });

  it('is accepted once it is announced, and when it is past', () => {
    for (const change of [later, away, off]) {
      expect(pieces(series, { ...series, changes: [{ ...change, on: TODAY }] })).toEqual([]);
      expect(found(menuOf({ ...series, changes: [change] }), menuOf(series), '2026-11-13')).toEqual([]);
    }
  });
  it('is reported separately from a change of the whole series', () => {
    const changes = [{ on: TODAY, kind: '改时间', was: '09:00-10:30', now: '16:00' }];
    expect(pieces({ ...series, changes: [later] }, { ...series, time: '16:00', changes: [...changes, later] })).toEqual(
      [],
    );
    expect(pieces({ ...series, changes: [later] }, { ...series, time: '16:00', changes })).toEqual([
      ['changes', later, { on: TODAY, kind: '改时间', date, was: '14:00', now: '16:00' }],
    ]);
  });
  it('must get its time back if that was removed', () => {
    const before = { rule: '每周四', changes: [{ ...later, was: '上午' }] };
    expect(
      found(menuOf(before), menuOf({ rule: '每周四' })).map(({ found: what, pieces: parts }) => [what, parts]),
    ).toEqual([['“样板活动”2026-11-12 原来的时间不见了', []]]);
  });
});

describe('an activity resumed without an announcement', () => {
  const cancelled = { status: '取消', changes: [{ on: '2026-11-05', kind: '取消' }] };
  it.each([{ date: '2026-11-12' }, { rule: '每周四' }])('is reported: %j', (when) => {
    expect(pieces({ ...when, ...cancelled }, when)).toEqual([
      ['status', { on: '2026-11-05', kind: '取消' }, { on: TODAY, kind: '恢复' }],
    ]);
    expect(
      pieces({ ...when, ...cancelled }, { ...when, changes: [...cancelled.changes, { on: TODAY, kind: '恢复' }] }),
    ).toEqual([]);
    expect(pieces({ ...when, ...cancelled }, { ...when, changes: [{ on: TODAY, kind: '恢复' }] })).toEqual([]);
  });
});

describe('a removed activity', () => {
  it('must be restored, as cancelled', () => {
    const [removed, ...more] = found(
      menuOf({ date: '2026-11-12', time: '09:00', serves: ['为老'] }, other),
      menuOf(other),
    );
    expect(more).toEqual([]);
    expect(removed).toMatchObject({ collection: 'menus', id: 'yangban/east/2026-11', path: ['activities'] });
    expect(removed?.pieces).toEqual([
      {
        id: 'a',
        title: '样板活动',
        date: '2026-11-12',
        time: '09:00',
        serves: ['为老'],
        status: '取消',
        changes: [{ on: TODAY, kind: '取消' }],
      },
    ]);
  });
  it('is reported with its whole menu, station or team', () => {
    const entries = sampleEntries();
    expect(
      found(entries, { ...entries, menus: [] }).map(({ id, pieces: parts }) => [id, (parts[0] as { id: string }).id]),
    ).toEqual([
      ['yangban/east/2026-11', '20261118-jiangzuo'],
      ['yangban/east/2026-11', '20261112-xiuli'],
      ['yangban/east/2026-11', '202611-taiji'],
      ['yangban/east/2026-11', '20261130-dengmi'],
    ]);
    expect(found(entries, { ...entries, teams: [] }).map(({ collection, id }) => [collection, id])).toEqual([
      ['teams', 'yangban/lifa'],
    ]);
  });
  it('is accepted if it is past', () => {
    expect(found(menuOf({ date: '2026-11-09' }, other), menuOf(other))).toEqual([]);
    expect(found(menuOf({ rule: '每周四', until: '2026-11-09' }, other), menuOf(other))).toEqual([]);
  });
  it('is reported while a date moved or postponed past its last day is in the future', () => {
    const moved = {
      rule: '每周六',
      until: '2026-11-28',
      changes: [{ on: '2026-11-20', kind: '改期', date: '2026-11-28', now: '2026-12-05' }],
    };
    expect(found(teamOf(moved), teamOf({ id: 'b', rule: '不定期' }), '2026-12-01')).toHaveLength(1);
    expect(found(teamOf(moved), teamOf({ id: 'b', rule: '不定期' }), '2026-12-06')).toEqual([]);
    const putOff = { rule: '每月1日', from: '2026-11-01', until: '2027-01-01', holidays: '顺延' };
    expect(found(teamOf(putOff), teamOf({ id: 'b', rule: '不定期' }), '2027-01-02')).toHaveLength(1);
  });
  it('is reported if it is irregular', () => {
    expect(
      found(teamOf({ rule: '不定期' }), {
        ...sampleEntries(),
        teams: [{ ...sampleEntries().teams[0]!, data: { ...sampleEntries().teams[0]!.data, routines: [] } }],
      }),
    ).toHaveLength(1);
  });
  it('is not reported when its team was renamed and keeps the alias', () => {
    const before = teamOf({ rule: '每周四' });
    const [team] = before.teams;
    const renamed = {
      ...before,
      teams: [{ ...team!, id: 'yangban/lifadui', data: { ...team!.data, aliases: [...team!.data.aliases, 'lifa'] } }],
    };
    expect(found(before, renamed)).toEqual([]);
    expect(
      found(before, { ...renamed, teams: [{ ...renamed.teams[0]!, data: { ...team!.data, aliases: [] } }] }),
    ).toHaveLength(1);
  });
  it('is not reported once its renamed owner has the proposed alias', () => {
    const before = teamOf({ rule: '每周四' });
    const [team] = before.teams;
    const renamed = { ...before, teams: [{ ...team!, id: 'yangban/lifadui' }] };
    expect(
      found(before, renamed).map(({ collection, id, path, pieces: parts }) => [collection, id, path, parts]),
    ).toEqual([
      ['teams', 'yangban/lifadui', ['aliases'], [`aliases: [${[...team!.data.aliases, 'lifa'].join(', ')}]`]],
    ]);
    const brands = before.brands.slice(0, 1).map((brand) => ({ ...brand, id: `${brand.id}-xin` }));
    const ofBrands = found(before, { ...before, brands });
    expect([ofBrands[0]?.id, ofBrands[0]?.pieces]).toEqual([
      brands[0]?.id,
      [expect.stringMatching(/^aliases: \[.*\]$/)],
    ]);
    expect(found(before, { ...before, districts: [] })[0]?.fix).toContain('改回');
  });
  it('is distinguished from one whose id was changed', () => {
    const [removed] = found(menuOf({ id: 'a', date: '2026-11-12' }), menuOf({ id: 'b', date: '2026-11-12' }));
    expect([removed?.fix, removed?.pieces]).toEqual(['编号改成了 “b”，原来的链接就断了，请改回 “a”', []]);
  });
});

// Each run checks whole sites several times, hence only a few dozen runs per property.
describe('for any edit of a menu', { timeout: 30_000 }, () => {
  const day = fc.integer({ min: 1, max: 29 }).map((count) => addDays('2026-11-01', count));
  const time = fc.constantFrom(undefined, '09:00', '14:00-15:30');
  const place = fc.constantFrom(undefined, '一楼', '河边');
  const once = fc.record({ date: day, time, place });
  const series = fc.record({
    rule: fc.constantFrom('每周四', '每周五', '每周一、三', '每天', '每月最后一个工作日'),
    time,
    place,
    until: fc.constantFrom(undefined, '2026-11-20'),
    except: fc.uniqueArray(day, { maxLength: 2 }),
    also: fc.uniqueArray(day, { maxLength: 2 }),
  });
  // A removed time can only be restored, not announced.
  const edit = fc
    .oneof(fc.tuple(once, once), fc.tuple(series, series))
    .filter(([before, after]) => before.time === undefined || after.time !== undefined);

  it('pasting the proposed changes resolves all problems and passes the checks', () => {
    fc.assert(
      fc.property(edit, ([before, after]) => {
        const [old, present] = [menuOf(before), menuOf(after)];
        const problems = found(old, present);
        const changes = problems.flatMap(({ pieces: parts }) => parts);
        fc.pre(checkEntries(present, TODAY).length === 0 && !('date' in after && after.date < TODAY));
        const announced = menuOf({
          ...after,
          ...('except' in after ? { except: [...after.except, ...exceptDates(problems)] } : {}),
          changes,
        });
        expect(found(old, announced)).toEqual([]);
        expect(checkEntries(announced, TODAY).filter(({ path }) => path.includes('changes'))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
  it('a deleted move is reported once', () => {
    const cancelled = { on: '2026-11-01', date: '2026-11-12', kind: '取消' };
    const moved = { on: '2026-11-01', date: '2026-11-12', kind: '改期', now: '2026-11-13' };
    const proposed = pieces({ rule: '每周四', changes: [cancelled, moved] }, { rule: '每周四', changes: [cancelled] });
    expect(proposed).toEqual([['changes', { on: TODAY, kind: '取消', date: '2026-11-13' }]]);
  });
  it('pasting the proposed changes resolves any edit of announced single dates', () => {
    const date = fc.constantFrom('2026-11-12', '2026-11-19', '2026-11-26');
    const on = fc.constantFrom('2026-11-01', '2026-11-05');
    const change = fc.oneof(
      fc.record({ on, date, kind: fc.constantFrom('取消', '恢复') }),
      fc.record({
        on,
        date,
        kind: fc.constant('改时间'),
        was: fc.constant('09:00'),
        now: fc.constantFrom('10:00', '14:00-15:30'),
      }),
      fc.record({
        on,
        date,
        kind: fc.constant('换地点'),
        was: fc.constant('一楼'),
        now: fc.constantFrom('河边', '桥头'),
      }),
      date.chain((first) =>
        fc.record({ on, date: fc.constant(first), kind: fc.constant('改期'), now: fc.constant(addDays(first, 1)) }),
      ),
    );
    const changes = fc.array(change, { maxLength: 4 });
    fc.assert(
      fc.property(changes, changes, (before, after) => {
        const fields = { rule: '每周四', time: '09:00', place: '一楼' };
        const old = menuOf({ ...fields, changes: before });
        const present = menuOf({ ...fields, changes: after });
        // Only content that passes the checks can be published.
        fc.pre([old, present].every((entries) => checkEntries(entries, TODAY).length === 0));
        const problems = found(old, present);
        const announced = menuOf({ ...fields, except: exceptDates(problems), changes: pasted(after, problems) });
        expect(found(old, announced)).toEqual([]);
        expect(checkEntries(announced, TODAY).filter(({ path }) => path.includes('changes'))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
  it('restoring a removed activity as proposed resolves the problem', () => {
    fc.assert(
      fc.property(fc.oneof(once, series), (fields) => {
        const [old, present] = [menuOf(fields, other), menuOf(other)];
        const back = found(old, present).flatMap(({ pieces: parts }: Unannounced) => parts) as Fields[];
        fc.pre(checkEntries(old, TODAY).length === 0);
        const settled = menuOf(other, ...back);
        expect(found(old, settled)).toEqual([]);
        expect(checkEntries(settled, TODAY)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

/** The changes with the proposed ones added; those that are to be replaced are dropped. */
function pasted(changes: readonly Fields[], problems: readonly Unannounced[]): Fields[] {
  const replacing = problems
    .filter(({ fix }) => fix.includes('换成'))
    .flatMap(({ pieces: parts }) => parts as Fields[]);
  const family = (kind: unknown) => (kind === '恢复' ? '取消' : kind);
  const isReplaced = (change: Fields) =>
    replacing.some(({ kind, date }) => family(kind) === family(change['kind']) && date === change['date']);
  return [
    ...changes.filter((change) => !isReplaced(change)),
    ...problems.flatMap(({ pieces: parts }) => parts as Fields[]),
  ];
}

/** The days that must be added to "except" as well. */
function exceptDates(problems: readonly Unannounced[]): string[] {
  return problems.flatMap(({ fix }) => (fix.includes('"except"') ? (fix.match(/\d{4}-\d{2}-\d{2}/g) ?? []) : []));
}
