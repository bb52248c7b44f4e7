import { expect, test } from 'vitest';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { makeWorld } from '../../domain/world.ts';
import { sampleWorld } from '../testing/sample-world.ts';
import { teamSheetView } from './sheet.ts';

const TEAM = 'yangban/lifa';

test('begins with the paragraph of the team, and ends with its next dates', () => {
  const { html, upcoming } = teamSheetView(sampleWorld(), TEAM);
  expect(html).toBe('<p>正文。</p>\n');
  expect(upcoming[0]).toEqual({
    day: '2026-11-30',
    when: '11月30日周一 时间未定',
    title: '免费理发',
    place: '东街社区',
    sample: false,
    reported: true,
  });
});

test('is set in large type if there is little to say, and continues on a second page if there is much', () => {
  const entries = sampleEntries();
  const [team] = entries.teams;
  const focus = Array.from({ length: 20 }, (_, index) => `教老人用第${String(index)}种手机`);
  const crowded = { ...entries, teams: [{ ...team!, body: '说明。'.repeat(200), data: { ...team!.data, focus } }] };
  expect(teamSheetView(sampleWorld(), TEAM).density).toBe('roomy');
  expect(teamSheetView(makeWorld(crowded, '2026-11-18'), TEAM).density).toBe('long');
});

test('says where residents order a service, where the content does', () => {
  const entries = sampleEntries();
  const orderChannels = [{ name: '样板点单', kind: '小程序' as const, sample: false }];
  const districts = entries.districts.map((entry) => ({ ...entry, data: { ...entry.data, orderChannels } }));
  expect(teamSheetView(sampleWorld(), TEAM).ordering).toBeUndefined();
  expect(teamSheetView(makeWorld({ ...entries, districts }, '2026-11-18'), TEAM).ordering).toEqual({
    text: '微信小程序“样板点单”',
    sample: false,
  });
});
