import { expect, test } from 'vitest';
import { menuActivitySchema } from '../../schema/activity.ts';
import { contradictions } from './contradictions.ts';

const found = (fields: object): string[] =>
  contradictions(menuActivitySchema.parse({ id: 'a', title: '义诊', ...fields })).map(
    ({ path, found: words }) => `${path.join('.')} ${words}`,
  );
// A Saturday.
const date = '2026-12-05';
const joined = (ways: string[], note: string) => ({ date, join: { ways, note } });

test.each<[fields: object, words: string]>([
  [{ date: '2026-12-06', title: '12月5日义诊' }, 'title 标题里写的是 12月5日，日期却是 2026-12-06（周日）'],
  [{ date: '2026-12-06', title: '2026年12月05日义诊' }, 'title 标题里写的是 12月05日，'],
  [{ date: '2026-12-04', title: '周六义诊' }, 'title 标题里写的是周六，日期却是 2026-12-04（周五）'],
  [
    { date, also: ['2026-12-11'], title: '星期六义诊' },
    'title 标题里写的是星期六，日期却是 2026-12-05（周六）、2026-12-11',
  ],
  [{ rule: '每周五', title: '周六义诊' }, 'title 标题里写的是周六，周期却是“每周五”'],
  [{ rule: '每周三、五', title: '周三义诊' }, 'title 标题里写的是周三，周期却是“每周三、五”'],
  [{ date, place: '地点待定' }, 'place 写的是“地点待定”，不是地方'],
  [{ date, time: '02:00-03:30' }, 'time 写的是 02:00-03:30，是半夜'],
  [{ date, time: '00:30' }, 'time 写的是 00:30，是半夜'],
  [{ date, time: '08:00-22:30' }, 'time 写的是 08:00-22:30，有14个多小时'],
  [joined(['直接来'], '需提前报名'), 'join.note 参加说明里写的是“需提前报名”，参加方式却是直接来'],
  [joined(['电话报名'], '不用报名，来了就理'), 'join.note 参加说明里写的是“不用报名”，参加方式却是电话报名'],
  [{ rule: '每月第一个周六', title: '周日义诊' }, 'title 标题里写的是周日，周期却是“每月第一个周六”'],
  [{ rule: '4月至12月每周六', title: '周日义诊' }, 'title 标题里写的是周日'],
  [joined(['电话报名'], '12月25日前报名'), 'join.note 参加说明里写的是“12月25日前”，活动却是 2026-12-05（周六）'],
  [joined(['电话报名'], '1月5日截止'), 'join.note 参加说明里写的是“1月5日截止”'],
  [{ date, join: { ways: ['电话报名'], note: '限20人', seats: 1 } }, 'join.note 参加说明里写的是“限20人”，名额却是 1'],
  [{ date, serves: ['为小'], audience: '60 岁以上' }, 'serves 服务对象是为小，适合谁里写的却是“60 岁以上”'],
])('%j: %s', (fields, words) => {
  expect(found(fields)).toEqual([expect.stringContaining(words)]);
});

test.each<object>([
  { date, title: '12月5日义诊' },
  { date, also: ['2026-12-12'], title: '12月5日、12月12日义诊' },
  {
    date,
    title: '12月4日义诊',
    changes: [{ on: '2026-11-20', kind: '改期', was: '2026-12-04', now: date }],
  },
  { date, title: '志愿者日（12月4日）集市' },
  { date, title: '《周日》读书会' },
  { date, title: '周六、日集市' },
  { date, title: '五周年集市' },
  { date, title: '一周五次健步走' },
  { date, title: '周一至周五的照片展' },
  { rule: '每周六', title: '周六义诊' },
  { rule: '每周末', title: '周六日集市' },
  { rule: '每月第一个周六', title: '周六义诊' },
  { rule: '每月5日', title: '周日义诊' },
  { date: '2027-01-05', join: { ways: ['电话报名'], note: '12月25日前报名' } },
  joined(['电话报名'], '12月4日前报名'),
  { date, join: { ways: ['电话报名'], note: '限20人', seats: 20 } },
  { date, time: '05:30-07:00' },
  { date, time: '22:00-24:30' },
  { date, time: '08:00-20:30' },
  joined(['直接来'], '不需要报名'),
  joined(['直接来', '电话报名'], '人多时请先报名'),
  joined(['电话报名'], '请提前报名'),
  { date, serves: ['为小'], audience: '5—12 岁，60 岁以上带孙辈来' },
  { date, serves: ['为老', '为小'], audience: '60 岁以上' },
])('%j does not contradict itself', (fields) => {
  expect(found(fields)).toEqual([]);
});
