import { describe, expect, it } from 'vitest';
import type { Day } from '../../domain/calendar/day.ts';
import { worldWith } from '../testing/sample-world.ts';
import { changeWords } from '../words/change.ts';
import { activityView } from './activity.ts';

const worldAt = (fields: object, today: Day) => worldWith([{ id: 'a', title: '消防演练', ...fields }], today);
const view = (fields: object, today: Day = '2026-11-02') =>
  activityView(
    worldAt({ join: { ways: ['直接来'] }, time: '09:00-10:00', place: '一楼', ...fields }, today),
    'yangban/east/a',
  );
const on = '2026-10-30';

describe('an activity of several days', () => {
  const days = { date: '2026-11-11', also: ['2026-11-18'] };
  const dates = ({ dates: list }: ReturnType<typeof view>) =>
    list.map(({ day, time, place, state }) => [day, time, place, state?.label ?? ''].join(' '));

  it('names all of them', () => {
    const shown = view(days);
    expect(shown.when.value).toBe('2026年11月11日周三、11月18日周三 9:00—10:00');
    expect(shown.meta.description).toContain('2026年11月11日周三、11月18日周三 9:00—10:00');
    expect(dates(shown)).toEqual(['2026-11-11 9:00—10:00  ', '2026-11-18 9:00—10:00  ']);
    expect(shown.byRule).toBe(false);
  });
  it('gives each its own time and place, and what changed only to the one that changed', () => {
    const changes = [
      { on, kind: '改时间', date: '2026-11-18', was: '09:00-10:00', now: '14:00-15:00' },
      { on, kind: '换地点', date: '2026-11-18', was: '一楼', now: '三楼' },
    ];
    const shown = view({ ...days, changes });
    expect(shown.when.value).toBe('2026年11月11日周三、11月18日周三');
    expect(dates(shown)).toEqual(['2026-11-11 9:00—10:00  ', '2026-11-18 14:00—15:00 三楼 有变动']);
    expect(shown.state).toBeUndefined();
    expect(shown.changes.notices.flatMap(({ items }) => items.map(({ text }) => text))).toEqual([
      '2026年11月18日周三的一场，由一楼改到三楼',
      '2026年11月18日周三的一场，9:00—10:00改到14:00—15:00',
    ]);
  });
  it('is on while one of them is', () => {
    const shown = view({ ...days, changes: [{ on, kind: '取消', date: '2026-11-11', reason: '讲师有事' }] });
    expect(shown.state).toBeUndefined();
    expect(shown.steps).toHaveLength(1);
    expect(shown.when.value).toBe('2026年11月18日周三 9:00—10:00');
    expect(dates(shown)).toEqual(['2026-11-11 9:00—10:00  取消', '2026-11-18 9:00—10:00  ']);
    const both = [
      { on, kind: '取消', date: '2026-11-11' },
      { on, kind: '取消', date: '2026-11-18' },
    ];
    expect(view({ ...days, changes: both })).toMatchObject({ state: { label: '取消' }, steps: [] });
  });
});

describe('a day of several that was moved', () => {
  const days = { date: '2026-11-11', also: ['2026-11-18'] };
  const moved = { on, kind: '改期', date: '2026-11-18', was: '2026-11-18', now: '2026-11-19' };
  const notes = ({ dates }: ReturnType<typeof view>) => dates.map(({ day, state }) => `${day} ${state?.note ?? ''}`);

  it('names its own new day', () => {
    expect(notes(view({ ...days, changes: [moved] }))).toEqual([
      '2026-11-11 ',
      '2026-11-18 改到11月19日',
      '2026-11-19 由11月18日改来',
    ]);
  });
  it('says that it was cancelled then', () => {
    const then = { on: '2026-10-31', kind: '取消', date: '2026-11-18' };
    expect(notes(view({ ...days, changes: [moved, then] }))[1]).toBe('2026-11-18 改到11月19日，后来取消');
    const all = [moved, then, { on: '2026-10-31', kind: '取消', date: '2026-11-11' }];
    expect(view({ ...days, changes: all })).toMatchObject({ state: { label: '取消' }, steps: [] });
  });
  it('is named where it was when something else of it changed', () => {
    const changes = [
      moved,
      { on: '2026-10-31', kind: '改时间', date: '2026-11-18', was: '09:00-10:00', now: '14:00-15:00' },
      { on: '2026-11-01', kind: '取消', date: '2026-11-18' },
    ];
    const { notices } = view({ ...days, changes }).changes;
    expect(notices.flatMap(({ items }) => items.map(({ text }) => text))).toEqual([
      '2026年11月19日周四（原定11月18日） 14:00—15:00取消',
      '2026年11月19日周四（原定11月18日）的一场，9:00—10:00改到14:00—15:00',
      '2026年11月18日周三改到2026年11月19日周四',
    ]);
  });
  it('does not lend its note to the others', () => {
    const first = { on, kind: '改期', was: '2026-11-10', now: '2026-11-11' };
    expect(view({ ...days, changes: [first, moved] }).state).toBeUndefined();
  });
});

it('announces a cancellation of all days with all of them', () => {
  const shown = view({ date: '2026-11-11', also: ['2026-11-18'], status: '取消', changes: [{ on, kind: '取消' }] });
  expect(shown.changes.notices[0]?.items[0]?.text).toBe('2026年11月11日周三、2026年11月18日周三 9:00—10:00取消');
});

it('lists all days in the structured data', () => {
  const entries = worldWith(
    [{ id: 'a', title: '消防演练', date: '2026-11-11', also: ['2026-11-18'], time: '09:00-10:00' }],
    '2026-11-02',
    false,
  );
  expect(activityView(entries, 'yangban/east/a').meta.data).toMatchObject([
    { '@type': 'EventSeries', subEvent: [{ startDate: expect.stringContaining('11-11') as string }, {}] },
  ]);
});

describe('a series', () => {
  const cancelled = (...dates: string[]) => dates.map((date) => ({ on, kind: '取消', date, reason: '装修' }));

  it('is cancelled when each of its dates is', () => {
    const series = { rule: '每周四', changes: cancelled('2026-11-05', '2026-11-12', '2026-11-19', '2026-11-26') };
    const shown = view(series);
    expect(shown).toMatchObject({ state: { label: '取消', note: '装修' }, steps: [], ending: undefined });
    expect(shown.meta.description).not.toContain('直接来');
    expect(view(series, '2026-12-20').ending).toBeUndefined();
    expect(view({ ...series, changes: cancelled('2026-11-05') }).state).toBeUndefined();
  });
  it('without dates ends with its last day, and says no more', () => {
    expect(view({ rule: '不定期', until: '2026-11-20', time: undefined }, '2026-11-28').ending?.words).toBe(
      '已结束，到2026年11月20日止',
    );
  });
  it.each(['取消', '已满'])('that is %s invites nobody in its description', (status) => {
    const changes = status === '取消' ? [{ on, kind: '取消' }] : [];
    expect(view({ rule: '每周四', status, changes }).meta.description).not.toContain('直接来');
  });
});

it('words the change of one of several days with that day', () => {
  const { catalogue } = worldAt(
    {
      date: '2026-11-11',
      also: ['2026-11-18'],
      time: '09:00-10:00',
      changes: [{ on, kind: '取消', date: '2026-11-11' }],
    },
    '2026-11-02',
  );
  const activity = catalogue.activities.get('yangban/east/a')!;
  expect(changeWords(activity, activity.changes[0]!).text).toBe('2026年11月11日周三 9:00—10:00取消');
});
