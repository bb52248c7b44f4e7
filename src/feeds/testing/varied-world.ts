/** For tests: a district with every kind of date. */
import { workCalendar } from '../../domain/calendar/holidays/workdays.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import type { Entries } from '../../domain/schema/collections.ts';
import { menuActivitySchema, type MenuActivity } from '../../domain/schema/activity.ts';
import { makeWorld, type World } from '../../domain/world.ts';

export function worldOf(entries: Entries, today: Day = '2026-11-18'): World {
  return makeWorld(entries, today, entries.workdays.length === 0 ? { calendar: NOTICES_KNOWN } : {});
}

/** It computes years on demand, so that all worlds without notices of their own can share one. */
const NOTICES_KNOWN = workCalendar([]);

/** The same, for the default day, made once as long as the content is in use: edits ask again and again for its dates. */
export function worldNow(entries: Entries): World {
  const world = WORLDS.get(entries) ?? worldOf(entries);
  WORLDS.set(entries, world);
  return world;
}

const WORLDS = new WeakMap<Entries, World>();

/** The sample district, and beside its own activities one of each kind of rule, some with a past of changes. */
export function variedEntries(): Entries {
  return edited(sampleEntries(), (activities) => [
    ...activities,
    ...VARIED.map((activity) => menuActivitySchema.parse({ title: '样板活动', ...activity })),
  ]);
}

/** With other activities in its menu. */
export function edited(entries: Entries, edit: (activities: MenuActivity[]) => MenuActivity[]): Entries {
  return {
    ...entries,
    menus: entries.menus.map((entry) => ({
      ...entry,
      data: { ...entry.data, activities: edit(entry.data.activities) },
    })),
  };
}

const VARIED: readonly Partial<MenuActivity>[] = [
  { id: 'daily', rule: '每天', until: '2026-11-20', time: '07:00' },
  { id: 'weekly', rule: '每周二、四', time: '09:00-10:00', except: ['2026-11-03', '2026-11-12'], also: ['2026-11-14'] },
  { id: 'whole-day', rule: '每周六', status: '已满' },
  { id: 'fortnightly', rule: '隔周五', from: '2026-11-06', until: '2027-01-31', time: '14:00-16:00', holidays: '顺延' },
  { id: 'monthly', rule: '每月1日', until: '2027-01-31', time: '09:00-10:00', holidays: '顺延' },
  { id: 'last', rule: '每月最后一个周日', until: '2026-12-31', time: '19:00-21:00', also: ['2026-11-01'] },
  { id: 'workdays', rule: '每个工作日', time: '12:00-12:30', status: '暂定' },
  { id: 'paused', rule: '每周五', until: '2027-01-31', time: '15:00-16:00', holidays: '暂停' },
  { id: 'lunar', rule: '每年冬至', until: '2027-01-31', time: '10:00-11:00' },
  { id: 'irregular', rule: '不定期' },
  { id: 'all-day', date: '2026-11-21' },
  { id: 'twice', date: '2026-11-22', also: ['2026-11-29'], time: '08:00-09:00' },
  {
    id: 'changed',
    rule: '每周日',
    time: '09:00-10:00',
    changes: [
      { on: '2026-11-02', kind: '改期', date: '2026-11-08', now: '2026-11-09' },
      { on: '2026-11-03', kind: '改期', date: '2026-11-15' },
      { on: '2026-11-04', kind: '取消', date: '2026-11-22', reason: '下雨' },
      { on: '2026-11-05', kind: '换地点', date: '2026-11-29', now: '东街广场' },
      { on: '2026-11-06', kind: '改时间', date: '2026-11-29', was: '09:00-10:00', now: '10:00-11:00' },
    ],
  },
];
