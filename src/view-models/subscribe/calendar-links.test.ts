import { describe, expect, it } from 'vitest';
import {
  googleEvent,
  googleFeed,
  officeEvent,
  outlookEvent,
  outlookFeed,
  type CalendarEvent,
} from './calendar-links.ts';

const EVENT: CalendarEvent = {
  title: '义诊 & 问药',
  day: '2026-11-30',
  start: '09:30',
  end: '11:00',
  place: '东街社区，一楼',
  details: '直接来\nhttps://a.example/b/',
};
const parameters = (address: string) => Object.fromEntries(new URL(address).searchParams);

describe('an event for Google', () => {
  it('has local times and a time zone', () => {
    expect(googleEvent(EVENT)).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?action=TEMPLATE&/);
    expect(parameters(googleEvent(EVENT))).toEqual({
      action: 'TEMPLATE',
      text: '义诊 & 问药',
      dates: '20261130T093000/20261130T110000',
      ctz: 'Asia/Shanghai',
      details: EVENT.details,
      location: '东街社区，一楼',
    });
  });
  it('is all-day, ending on the next day, without a time', () => {
    expect(parameters(googleEvent({ ...EVENT, start: undefined, end: undefined }))['dates']).toBe('20261130/20261201');
  });
  it('invents no end', () => {
    expect(parameters(googleEvent({ ...EVENT, end: undefined }))['dates']).toBe('20261130T093000/20261130T093000');
  });
});

describe('an event for Outlook', () => {
  it('has times with the UTC offset of Shanghai', () => {
    const { startdt, enddt, subject, location, body, allday, rru } = parameters(outlookEvent(EVENT));
    expect([startdt, enddt, allday]).toEqual(['2026-11-30T09:30:00+08:00', '2026-11-30T11:00:00+08:00', undefined]);
    expect(new Date(startdt ?? '').toISOString()).toBe('2026-11-30T01:30:00.000Z');
    expect([subject, location, body, rru]).toEqual([EVENT.title, EVENT.place, EVENT.details, 'addevent']);
  });
  it('is all-day, ending on the next day, without a time', () => {
    const { startdt, enddt, allday } = parameters(outlookEvent({ ...EVENT, start: undefined, end: undefined }));
    expect([startdt, enddt, allday]).toEqual(['2026-11-30', '2026-12-01', 'true']);
  });
  it('is the same on the two hosts', () => {
    expect([new URL(outlookEvent(EVENT)).host, new URL(officeEvent(EVENT)).host]).toEqual([
      'outlook.live.com',
      'outlook.office.com',
    ]);
    expect(parameters(officeEvent(EVENT))).toEqual(parameters(outlookEvent(EVENT)));
  });
});

describe('a feed', () => {
  const FEED = 'https://a.example/zhou/feeds/all.ics';
  it('is passed to Google as webcal:, to Outlook unchanged', () => {
    expect(parameters(googleFeed(FEED))).toEqual({ cid: 'webcal://a.example/zhou/feeds/all.ics' });
    expect(parameters(outlookFeed(FEED, '周周有活动 样板区'))).toEqual({ url: FEED, name: '周周有活动 样板区' });
  });
});

it('writes a space as %20, never as a plus sign', () => {
  for (const address of [googleEvent(EVENT), outlookEvent(EVENT), outlookFeed('https://a.example/', 'a b')])
    expect(new URL(address).search).not.toContain('+');
});
