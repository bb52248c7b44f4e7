/** A small district for tests, parsed by the schemas. */
import { COLLECTIONS, type CollectionName, type Entries } from '../schema/collections.ts';

const menu = {
  month: '2026-11',
  sample: true,
  theme: { title: '样板主题' },
  activities: [
    {
      id: '20261107-yizhen',
      title: '义诊：量血压',
      date: '2026-11-07',
      time: '09:00-10:30',
      serves: ['为老'],
      teams: ['lifa'],
      brands: ['touhua'],
      join: { ways: ['直接来'] },
    },
    {
      id: '20261118-jiangzuo',
      title: '防骗讲座',
      date: '2026-11-18',
      time: '09:30-11:00',
      status: '取消',
      changes: [{ on: '2026-11-15', kind: '取消', reason: '老师请假' }],
    },
    {
      id: '20261112-xiuli',
      title: '修小家电',
      date: '2026-11-14',
      time: '14:00-16:00',
      changes: [{ on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' }],
    },
    { id: '202611-taiji', title: '太极拳晨练', rule: '每周三', time: '08:30-09:30' },
    { id: '20261130-dengmi', title: '猜灯谜', date: '2026-11-30', time: '15:00-16:00' },
  ],
};

const RAW: Record<CollectionName, [id: string, data: unknown][]> = {
  site: [
    [
      'site',
      {
        name: '样板站',
        promise: '周周有活动',
        description: '样板。',
        url: 'https://www.example.org/',
        since: '2026-11-01',
        contact: { phone: '000-000 0000', sample: true },
      },
    ],
  ],
  sources: [
    ['sources', [{ id: 's1', title: '样板报道', date: '2026-10-20', dateKind: '刊发', dateNote: '日期照报头' }]],
  ],
  districts: [['yangban', { name: '样板区', province: '样板省', city: '样板市', summary: '样板。', sources: ['s1'] }]],
  stations: [
    ['yangban/center', { name: '样板区实践中心', level: '中心', kind: '实践中心' }],
    ['yangban/east', { name: '东街社区', level: '站', kind: '社区', parent: 'center', town: '东街街道' }],
  ],
  teams: [
    [
      'yangban/lifa',
      {
        name: '“样板”理发队',
        kind: '服务队',
        home: 'east',
        aliases: ['old-lifa'],
        figures: [{ label: '理发', value: 960, display: '960余', unit: '次', asOf: '报道时', source: 's1' }],
        routines: [
          {
            id: 'monthly',
            title: '免费理发',
            rule: '每月最后一个工作日',
            from: '2026-11-01',
            source: 's1',
            asOf: '报道时',
          },
        ],
      },
    ],
  ],
  brands: [
    ['yangban/touhua', { name: '头等大事', kind: '项目', owner: '东街社区', teams: ['lifa'], stations: ['east'] }],
  ],
  concepts: [],
  menus: [['yangban/east/2026-11', menu]],
  past: [['yangban', { activities: [{ id: 'old', title: '联合理发', when: '3月3日，年份待核', teams: ['lifa'] }] }]],
  corrections: [],
  workdays: [],
};

export function sampleEntries(): Entries {
  return Object.fromEntries(
    Object.entries(RAW).map(([name, entries]) => [
      name,
      entries.map(([id, data]) => ({
        id,
        body: '正文。',
        data: COLLECTIONS[name as CollectionName].schema.parse(data),
      })),
    ]),
  ) as Entries;
}
