import { expect, test } from 'vitest';
import type { Day } from '../calendar/day.ts';
import type { Entries } from '../schema/collections.ts';
import { stationSchema } from '../schema/station.ts';
import { sampleEntries } from '../testing/sample-entries.ts';
import { makeWorld } from '../world.ts';
import { healthOf, type Finding } from './health.ts';

const health = (entries: Entries, today: Day = '2026-10-12'): Finding[] => healthOf(entries, makeWorld(entries, today));
const found = (entries: Entries, today?: Day): string[] => health(entries, today).map((finding) => finding.found);

/** The sample content on a site that is really published. */
function published(settings: object = {}): Entries {
  const entries = sampleEntries();
  const real = { url: 'https://www.qu.gov.cn/', icp: '鲁ICP备12345678号-1', police: '鲁公网安备 37100202000001号' };
  const site = entries.site.map((entry) => ({
    ...entry,
    data: { ...entry.data, contact: { sample: false }, ...real, ...settings },
  }));
  return { ...entries, site };
}

test('finds nothing on a site that is complete', () => {
  expect(found(published(), '2026-10-26')).toEqual([]);
});

test('a site at the address of examples is not published yet', () => {
  expect(found(published({ url: 'https://zhou.example.org/' }))).toContain('网址还是举例用的');
});

test('misses filing numbers and a real telephone number', () => {
  const settings = { icp: undefined, police: undefined, contact: { sample: true } };
  const texts = found(published(settings));
  expect(texts).toEqual(expect.arrayContaining(['没有ICP备案号', '没有公安备案号', '咨询电话还是示例']));
});

test('misses the holiday notice of the coming year from November on', () => {
  const notice = (day: Day) => health(published(), day).filter(({ where }) => where.startsWith('workdays/'));
  const workdays = [{ id: '2027', data: { year: 2027, notice: '样板通知', off: [], work: [] }, body: '' }];
  expect(notice('2026-10-31')).toEqual([]);
  expect(notice('2026-11-01')).toMatchObject([{ level: 'todo', where: 'workdays/2027.json' }]);
  expect(notice('2027-01-01')).toMatchObject([{ level: 'broken', where: 'workdays/2027.json' }]);
  expect(found({ ...published(), workdays }, '2026-11-01').filter((text) => text.includes('通知'))).toEqual([]);
});

test('names the coming weeks without activities', () => {
  const entries = { ...published(), teams: [], stations: published().stations.map(withoutRoutines) };
  const weeks = (day: Day) => health(entries, day).filter(({ where }) => where.startsWith('menus/'));
  expect(weeks('2026-11-23')).toMatchObject([
    { level: 'todo', found: expect.stringMatching(/3周没有活动：2026-12-07起、2026-12-14起、2026-12-21起$/) as string },
  ]);
  expect(weeks('2026-12-07')).toMatchObject([{ level: 'broken' }]);
});

const withoutRoutines = ({ data, ...entry }: Entries['stations'][number]): Entries['stations'][number] => ({
  ...entry,
  data: { ...data, routines: [] },
});

test('names links and photos that somebody has to look after, with their file', () => {
  const entries = published();
  const photo = { file: 'a.jpg', alt: '楼道', credit: '街道办供图', licence: '待核', people: '没有人' };
  const data = stationSchema.parse({
    name: '东街社区',
    level: '站',
    kind: '社区',
    parent: 'center',
    town: '东街街道',
    photos: [photo],
    orderChannels: [{ name: '点单', kind: '网站', url: 'https://mp.weixin.qq.com/s?tempkey=abc' }],
  });
  const stations = entries.stations.map((entry) => (entry.id === 'yangban/east' ? { ...entry, data } : entry));
  expect(health({ ...entries, stations })).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        where: 'stations/yangban/east.md',
        found: expect.stringContaining('tempkey=abc') as string,
      }),
      expect.objectContaining({ where: 'stations/yangban/east.md', found: '图片a.jpg的授权不清楚：待核' }),
    ]),
  );
});
