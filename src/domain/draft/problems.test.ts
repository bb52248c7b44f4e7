import { expect, test } from 'vitest';
import { menuSchema } from '../schema/menu.ts';
import type { DraftActivity } from './draft.ts';
import { draftProblems } from './problems.ts';
import { samplePlace } from './testing/sample-place.ts';

const PLACE = samplePlace(
  {},
  {
    teams: [{ id: 'lifa', name: '理发队' }],
    stations: [
      { key: 'yangban/east', name: '东街社区' },
      { key: 'yangban/west', name: '西街社区' },
    ],
  },
);
const problems = (activities: DraftActivity[], others = {}) =>
  draftProblems(
    { month: '2026-12', theme: { title: '主题' }, activities },
    { place: PLACE, today: '2026-11-28', ...others },
  );
const YIZHEN: DraftActivity = { title: '义诊', date: '2026-12-05', time: '09:00-10:30' };

test('accepts an activity without an id', () => {
  expect(problems([YIZHEN, { ...YIZHEN, title: '理发' }])).toEqual([]);
});

test('explains errors of the schema in words for a form', () => {
  expect(problems([{ date: '2026-12-05', time: '9点' }])).toEqual([
    { activity: 0, path: ['title'], found: '没有写', fix: expect.stringContaining('例如 义诊') as string },
    { activity: 0, path: ['time'], found: expect.stringContaining('9点') as string, fix: '应写成 09:00' },
  ]);
});

test('names an activity without a date by its title, not by a made-up id', () => {
  const [problem] = problems([{ title: '' }, { title: '换书会' }]).filter(({ activity }) => activity === 1);
  expect(problem).toMatchObject({ path: ['id'], found: '活动 “换书会” 没有写哪天办' });
});

test('reports duplicates, dates outside the month and private data, masked', () => {
  const found = problems([YIZHEN, YIZHEN, { title: '换物', date: '2027-01-02', summary: '找小王 13800001234' }]);
  expect(found.map(({ activity, path }) => [activity, path.join('.')])).toEqual([
    [2, 'date'],
    [1, 'title'],
    [2, 'summary'],
  ]);
  expect(JSON.stringify(found)).not.toContain('13800001234');
});

test('hints at a team that would be at two stations at once', () => {
  const data = menuSchema.parse({
    month: '2026-12',
    theme: { title: '主题' },
    activities: [{ id: 'a', title: '理发', date: '2026-12-05', time: '10:00-11:00', teams: ['lifa'] }],
  });
  const others = [{ id: 'yangban/west/2026-12', data, body: '' }];
  expect(problems([{ ...YIZHEN, teams: ['lifa'] }], { others })).toEqual([
    expect.objectContaining({ activity: 0, path: ['teams'], hint: true }),
  ]);
});

test('reports a theme that is missing', () => {
  const [problem] = draftProblems(
    { month: '2026-12', theme: { title: '' }, activities: [YIZHEN] },
    { place: PLACE, today: '2026-11-28' },
  );
  expect(problem).toMatchObject({ path: ['theme', 'title'], found: '写的是空白' });
});
