import { describe, expect, it } from 'vitest';
import { districtSchema } from '../../domain/schema/district.ts';
import { stationSchema } from '../../domain/schema/station.ts';
import { brandSchema } from '../../domain/schema/brand.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { makeWorld } from '../../domain/world.ts';
import { essenceOf, isNearlyAlike } from './alike.ts';
import { highlightsView } from './highlights.ts';

const station = (id: string, highlight?: string, compared: { station: string; reason: string }[] = []) => ({
  id: `yangban/${id}`,
  body: '',
  data: stationSchema.parse({
    name: `${id}社区`,
    level: '站',
    kind: '社区',
    compared,
    ...(highlight && { highlight }),
  }),
});

function viewOf(stations: ReturnType<typeof station>[]) {
  const entries = sampleEntries();
  const [district] = entries.districts;
  const [brand] = entries.brands;
  return highlightsView(
    makeWorld(
      {
        ...entries,
        menus: [],
        teams: [],
        past: [],
        stations,
        districts: [
          district!,
          { id: 'kong', body: '', data: districtSchema.parse({ ...district!.data, name: '空区' }) },
        ],
        brands: [{ ...brand!, data: brandSchema.parse({ ...brand!.data, teams: [], stations: ['a', 'b'] }) }],
      },
      '2026-11-18',
    ),
  );
}

describe('highlights', () => {
  const view = viewOf([
    station('a', '创皂手作'),
    station('b', '“创皂”手作活动'),
    station('c', '中医义诊'),
    station('d'),
  ]);

  it('puts stations with the same highlight together, with what they did together', () => {
    expect(view.districts).toMatchObject([
      {
        name: '样板区',
        twins: [{ stations: [{ name: 'a社区' }, { name: 'b社区' }], together: [{ name: '头等大事' }] }],
        own: [{ name: 'c社区', phrases: ['中医义诊'] }],
      },
    ]);
    expect([view.total, view.twins]).toEqual([3, 1]);
  });

  it('names the stations and the districts without one', () => {
    expect(view.districts[0]?.without.map(({ name }) => name)).toEqual(['d社区']);
    expect(view.none).toEqual([expect.objectContaining({ name: '空区', stations: 0 })]);
  });

  it('does not call all highlights of filler words alike', () => {
    expect(essenceOf('志愿服务')).not.toBe(essenceOf('特色活动'));
  });

  it('flags pairs that are nearly alike, with both names, and the reason why an editor leaves them', () => {
    const near = (compared?: { station: string; reason: string }[]) =>
      viewOf([station('a', '中医义诊'), station('b', '月末中医义诊和推拿', compared), station('c', '青少年羽毛球')])
        .districts[0]?.near;
    expect(near()?.map(({ stations }) => stations.map(({ name }) => name))).toEqual([['a社区', 'b社区']]);
    expect(near([{ station: 'a', reason: '两位大夫' }])).toMatchObject([
      { notes: [{ names: 'b社区、a社区', reason: '两位大夫' }] },
    ]);
    expect([view.near, view.districts[0]?.near]).toEqual([0, []]);
  });

  it('tells the reason of twins, too', () => {
    const [twins] = viewOf([station('a', '义诊', [{ station: 'b', reason: '轮流办' }]), station('b', '义诊')])
      .districts[0]!.twins;
    expect(twins?.notes).toEqual([{ names: 'a社区、b社区', reason: '轮流办' }]);
    const looked = ['b', 'c'].map((id) => ({ station: id, reason: '一起办的' }));
    const [three] = viewOf([station('a', '义诊', looked), station('b', '义诊'), station('c', '义诊')]).districts[0]!
      .twins;
    expect(three?.notes).toEqual([{ names: 'a社区、b社区、c社区', reason: '一起办的' }]);
  });
});

describe('isNearlyAlike', () => {
  it.each([
    ['中医义诊', '月末中医义诊和推拿', true],
    ['月末中医义诊和推拿', '中医义诊', true],
    ['健康讲座', '健康义诊', false],
    ['红色文化讲解', '红色文化展览', true],
    ['中医义诊', '中医义诊', false],
    ['棋', '棋牌', false],
  ])('%s and %s: %s', (one, other, alike) => {
    expect(isNearlyAlike(one, other)).toBe(alike);
  });
});
