import { describe, expect, test } from 'vitest';
import { sampleWorld } from '../testing/sample-world.ts';
import { embedPageView } from './page.ts';
import { snippetOf } from './snippet.ts';
import { embedView } from './week.ts';

const world = sampleWorld();

describe('the week in a frame', () => {
  test('lists the days of this week with their activities, cancelled ones included', () => {
    const [week, next] = embedView(world, 'stations', 'yangban/east').weeks;
    expect(week).toMatchObject({ monday: '2026-11-16', span: '2026年11月16日—22日', empty: '', more: 0 });
    expect(
      week?.days.map(({ day, items }) => [day, items.map(({ phrases, state }) => [phrases.join(''), state?.label])]),
    ).toEqual([
      [
        '2026-11-18',
        [
          ['太极拳晨练', undefined],
          ['防骗讲座', '取消'],
        ],
      ],
    ]);
    expect(next?.monday).toBe('2026-11-23');
  });

  test('tells a week without activities from one that is not published', () => {
    expect(embedView(world, 'stations', 'yangban/center').weeks[0]?.empty).toBe('这周的安排还没有公布。');
    expect(embedView(world, 'teams', 'yangban/lifa').weeks[0]?.empty).toBe('这周的菜单里没有写到这支队伍。');
  });

  test('a district has what its stations have', () => {
    const count = ({ weeks }: ReturnType<typeof embedView>): number =>
      weeks[0]?.days.flatMap(({ items }) => items).length ?? 0;
    expect(count(embedView(world, 'districts', 'yangban'))).toBe(count(embedView(world, 'stations', 'yangban/east')));
  });
});

describe('the snippet', () => {
  const snippet = {
    frame: 'https://a.example/embed/x/',
    page: 'https://a.example/x/',
    name: '“甲”&乙',
    width: 320,
    follows: false,
  };

  test('has a frame with a title, and a link for where no frame opens', () => {
    expect(snippetOf(snippet)).toBe(
      '<iframe src="https://a.example/embed/x/" title="“甲”&amp;乙本周活动" width="320" height="520" style="border:0" loading="lazy"></iframe>\n' +
        '<p><a href="https://a.example/x/">“甲”&amp;乙的活动</a></p>',
    );
  });

  test('follows the height only when it is asked to', () => {
    expect(snippetOf(snippet)).not.toContain('<script>');
    expect(snippetOf({ ...snippet, follows: true })).toContain(`iframe[src="https://a.example/embed/x/"]`);
  });

  test('can be made for the district, and every station and team in it', () => {
    expect(
      embedPageView(world).groups.map(({ choices }) => choices.map(({ frame }) => new URL(frame).pathname)),
    ).toEqual([
      [
        '/embed/districts/yangban/',
        '/embed/stations/yangban/center/',
        '/embed/stations/yangban/east/',
        '/embed/teams/yangban/lifa/',
      ],
    ]);
  });
});
