import { describe, expect, it, test } from 'vitest';
import { menuPicture } from './menu-picture.ts';
import { worldWithoutRoutines } from '../testing/sample-world.ts';

const dated = (index: number, more: object = {}) => {
  const day = `2026-11-${String(1 + (index % 30)).padStart(2, '0')}`;
  return {
    id: `${day.replaceAll('-', '')}-a${String(index)}`,
    title: `义诊${String(index)}`,
    date: day,
    time: '09:30-11:00',
    place: '一楼活动室',
    serves: ['为老'],
    join: { ways: ['直接来'] },
    ...more,
  };
};
const many = (count: number, more: object = {}) => Array.from({ length: count }, (_, index) => dated(index, more));
const picture = (activities: object[], theme = '入冬互助') => {
  const world = worldWithoutRoutines(activities);
  world.catalogue.menus[0]!.theme.title = theme;
  return menuPicture(world, 'yangban/east', '2026-11');
};

describe('the parts of a picture', () => {
  test.each([
    [1, [1]],
    [8, [8]],
    [12, [6, 6]],
    [13, [6, 7]],
    [40, [10, 10, 10, 10]],
  ])('of %i activities: %j', (count, sizes) => {
    const { parts } = picture(many(count));
    expect(parts.map(({ rows }) => rows.length).toSorted()).toEqual(sizes);
    expect(parts.flatMap(({ rows }) => rows.map(({ title }) => title.join('')))).toHaveLength(count);
  });
  it('are numbered if there are several', () => {
    expect(picture(many(13)).parts.map(({ page }) => page)).toEqual(['第1张，共2张', '第2张，共2张']);
    expect(picture(many(3)).parts.map(({ page }) => page)).toEqual(['']);
  });
  it('of an empty month have words instead of rows', () => {
    const world = worldWithoutRoutines(many(1));
    world.catalogue.menus[0]!.activities.length = 0;
    const { parts, none } = menuPicture(world, 'yangban/east', '2026-11');
    expect([parts.length, none.join('')]).toEqual([1, '这个月没有排活动，想来先打电话问。']);
  });
});

describe('a row', () => {
  it('labels a cancelled activity, with the reason', () => {
    const {
      parts: [part],
    } = picture(many(1, { status: '取消', changes: [{ on: '2026-11-01', kind: '取消', reason: '检修' }] }));
    expect(part!.rows[0]).toMatchObject({ tag: { kind: 'stop', label: '取消' }, notice: ['取消 检修'] });
  });
  it('of a recurring activity has its rule in place of a date', () => {
    const {
      parts: [part],
    } = picture([{ id: 'a', title: '太极', rule: '每周一、三、五', time: '07:30-08:10' }]);
    expect(part!.rows[0]).toMatchObject({ rule: ['每周一、', '三、五'], date: '' });
  });
});

describe('the theme of the month', () => {
  test.each([
    ['入冬互助', { columns: ['入冬互助'], lines: [] }],
    ['嘉庚故事大家讲', { columns: ['嘉庚故事', '大家讲'], lines: [] }],
    ['暖冬行动，情暖万家', { columns: ['暖冬行动', '情暖万家'], lines: [] }],
    ['“AI”进社区', { columns: [], lines: ['“AI”进社区'] }],
    [
      '街坊邻里一起备年货写春联，孩子们来包饺子',
      { columns: [], lines: ['街坊邻里一起备年货写春联，', '孩子们来包饺子'] },
    ],
    ['听，说，读，写', { columns: [], lines: ['听，说，读，写'] }],
  ])('%s', (title, theme) => {
    expect(picture(many(1), title).theme).toEqual({ title, ...theme });
  });
});
