import { describe, expect, it } from 'vitest';
import type { DraftActivity, DraftMenu } from '../draft.ts';
import { mergeMenu } from './merge.ts';

const CONTEXT = { month: '2026-12', today: '2026-11-29', toPinyin: (text: string) => `py${[...text].length}` } as const;

const PUBLISHED: DraftMenu = {
  month: '2026-12',
  theme: { title: '互相搭把手' },
  activities: [
    {
      id: '20261205-jishi',
      title: '旧物集市',
      date: '2026-12-05',
      time: '09:00-11:00',
      place: '门前空地',
      join: { ways: ['直接来'], note: '带零钱' },
      teams: ['lifa'],
    },
    { id: '202612-taiji', title: '太极', rule: '每周三', time: '08:00' },
  ],
};

const merge = (drafts: readonly DraftActivity[], published: DraftMenu | undefined = PUBLISHED) =>
  mergeMenu(published, drafts, CONTEXT);

describe('a first menu', () => {
  it('gives each activity an id of its first date and title, without clashes', () => {
    const drafts: DraftActivity[] = [
      { title: '义诊：量血压', date: '2026-12-05', also: ['2026-12-12'] },
      { title: '义剪', date: '2026-12-05' },
      { title: '合唱', rule: '每周一' },
    ];
    expect(
      merge(drafts, { month: '2026-12', theme: { title: '十二月' }, activities: [] }).menu.activities.map(
        ({ id }) => id,
      ),
    ).toEqual(['20261205-py2', '20261205-py2-2', '202612-py2']);
  });

  it('leaves out what has neither a date nor a rule', () => {
    const { menu, undated } = mergeMenu(undefined, [{ title: '入户' }], CONTEXT);
    expect(menu.activities).toEqual([]);
    expect(undated).toEqual([{ title: '入户' }]);
  });

  it('announces a cancellation', () => {
    const { menu } = mergeMenu(undefined, [{ title: '电影', date: '2026-12-19', status: '取消' }], CONTEXT);
    expect(menu.activities[0]?.changes).toEqual([{ on: '2026-11-29', kind: '取消' }]);
  });
});

describe('a published menu', () => {
  it('keeps everything that the drafts do not name', () => {
    const { menu, outcomes } = merge([]);
    expect(menu).toEqual(PUBLISHED);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['kept', 'kept']);
  });

  it('recognizes an activity by title and day, and changes nothing where nothing differs', () => {
    const { menu, outcomes } = merge([{ title: '旧物集市', date: '2026-12-05', time: '09:00-11:00' }]);
    expect(menu).toEqual(PUBLISHED);
    expect(outcomes[0]?.kind).toBe('same');
  });

  it('turns a new date, time and place into announced changes, and keeps the id', () => {
    const { menu, outcomes } = merge([
      { title: '旧物集市', date: '2026-12-06', time: '14:00-16:00', place: '一楼大厅' },
    ]);
    expect(menu.activities[0]).toMatchObject({
      id: '20261205-jishi',
      date: '2026-12-06',
      time: '14:00-16:00',
      place: '一楼大厅',
      teams: ['lifa'],
      changes: [
        { on: '2026-11-29', kind: '改期', was: '2026-12-05', now: '2026-12-06' },
        { on: '2026-11-29', kind: '改时间', was: '09:00-11:00', now: '14:00-16:00' },
        { on: '2026-11-29', kind: '换地点', was: '门前空地', now: '一楼大厅' },
      ],
    });
    expect(outcomes[0]?.differences).toHaveLength(3);
  });

  it('keeps the parts of joining that the draft does not have', () => {
    const { menu } = merge([{ title: '旧物集市', date: '2026-12-05', join: { ways: ['到站登记'] } }]);
    expect(menu.activities[0]?.join).toEqual({ ways: ['到站登记'], note: '带零钱' });
  });

  it('follows the id through a new title', () => {
    const { menu } = merge([{ id: '20261205-jishi', title: '换物集市', date: '2026-12-05' }]);
    expect(menu.activities.map(({ title }) => title)).toEqual(['换物集市', '太极']);
  });

  it('reports other days of a series and keeps the published ones', () => {
    const { menu, outcomes } = merge([{ title: '太极', rule: '每周四' }]);
    expect(menu.activities[1]?.rule).toBe('每周三');
    expect(outcomes[1]?.differences).toEqual(['日子不一样，没有改：网上是每周三，表里是每周四']);
  });

  it('takes over what needs no announcement', () => {
    const fields = { bring: ['零钱'], teams: ['lifa', 'jia'], brands: ['huaye'], field: '文化服务' } as const;
    const { menu, outcomes } = merge([
      { title: '旧物集市', date: '2026-12-05', ...fields } as unknown as DraftActivity,
    ]);
    expect(menu.activities[0]).toMatchObject(fields);
    expect(outcomes[0]?.differences).toEqual(['服务平台改了', '要带什么改了', '队伍改了', '品牌改了']);
  });

  it('takes a first time and place without announcing them', () => {
    const open: DraftMenu = { ...PUBLISHED, activities: [{ id: 'a1', title: '讲座', date: '2026-12-05' }] };
    const { menu, outcomes } = merge(
      [{ id: 'a1', title: '讲座', date: '2026-12-05', time: '09:00', place: '大厅' }],
      open,
    );
    expect(menu.activities[0]).toEqual({ id: 'a1', title: '讲座', date: '2026-12-05', time: '09:00', place: '大厅' });
    expect(outcomes[0]?.differences).toEqual(['写上时间 09:00', '写上地点 大厅']);
  });

  it('recognizes a time that ends on the next day in either wording', () => {
    const late: DraftMenu = {
      ...PUBLISHED,
      activities: [{ id: 'a1', title: '守岁', date: '2026-12-05', time: '22:00-次日00:30' }],
    };
    expect(merge([{ id: 'a1', title: '守岁', date: '2026-12-05', time: '22:00-24:30' }], late).menu).toEqual(late);
  });

  it('reports a new status, and announces that a cancelled activity takes place', () => {
    const { menu, outcomes } = merge([{ title: '太极', rule: '每周三', status: '已满' }]);
    expect(menu.activities[1]?.status).toBe('已满');
    expect(outcomes[1]?.differences).toEqual(['状态 照常 → 已满']);
    const cancelled = { ...PUBLISHED.activities[1]!, status: '取消' as const };
    const resumed = merge([{ title: '太极', rule: '每周三', status: '照常' }], {
      ...PUBLISHED,
      activities: [cancelled],
    });
    expect(resumed.menu.activities[0]).toMatchObject({
      status: '照常',
      changes: [{ on: '2026-11-29', kind: '恢复' }],
    });
  });

  it('reports what would give a series other dates, and keeps the published ones', () => {
    const { menu, outcomes } = merge([
      { title: '太极', rule: '每周三', holidays: '顺延', from: '2026-12-01', except: ['2026-12-09'] },
    ]);
    expect(menu).toEqual(PUBLISHED);
    expect(outcomes[1]?.differences).toEqual([
      '哪天没有不一样，没有改：网上是没写，表里是2026-12-09',
      '节假日不一样，没有改：网上是照常，表里是顺延',
    ]);
  });

  it('does not pair two activities of one title', () => {
    const twice = {
      ...PUBLISHED,
      activities: [...PUBLISHED.activities, { id: '20261219-jishi', title: '旧物集市', date: '2026-12-19' }],
    } as DraftMenu;
    const { outcomes } = merge([{ title: '旧物集市', date: '2026-12-26' }], twice);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['kept', 'kept', 'kept', 'new']);
  });
});

it('ignores the order of fields', () => {
  const join = { note: '带零钱', ways: ['直接来' as const] };
  expect(merge([{ id: '20261205-jishi', title: '旧物集市', date: '2026-12-05', join }]).outcomes[0]).toMatchObject({
    kind: 'same',
    differences: [],
  });
});
