import { expect, it } from 'vitest';
import { tileHosts } from './tile-hosts.ts';

it.each([
  ['nothing is configured', undefined, []],
  ['an archive lies beside the site', {}, []],
  ['one server', { tiles: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png' }, ['https://tile.openstreetmap.org']],
  ['a port and a key', { tiles: 'http://10.0.0.1:8080/{z}/{y}/{x}?tk=abc' }, ['http://10.0.0.1:8080']],
  [
    'several servers',
    { tiles: 'https://t{s}.tianditu.gov.cn/vec_w/wmts?TILEMATRIX={z}&TILEROW={y}&TILECOL={x}', subdomains: '01' },
    ['https://t0.tianditu.gov.cn', 'https://t1.tianditu.gov.cn'],
  ],
  [
    'a server named twice',
    { tiles: 'https://{s}.example.org/{z}/{x}/{y}', subdomains: 'aa' },
    ['https://a.example.org'],
  ],
])('pictures may come from where the tiles are: %s', (_, map, hosts) => {
  expect(tileHosts(map)).toEqual(hosts);
});
