import { describe, expect, it } from 'vitest';
import { convert } from '../../../domain/geo/datum.ts';
import { distance, type LngLat } from '../../../domain/geo/geo.ts';
import { routeLinks, type Destination } from './route-links.ts';

const AT: LngLat = [116.377817, 39.911954];
const EXACT: Destination = {
  name: '龙江社区站',
  where: '龙江路8号',
  precision: '准确',
  at: AT,
  gcj02: convert(AT, 'WGS-84', 'GCJ-02'),
  bd09: convert(AT, 'WGS-84', 'BD-09'),
};

const links = (place: Destination) =>
  Object.fromEntries(routeLinks(place, '盘龙区').links.map(({ kind, href }) => [kind, href]));
const numbers = (text = '') => text.split(',').map(Number);

describe('to an exact position', () => {
  const { geo = '', amap = '', baidu = '', apple = '' } = links(EXACT);
  it('geo: is WGS-84, latitude first (RFC 5870)', () => {
    expect(geo).toBe(`geo:39.911954,116.377817?q=39.911954,116.377817(${encodeURIComponent('龙江社区站')})`);
  });
  it('高德 is GCJ-02, longitude first, and declares it', () => {
    const query = new URL(amap).searchParams;
    const [lng = 0, lat = 0] = numbers(query.get('to') ?? '');
    expect(distance([lng, lat], [116.38404722455657, 39.91334545536069])).toBeLessThan(1);
    expect([query.get('coordinate'), query.get('to')?.split(',')[2]]).toEqual(['gaode', '龙江社区站']);
  });
  it('百度 is BD-09, latitude first, and declares it', () => {
    const query = new URL(baidu).searchParams;
    const [lat = 0, lng = 0] = numbers(query.get('location') ?? '');
    expect(distance([lng, lat], EXACT.bd09!)).toBe(0);
    expect(query.get('coord_type')).toBe('bd09ll');
  });
  it('苹果 is GCJ-02, latitude first', () => {
    const [lat = 0, lng = 0] = numbers(new URL(apple).searchParams.get('daddr') ?? '');
    expect(distance([lng, lat], EXACT.gcj02!)).toBe(0);
  });
  it('warns of a position placed to its community, not of an exact one', () => {
    expect(routeLinks(EXACT, '盘龙区').note).toBe('');
    expect(routeLinks({ ...EXACT, precision: '社区' }, '盘龙区').note).toContain('只准到社区');
  });
});

describe('to an imprecise position', () => {
  const rough: Destination = { name: '龙江社区站', where: '龙泉街道', precision: '镇街', at: AT };
  it('searches by text instead of routing to the centre of a town', () => {
    const { geo = '', amap = '', baidu = '', apple = '' } = links(rough);
    expect(geo.startsWith('geo:0,0?q=')).toBe(true);
    for (const href of [geo, amap, baidu, apple]) {
      expect(href).not.toMatch(/\d{2,3}\.\d/);
      expect(decodeURIComponent(href)).toContain('盘龙区龙泉街道');
    }
    expect(routeLinks(rough, '盘龙区').note).toContain('位置大概');
  });
  it('warns of an unknown position, and searches by name without an address', () => {
    const unknown: Destination = { name: '龙江社区站', where: '' };
    expect(routeLinks(unknown, '盘龙区').note).toContain('还不知道准地方');
    expect(decodeURIComponent(links(unknown)['amap'] ?? '')).toContain('keyword=盘龙区龙江社区站');
  });
  it('does not repeat the district', () => {
    expect(decodeURIComponent(links({ name: '盘龙区中心', where: '' })['apple'] ?? '')).toBe(
      'https://maps.apple.com/?q=盘龙区中心',
    );
  });
});
