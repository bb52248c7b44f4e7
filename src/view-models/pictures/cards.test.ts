import type { Day } from '../../domain/calendar/day.ts';
import { describe, expect, it, test } from 'vitest';
import { cardDetails, cardTitle, titleHeight } from './card-lines.ts';
import { cardOwners, cardsOf, withCard } from './cards.ts';
import { menuPicture } from './menu-picture.ts';
import type { PageMeta } from '../site/page.ts';
import { worldWith } from '../testing/sample-world.ts';

const dated = (date: string, more: object = {}) => ({
  id: `${date.replaceAll('-', '')}-a`,
  title: '手工压花：做贺卡',
  date,
  time: '09:30-11:00',
  place: '一楼活动室',
  serves: ['为老'],
  join: { ways: ['直接来'] },
  ...more,
});
const meta = (path: string): PageMeta => ({ title: '', description: '', path, crumbs: [], data: [] });

describe('cards', () => {
  const world = worldWith([dated('2026-11-20'), { ...dated('2026-11-20'), id: 'b', date: undefined, rule: '每周三' }]);

  it('exist for single activities, not for recurring ones', () => {
    const paths = [...cardsOf(world).keys()];
    expect(paths.slice(0, 2)).toEqual(['/', '/districts/yangban/']);
    expect(paths).toContain('/stations/yangban/east/2026-11/');
    expect(paths.filter((path) => path.startsWith('/activities/'))).toEqual(['/activities/yangban/east/20261120-a/']);
  });

  it('exist for single activities of the next three weeks', () => {
    const paths = (today: Day) => [...cardsOf(worldWith([dated('2026-11-20')], today)).keys()];
    const activity = '/activities/yangban/east/20261120-a/';
    expect(paths('2026-10-30')).not.toContain(activity);
    expect(paths('2026-10-31')).toContain(activity);
    expect(paths('2026-11-20')).toContain(activity);
    expect(paths('2026-11-21')).not.toContain(activity);
  });

  it('are those of the menu, then of the station, for the other activities', () => {
    const cardOn = (today: Day) => {
      const later = worldWith([dated('2026-11-20')], today);
      const activity = later.catalogue.activities.get('yangban/east/20261120-a')!;
      return withCard(later, meta('/activities/yangban/east/20261120-a/'), cardOwners(activity)).card?.path;
    };
    expect(cardOn('2026-11-20')).toBe('/cards/activities/yangban/east/20261120-a.png');
    expect(cardOn('2026-11-21')).toBe('/cards/stations/yangban/east/2026-11.png');
    expect(cardOn('2026-12-08')).toBe('/cards/stations/yangban/east.png');
  });

  it('are added to the meta data of their pages only', () => {
    expect(withCard(world, meta('/stations/yangban/east/2026-11/')).card?.path).toBe(
      '/cards/stations/yangban/east/2026-11.png',
    );
    expect(withCard(world, meta('/about/'))).toEqual(meta('/about/'));
    const event = { ...meta('/about/'), data: [{ '@type': 'Event' }, { '@type': 'Place' }] };
    expect(withCard(world, event).data).toEqual([
      { '@type': 'Event', image: 'https://www.example.org/cards/home.png' },
      { '@type': 'Place' },
    ]);
  });

  it('mention neither today nor 已满, which change from day to day', () => {
    const [full] = [...cardsOf(worldWith([dated('2026-11-20', { status: '已满' })])).values()].filter(({ path }) =>
      path.startsWith('/activities/'),
    );
    expect(full).toMatchObject({ state: undefined, when: '2026年11月20日周五 9:30—11:00', sample: true });
  });
});

describe('past months', () => {
  const past = (pictures: '全部' | '本月起', today: Day) => {
    const world = worldWith([dated('2026-11-20')], today);
    world.catalogue.site.pictures = pictures;
    return {
      parts: menuPicture(world, 'yangban/east', '2026-11').parts.length,
      card: cardsOf(world).has('/stations/yangban/east/2026-11/'),
    };
  };
  test.each([
    ['全部', '2026-12-07', true],
    ['全部', '2026-12-08', false],
    ['本月起', '2026-12-01', false],
    ['本月起', '2026-11-30', true],
    ['本月起', '2026-10-01', true],
  ] as const)('with pictures %s, on %s', (pictures, today, made) => {
    expect(past(pictures, today)).toEqual({ parts: made ? 1 : 0, card: made });
  });
});

describe('the title of a card', () => {
  test.each([
    [['看老电影'], 300, 136, 1],
    [['义诊：', '量血压、', '测血糖、', '问用药'], 300, 84, 2],
    [['“老街坊”', '志愿服务队'], 300, 120, 2],
  ])('%j in a height of %i is set in %i, on %i lines', (phrases, height, size, lines) => {
    const title = cardTitle(phrases, height);
    expect([title.size, title.lines.length]).toEqual([size, lines]);
    expect(titleHeight(title)).toBeLessThanOrEqual(height);
  });
  it('is shortened if it does not fit in the smallest size', () => {
    const { lines } = cardTitle(['街坊一起来学手工压花'.repeat(9)], 200);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
  });
  it('shortens details that do not fit', () => {
    expect(cardDetails(['一'.repeat(50)], 2)).toEqual(['一'.repeat(18), `${'一'.repeat(17)}…`]);
  });
});
