import type { Day } from '../../../domain/calendar/day.ts';
import { describe, expect, it, test } from 'vitest';
import { monthSheetView, type MonthSheetView } from './month-sheet.ts';
import { worldWithoutRoutines } from '../../testing/sample-world.ts';

const view = (activities: object[]): MonthSheetView =>
  monthSheetView(worldWithoutRoutines(activities), 'yangban/east', '2026-11');
const cells = ({ sheets }: MonthSheetView) => sheets.flatMap(({ weeks }) => weeks.flat());
const on = (sheet: MonthSheetView, day: Day) => cells(sheet).find((cell) => cell.day === day)!;
const dated = (id: string, date: string, more: object = {}) => ({
  id,
  title: '义诊：量血压',
  date,
  time: '09:00-10:30',
  serves: ['为老'],
  ...more,
});
const sameDay = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    dated(`a${index}`, '2026-11-14', { title: '街坊一起来学手工压花，做贺卡、写春联' }),
  );

describe('the type size of a calendar sheet', () => {
  test.each([
    [1, 14, 1],
    [5, 12, 1],
    [7, 12, 3],
  ])('with %i activities on one day', (count, most, sheets) => {
    const sheet = view(sameDay(count));
    expect(sheet.size).toBeGreaterThanOrEqual(12);
    expect(sheet.size).toBeLessThanOrEqual(most);
    expect(sheet.sheets.length).toBeLessThanOrEqual(sheets);
    expect(on(sheet, '2026-11-14')).toMatchObject({ items: { length: count }, more: 0 });
  });

  it('counts the items that do not fit', () => {
    const cell = on(view(sameDay(60)), '2026-11-14');
    expect(cell.more).toBeGreaterThan(0);
    expect(cell.items.length + cell.more).toBe(60);
  });

  it('shows every day once on any number of sheets', () => {
    for (const count of [1, 14, 60])
      expect(
        cells(view(sameDay(count)))
          .filter(({ outside }) => !outside)
          .map(({ date }) => date),
      ).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });
});

describe('a day of a calendar sheet', () => {
  const sheet = view([
    dated('full', '2026-11-05', { status: '已满', join: { ways: ['电话报名'] } }),
    dated('moved', '2026-11-14', {
      changes: [{ on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' }],
    }),
    dated('off', '2026-11-18', { status: '取消', changes: [{ on: '2026-11-15', kind: '取消', reason: '老师请假' }] }),
    { id: 'weekly', title: '太极', rule: '每周三', time: '07:30-08:30' },
  ]);
  const itemsOn = (day: Day) =>
    on(sheet, day).items.map(({ time, phrases, tag, note }) => [time, phrases.join(''), tag?.label, note]);

  it('labels full, cancelled and moved activities, on the old day and the new', () => {
    expect(itemsOn('2026-11-05')).toEqual([['9:00—10:30', '义诊：量血压', '已满', '']]);
    expect(itemsOn('2026-11-12')).toEqual([['9:00—10:30', '义诊：量血压', '改期', '改到11月14日']]);
    expect(itemsOn('2026-11-14')).toEqual([['9:00—10:30', '义诊：量血压', '改期', '由11月12日改来']]);
    expect(itemsOn('2026-11-18')).toEqual([
      ['7:30—8:30', '太极', undefined, ''],
      ['9:00—10:30', '义诊：量血压', '取消', ''],
    ]);
  });
  it('has its lunar day or festival, and no activities outside the month', () => {
    expect(on(sheet, '2026-11-07')).toMatchObject({ note: '立冬', festive: true });
    expect(on(sheet, '2026-11-10')).toMatchObject({ note: '初二', festive: false });
    expect(on(sheet, '2026-10-28')).toMatchObject({ outside: true, items: [] });
  });
  it('explains only the marks it uses', () => {
    expect(sheet.marks.map(({ letter }) => letter)).toEqual(['老']);
  });
});

it('marks an empty month, and fills head and foot', () => {
  const world = worldWithoutRoutines([dated('a', '2026-11-14')]);
  expect(monthSheetView(world, 'yangban/east', '2026-11')).toMatchObject({
    empty: false,
    typed: 'www.example.org/s/east/2611/',
    phone: { number: '000-000 0000' },
    sample: true,
    theme: '样板主题',
  });
  const idle = worldWithoutRoutines([{ id: 'a', title: '聊天', rule: '不定期' }]);
  expect(monthSheetView(idle, 'yangban/east', '2026-11')).toMatchObject({ empty: true, size: 14, marks: [] });
});
