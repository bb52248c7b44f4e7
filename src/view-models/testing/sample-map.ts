/** Invented stations for tests: two at the same point, one of them approximate, and one without coordinates. */
import type { MapData, MapPlace } from '../map/data.ts';

export function samplePlace(key: string, part: Partial<MapPlace> = {}): MapPlace {
  return {
    key,
    name: `${key}站`,
    href: `/stations/${key}/`,
    level: '站',
    district: key.split('/')[0] ?? '',
    approximate: false,
    where: '',
    serves: [],
    accessible: [],
    has: [],
    open: true,
    status: '启用',
    next: [],
    ...part,
  };
}

export const SAMPLE_MAP: MapData = {
  builtOn: '2026-11-16',
  districts: [
    { id: 'a', name: '甲区', bounds: [100, 30, 100.4, 30.4] },
    { id: 'b', name: '乙区' },
  ],
  places: [
    samplePlace('a/center', { level: '中心', at: [100.2, 30.2], serves: ['gong'] }),
    samplePlace('a/one', {
      at: [100.21, 30.21],
      serves: ['lao', 'xiao'],
      accessible: ['门口有坡道'],
      next: [{ day: '2026-11-20', title: '义诊', href: '/x/', join: '直接来' }],
    }),
    samplePlace('a/two', {
      at: [100.21, 30.21],
      approximate: true,
      precision: '镇街',
      serves: ['lao'],
      has: ['teams'],
    }),
    samplePlace('a/none', { level: '点' }),
    samplePlace('b/far', { at: [103, 31], serves: ['xiao'] }),
  ],
  labels: [{ name: '甲区', at: [100.2, 30.2], rank: 'district' }],
  land: [],
  base: { kind: 'embedded', datum: 'WGS-84' },
  cardsHref: '/data/map-cards.json',
};
