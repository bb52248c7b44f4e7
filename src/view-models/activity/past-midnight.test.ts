import { describe, expect, it } from 'vitest';
import { activitiesCsv } from '../../feeds/data/activities.ts';
import { activityCalendar } from '../../feeds/calendars/calendars.ts';
import { activityView } from './activity.ts';
import { eventOnDate } from '../../islands/add-to-calendar/event-on-date.ts';
import { addToCalendarView } from '../subscribe/add-to-calendar.ts';
import { googleEvent, outlookEvent } from '../subscribe/calendar-links.ts';
import { menuPicture } from '../pictures/menu-picture.ts';
import { monthSheetView } from '../papers/month-sheet/month-sheet.ts';
import { posterView } from '../papers/poster/poster.ts';
import { worldWith } from '../testing/sample-world.ts';

const KEY = 'yangban/east/a';
const LATE = { id: 'a', title: '夜巡', date: '2026-11-30', time: '22:00-次日00:30' };
const world = worldWith([LATE], '2026-11-18', false);

describe('an activity that passes midnight', () => {
  it('takes place on the day on which it begins', () => {
    expect(world.schedule.ofActivity(KEY)).toMatchObject([{ day: '2026-11-30', start: '22:00', end: '24:30' }]);
    expect(world.schedule.onDay('2026-12-01')).toEqual([]);
  });

  it('shows its end on the next day on its page and in structured data', () => {
    const { when, meta } = activityView(world, KEY);
    expect(when).toMatchObject({ value: '2026年11月30日周一 22:00—次日0:30', day: '2026-11-30', end: '24:30' });
    expect(meta.data).toMatchObject([{ startDate: '2026-11-30T22:00:00+08:00', endDate: '2026-12-01T00:30:00+08:00' }]);
  });

  it.each([
    ['poster', posterView],
    ['month sheet', monthSheetView],
    ['picture', menuPicture],
  ])('shows its end on the next day on the %s', (_, view) => {
    expect(JSON.stringify(view(world, 'yangban/east', '2026-11'))).toContain('22:00—次日0:30');
  });

  it('ends on the next day in calendars', () => {
    expect(activityCalendar(world, KEY)).toContain(
      'DTSTART;TZID=Asia/Shanghai:20261130T220000\r\nDTEND;TZID=Asia/Shanghai:20261201T003000\r\n',
    );
    const { event, dates } = addToCalendarView(world, KEY)!;
    const date = eventOnDate(event, dates[0]!);
    expect(decodeURIComponent(googleEvent(date))).toContain('dates=20261130T220000/20261201T003000');
    expect(decodeURIComponent(outlookEvent(date))).toContain('enddt=2026-12-01T00:30:00+08:00');
  });

  it('is written as 次日 in the CSV file', () => {
    expect(activitiesCsv(world)).toContain('2026-11-30,周一,22:00,次日00:30,夜巡');
  });

  it('may end at 24:00', () => {
    const until = worldWith([{ ...LATE, time: '20:00-24:00' }], '2026-11-18', false);
    expect(activityView(until, KEY).when.value).toBe('2026年11月30日周一 20:00—24:00');
    expect(activityCalendar(until, KEY)).toContain('DTEND;TZID=Asia/Shanghai:20261201T000000\r\n');
    expect(activitiesCsv(until)).toContain('2026-11-30,周一,20:00,24:00,夜巡');
  });

  it('may be announced in either notation', () => {
    const changes = [{ on: '2026-11-10', kind: '改时间', was: '21:00-次日00:30', now: '22:00-24:30' }];
    const { state } = activityView(worldWith([{ ...LATE, changes }], '2026-11-18', false), KEY);
    expect(JSON.stringify(state)).toContain('21:00—次日0:30');
  });
});
