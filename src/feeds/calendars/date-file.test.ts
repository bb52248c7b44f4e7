import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { addToCalendarView } from '../../view-models/subscribe/add-to-calendar.ts';
import { sampleWorld } from '../../view-models/testing/sample-world.ts';
import { dateFile } from './date-file.ts';

const NOON = Date.UTC(2026, 10, 16, 4) / 1000;

const eventIn = (file: string) => new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent')!;

function fileOf(key: string, seconds = NOON): string {
  const { event, dates } = addToCalendarView(sampleWorld(), key)!;
  return dateFile(event, dates[0]!, seconds);
}

test('has the title, time, place and details of the page', () => {
  const event = eventIn(fileOf('yangban/east/20261130-dengmi'));
  const value = (name: string) => String(event.getFirstPropertyValue(name));
  expect(value('summary')).toBe('示例：猜灯谜');
  expect(value('dtstart')).toBe('2026-11-30T15:00:00');
  expect(value('dtend')).toBe('2026-11-30T16:00:00');
  expect(value('location')).toBe('东街社区');
  expect(value('description')).toContain('详情：https://www.example.org/activities/yangban/east/20261130-dengmi/');
});

test('has a date of a series as an event of its own', () => {
  const event = eventIn(fileOf('yangban/east/202611-taiji'));
  expect(event.getFirstPropertyValue('uid')).toBe('yangban/east/202611-taiji/2026-11-18@www.example.org');
  expect(event.getFirstProperty('rrule')).toBeNull();
  expect(event.getFirstProperty('recurrence-id')).toBeNull();
});

test('replaces a file that was made earlier', () => {
  const sequences = [NOON, NOON + 60].map((seconds) =>
    Number(eventIn(fileOf('yangban/east/20261130-dengmi', seconds)).getFirstPropertyValue('sequence')),
  );
  expect(sequences[1]).toBe(sequences[0]! + 60);
});

test('is no subscription', () => {
  expect(fileOf('yangban/east/20261130-dengmi')).not.toMatch(/SOURCE|REFRESH-INTERVAL|X-PUBLISHED-TTL|X-WR-CALNAME/);
});
