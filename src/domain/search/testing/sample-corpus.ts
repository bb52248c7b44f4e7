/** A small corpus for tests, packed and opened as in production. */
import type { Day } from '../../calendar/day.ts';
import { openIndex } from '../index/corpus.ts';
import { dayNumber } from '../query/day-number.ts';
import { EMPTY_FIELDS, type SearchDocument } from '../index/document.ts';
import { packIndex, type PackedIndex } from '../index/pack.ts';
import { REPAIRS } from '../repair/repairs.ts';
import { tablesOf } from '../index/tables.ts';
import type { Corpus } from '../model.ts';

/** A Monday. */
export const SAMPLE_DAY = '2026-11-23';
export const SAMPLE_TODAY = dayNumber(SAMPLE_DAY);

type PartialDocument = Pick<SearchDocument, 'kind' | 'key' | 'title'> & Partial<SearchDocument>;
const sessionsOn = (...days: Day[]) => days.map((day) => ({ day: dayNumber(day), time: '09:00-10:30', place: '' }));

const PARTIAL_DOCUMENTS: PartialDocument[] = [
  { kind: 'district', key: 'yangban', title: '样板区', alias: '样板省样板市' },
  {
    kind: 'station',
    key: 'yangban/dongzhuang',
    title: '东庄社区',
    level: '站',
    place: '拓东街道',
    tags: ['老年人免费理发'],
    serves: ['为老'],
  },
  { kind: 'station', key: 'yangban/yuanbo', title: '园博社区新时代文明实践站', alias: '园博社区站' },
  { kind: 'team', key: 'yangban/lifa', title: '“学雷锋志愿理发队”', links: ['station:yangban/dongzhuang'] },
  { kind: 'brand', key: 'yangban/8n', title: '“8+N”志愿服务活动', tags: ['心理健康'] },
  {
    kind: 'activity',
    key: 'yangban/dongzhuang/20261128-yizhen',
    title: '义诊：量血压',
    links: ['station:yangban/dongzhuang'],
    place: '一楼大厅',
    field: '科技与科普',
    serves: ['为老'],
    join: '直接来',
    badge: '示例',
    audience: '60岁以上',
    passages: [{ section: 'what', text: '社区医生来一上午。' }],
    sessions: sessionsOn('2026-11-28'),
  },
  {
    kind: 'activity',
    key: 'yangban/yuanbo/20261205-huanbao',
    title: '环保小课堂',
    links: ['station:yangban/yuanbo'],
    serves: ['为小'],
    state: '取消',
    sessions: sessionsOn('2026-12-05'),
  },
  {
    kind: 'activity',
    key: 'yangban/yuanbo/20261104-lifa',
    title: '免费理发',
    links: ['station:yangban/yuanbo', 'team:yangban/lifa'],
    sessions: sessionsOn('2026-11-04'),
  },
  {
    kind: 'activity',
    key: 'yangban/dongzhuang/20261202-lifa',
    title: '免费理发',
    links: ['station:yangban/dongzhuang', 'team:yangban/lifa'],
    serves: ['为老', '为困难群体'],
    field: '乡风文明',
    sessions: sessionsOn('2026-12-02'),
  },
  {
    kind: 'activity',
    key: 'yangban/dongzhuang/20270115-laba',
    title: '腊八粥，来喝一碗',
    links: ['station:yangban/dongzhuang'],
    sessions: sessionsOn('2027-01-15'),
  },
  {
    kind: 'activity',
    key: 'yangban/yuanbo/202611-baduanjin',
    title: '八段锦',
    links: ['station:yangban/yuanbo'],
    when: '每周三',
    sessions: sessionsOn('2026-11-18', '2026-11-25', '2026-12-02'),
  },
  { kind: 'activity', key: 'yangban/lifa/shangmen', title: '上门理发', links: ['team:yangban/lifa'], when: '不定期' },
  {
    kind: 'past',
    key: 'yangban/lianhe',
    title: '联合志愿理发',
    links: ['team:yangban/lifa'],
    when: '3月3日，年份待核',
  },
];

export const SAMPLE_DOCUMENTS: readonly SearchDocument[] = PARTIAL_DOCUMENTS.map((document) => ({
  ...EMPTY_FIELDS,
  district: 'yangban',
  ...document,
}));

export const SAMPLE_LABELS = {
  objects: [
    { code: 'lao', letter: '老', name: '为老' },
    { code: 'xiao', letter: '小', name: '为小' },
    { code: 'kun', letter: '困', name: '为困难群体' },
  ],
  fields: [
    { code: 'kepu', name: '科技与科普' },
    { code: 'xiangfeng', name: '乡风文明' },
  ],
};

export function samplePacked(): PackedIndex {
  return packIndex(SAMPLE_DOCUMENTS, {
    today: SAMPLE_DAY,
    tables: tablesOf(SAMPLE_DOCUMENTS, [2026, 2027]),
    ...SAMPLE_LABELS,
  });
}

export function sampleCorpus(): Corpus {
  const { core, summaries, rest } = samplePacked();
  return openIndex({ core, summaries, rest, repairs: REPAIRS });
}
