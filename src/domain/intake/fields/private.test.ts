import { describe, expect, it } from 'vitest';
import { MOBILE } from '../testing/read.ts';
import { hasMobile, withoutPrivate } from './private.ts';

describe('withoutPrivate', () => {
  it.each([
    ['联系人：示例甲，自带水杯', '自带水杯'],
    ['负责人 示例甲，自带水杯', '自带水杯'],
    [`自带水杯，找示例甲（${MOBILE}）`, '自带水杯'],
    [`自带水杯，示例甲${MOBILE}`, '自带水杯'],
    ['示例甲老师主讲，自带笔墨', '自带笔墨'],
    ['由辖区派出所示例甲警官主讲，免费', '免费'],
    ['届时邀请书法老师示例甲现场指导，免费', '免费'],
    ['参加儿童：示例甲、示例乙', ''],
    ['示例甲等10名困难老人', ''],
    ['微信：shili_0001', ''],
    [`家电维修 广场 找张师傅${MOBILE}`, '家电维修 广场'],
    ['由市医院示例甲医生讲高血压，免费', '免费'],
    ['老党员示例甲讲党史，免费', '免费'],
    ['由示例甲、示例乙两位老师授课，免费', '免费'],
    ['主持人：示例甲，免费', '免费'],
    ['联系电话：示例甲 0534-0000123', ''],
    ['听王奶奶讲故事，免费', '免费'],
    ['联系小李，免费', '免费'],
    ['自带水杯（王姐）', '自带水杯'],
  ])('keeps of %s only what may be published', (text, kept) => {
    const safe = withoutPrivate(text, 'note');
    expect(safe.text).toBe(kept);
    expect(safe.problems).not.toEqual([]);
  });

  it.each([
    ['请找社工报名'],
    ['邀请市医院专家授课'],
    ['中医老师坐诊'],
    ['由志愿者陪同，老人优先'],
    ['报名请加群'],
    ['大家来找不同'],
    ['居民、党员等20人'],
    ['自带剪刀、胶水'],
    ['照顾奶奶爷爷'],
    ['请茶叶老师傅教泡茶'],
    ['公卫医师坐诊'],
    ['李大姐调解室'],
    ['青少年当宣讲员：先选拔，再培训'],
  ])('leaves %s alone', (text) => {
    expect(withoutPrivate(text, 'note')).toEqual({ text, problems: [] });
  });

  it('keeps a title without the name in it', () => {
    expect(withoutPrivate('跟示例甲老师学书法', 'title').text).toBe('跟老师学书法');
  });
});

it('finds mobile numbers however they are divided', () => {
  for (const separator of ['', ' ', '-', '—', '.', '·', '\u200b'])
    expect(hasMobile([MOBILE.slice(0, 3), MOBILE.slice(3, 7), MOBILE.slice(7)].join(separator))).toBe(true);
  expect(hasMobile('0534-0000123')).toBe(false);
});
