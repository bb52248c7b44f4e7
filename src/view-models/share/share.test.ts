import { describe, expect, it, test } from 'vitest';
import { activityView } from '../activity/activity.ts';
import { stationView } from '../station/station.ts';
import { sampleWorld, worldWithoutRoutines } from '../testing/sample-world.ts';

const ACTIVITY = {
  id: 'ke',
  title: '手机课',
  date: '2026-11-25',
  time: '09:30-11:00',
  place: '二楼教室',
  audience: '60岁以上，零基础也行',
};
const viewOf = (change: object) => activityView(worldWithoutRoutines([{ ...ACTIVITY, ...change }]), 'yangban/east/ke');
const linesOf = (change: object): string[] => viewOf(change).shareLines?.split('\n') ?? [];

describe('the lines of an activity for a chat', () => {
  it('say what, when, where, for whom and how, and where to look for changes', () => {
    const lines = linesOf({ join: { ways: ['直接来'] } });
    expect(lines).toHaveLength(5);
    expect(lines.slice(1, 4)).toEqual([
      '2026年11月25日周三 9:30—11:00',
      expect.stringMatching(/^东街社区，二楼教室（样板区/) as string,
      '60岁以上，零基础也行；直接来，不用报名',
    ]);
    expect(lines[0]).toMatch(/^手机课/);
    expect(lines[4]).toMatch(/^有变动看 https:\/\/.*\/activities\/yangban\/east\/ke\/$/);
  });

  it('say first that it is full or cancelled', () => {
    expect(linesOf({ status: '已满' })[0]).toMatch(/^【已满】手机课/);
    const cancelled = linesOf({ status: '取消' });
    expect(cancelled[0]).toMatch(/^【取消】手机课/);
    expect(cancelled[3]).toContain('这次不办');
  });

  it('name the rule of a series, so that they stay the same from day to day', () => {
    const series = { ...ACTIVITY, date: undefined, rule: '每周三' };
    const onDay = (today: '2026-11-18' | '2026-11-20') =>
      activityView(worldWithoutRoutines([series], today), 'yangban/east/ke').shareLines;
    expect(onDay('2026-11-18')?.split('\n')[1]).toBe('每周三，9:30—11:00');
    expect(onDay('2026-11-20')).toBe(onDay('2026-11-18'));
  });
});

describe('the lines of a station for a chat', () => {
  it('are the same on each day', () => {
    const onDay = (today: '2026-11-18' | '2026-11-24') => stationView(sampleWorld(today), 'yangban/east').shareLines;
    expect(onDay('2026-11-18')).toContain('东街社区');
    expect(onDay('2026-11-24')).toBe(onDay('2026-11-18'));
  });
});

describe('a report of a mistake', () => {
  const world = sampleWorld();
  const { site } = world.catalogue;
  const contact = { ...site.contact, email: 'editor@example.org' };
  const written = { ...world, catalogue: { ...world.catalogue, site: { ...site, contact } } };
  const { correction } = stationView(written, 'yangban/east');
  it('is a mail that names the page, and asks what is wrong and what is right', () => {
    const mail = new URL(correction.mail!);
    expect(mail.protocol).toBe('mailto:');
    expect(mail.searchParams.get('subject')).toMatch(/^更正：东街社区/);
    expect(mail.searchParams.get('body')).toMatch(/^页面：https:.*\/stations\/yangban\/east\/\n哪里不对：\n应该是：$/);
  });
  it('has the same as lines to copy', () => {
    const { searchParams } = new URL(correction.mail!);
    expect(correction.lines).toBe(`${searchParams.get('subject')!}\n${searchParams.get('body')!}`);
  });
  it('is no mail where the site has no address', () => {
    expect(stationView(world, 'yangban/east').correction.mail).toBeUndefined();
  });
  it('has the number to call', () => {
    expect(correction.call?.href).toMatch(/^tel:/);
  });
});

test('an archived activity has nothing to send, no way there, and no report', () => {
  const world = worldWithoutRoutines([ACTIVITY], '2027-03-01');
  const { archived, shareLines, directions, correction, steps } = activityView(world, 'yangban/east/ke');
  expect({ archived, shareLines, directions, correction, steps }).toEqual({
    archived: true,
    shareLines: undefined,
    directions: undefined,
    correction: undefined,
    steps: [],
  });
});

test('a full activity has alternatives', () => {
  const other = { ...ACTIVITY, id: 'other', date: '2026-11-27' };
  const world = worldWithoutRoutines([{ ...ACTIVITY, status: '已满' }, other]);
  expect(activityView(world, 'yangban/east/ke').similar.map(({ day }) => day)).toEqual(['2026-11-27']);
});
