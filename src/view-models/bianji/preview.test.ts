import { describe, expect, test } from 'vitest';
import type { DraftActivity, DraftMenu } from '../../domain/draft/draft.ts';
import type { Key } from '../../domain/key.ts';
import { menuView } from '../menu/menu.ts';
import { posterView } from '../papers/poster/poster.ts';
import { menuPicture } from '../pictures/menu-picture.ts';
import { worldWithoutRoutines } from '../testing/sample-world.ts';
import { bianjiView } from './page.ts';
import { previewView } from './preview.ts';

const EAST: Key = 'yangban/east';
const MONTH = '2026-11';

const ACTIVITIES = [
  { id: '20261121-yizhen', title: '义诊：量血压、测血糖', date: '2026-11-21', time: '09:00', serves: ['为老'] },
  {
    id: '202611-taiji',
    title: '早晨打太极',
    rule: '每周五',
    time: '08:30-09:30',
    serves: ['为老', '为心理关爱'],
    teams: ['lifa'],
    join: { ways: ['电话报名'], phone: '000-0000 0002' },
  },
] as DraftActivity[];

function previewed(
  activities: readonly DraftActivity[],
  changes: Partial<DraftMenu> = {},
  world = worldWithoutRoutines(ACTIVITIES),
) {
  const { site, districts } = bianjiView(world).island;
  const district = districts.find(({ stations }) => stations.some(({ key }) => key === EAST))!;
  const { theme, sample } = world.catalogue.menus[0]!;
  const draft = { month: MONTH, theme, sample, activities, ...changes } as DraftMenu;
  const input = { draft, place: { site, district, station: EAST }, months: [], today: world.today };
  return { world, preview: previewView(input) };
}

describe('a draft with the content of a published menu', () => {
  const { world, preview } = previewed(ACTIVITIES);

  test('gives the view of its page', () => {
    expect(preview.menu).toEqual(menuView(world, EAST, MONTH));
  });
  test('gives the view of its notice', () => {
    expect(preview.poster).toEqual(posterView(world, EAST, MONTH));
  });
  test('gives the view of its picture', () => {
    expect(preview.picture).toEqual(menuPicture(world, EAST, MONTH));
  });
  test('leaves nothing out', () => {
    expect(preview.leftOut).toEqual([]);
  });
});

test('the picture has the colours of the site', () => {
  const { catalogue, ...rest } = worldWithoutRoutines(ACTIVITIES);
  const own = { ...rest, catalogue: { ...catalogue, site: { ...catalogue.site, colours: { light: '#17597D' } } } };
  const { preview } = previewed(ACTIVITIES, {}, own);
  expect(preview.picture.accent).toBeDefined();
  expect(preview.picture).toEqual(menuPicture(own, EAST, MONTH));
});

describe('what cannot be shown', () => {
  test('is left out and named', () => {
    const { preview } = previewed([
      { title: '换书会', serves: ['为小'] },
      ...ACTIVITIES,
      { title: '', date: '2026-11-22', serves: ['为老'] },
      { title: '年底联欢', rule: '每年12月最后一天', serves: ['为老'] },
    ]);
    expect(preview.leftOut).toEqual([
      { activity: 0, title: '换书会', reason: 'undated' },
      { activity: 3, title: '', reason: 'unfinished' },
      { activity: 4, title: '年底联欢', reason: 'undated' },
    ]);
    const titles = preview.menu.table.weeks.flatMap(({ rows }) => rows.map(({ phrases }) => phrases.join('')));
    expect(titles).not.toContain('换书会');
  });
  test('does not prevent the rest: without activities and theme', () => {
    const { preview } = previewed([], { theme: { title: '' } });
    expect(preview.poster.sheets).toHaveLength(1);
    expect(preview.menu.theme.title).toBe('还没写');
  });
  test('includes teams that the site does not have', () => {
    const { preview } = previewed([{ ...ACTIVITIES[0], teams: ['nowhere'] }]);
    expect(preview.leftOut).toEqual([]);
  });
});

test('gives every activity an id of its own', () => {
  const { preview } = previewed([ACTIVITIES[0]!, { ...ACTIVITIES[0], title: '义剪' }]);
  const links = preview.menu.table.weeks.flatMap(({ rows }) => rows.map(({ href }) => href));
  expect(new Set(links).size).toBe(2);
});
