import { describe, expect, it } from 'vitest';
import { asRoutine, fixes, inMenu } from '../testing/one-activity.ts';

describe('a title', () => {
  it.each([
    ['取消：剪纸课', '取消'],
    ['【改期】太极拳', '改期'],
    ['瑜伽（第3期，满员）', '满员'],
    ['义诊（已取消）', '已取消'],
    ['义诊——停办', '停办'],
    ['(已满)理发', '已满'],
  ])('that names a state is rejected: %s', (title, state) => {
    expect(inMenu({ date: '2026-12-05', title })).toEqual([
      expect.stringContaining(`title 标题里写着“${state}”，别处还当它照常`),
    ]);
  });
  it.each([
    '取消手续怎么办：社保窗口',
    '讲讲航班延期怎么赔（保险课）',
    '改期选举知识课',
    '小满（二十四节气课）',
    '圆满中秋晚会',
  ])('may hold the same words: %s', (title) => {
    expect(inMenu({ date: '2026-12-05', title })).toEqual([]);
  });
  it('that says 满 is answered with the field', () => {
    expect(fixes({ date: '2026-12-05', title: '理发（已满）' })).toEqual([expect.stringContaining('"status": "已满"')]);
  });
});

describe('the holiday policy', () => {
  it.each(['提前', '顺延', '暂停'])('%s is rejected for the holidays themselves', (holidays) => {
    expect(inMenu({ rule: '元旦假期每天', holidays }, '2027-01').join()).toContain('holidays 写的是');
  });
});

describe('a confirmation', () => {
  it('after the last day contradicts it', () => {
    const confirmed = '2026-11-20';
    expect(asRoutine({ rule: '每周六', until: '2020-01-01', confirmed }).join()).toContain('可它只办到 2020-01-01');
    expect(asRoutine({ rule: '每周六', until: '2026-12-31', confirmed })).toEqual([]);
    expect(asRoutine({ rule: '每周六', confirmed })).toEqual([]);
  });
});

describe('a move', () => {
  it('over more than half a year has a mistyped year', () => {
    const on = '2026-11-20';
    expect(
      inMenu({ date: '2026-12-06', changes: [{ on, kind: '改期', was: '2025-12-05', now: '2026-12-06' }] }),
    ).toEqual([expect.stringContaining('changes.0.was 写的是 2025-12-05，改到的却是 2026-12-06')]);
  });
});
