import { describe, expect, test } from 'vitest';
import { PRIVACY_KINDS } from './kinds.ts';
import { findPrivate, maskPrivate } from './private-text.ts';

// Assembled, so that the source contains no complete number.
const mobile = ['138', '0000', '0000'];
const whole = mobile.join('');
const born = ['110101', '19900101', '0000'].join('');
const card = ['6222', '0000', '0000', '0000', '004'].join('');
const full = ['王', '小明'].join('');

/** @param zero the character for 0, before that for 1 where only the other nine follow each other */
const enclosed = (one: number, zero: string): string =>
  [...whole].map((digit) => (digit === '0' ? zero : String.fromCodePoint(one + Number(digit) - 1))).join('');

/** Texts with private data, and similar ones without. */
const CASES: readonly (readonly [kind: string, bad: string, good: string])[] = [
  ['mobile', `报名打${whole}`, '报名打 0534-000 0000'],
  ['mobile', `报名打${mobile.join('.')}`, '报名打 95013-00534'],
  ['mobile', `0086 ${mobile.join(' ')}`, '0086-534-000 0000'],
  ['mobile', `${mobile[0] ?? ''}****0000`, '四颗星 ****'],
  ['mobile', '一三八零零零零零零零零', '二〇二六年十一月二十八日'],
  ['mobile', `手机${mobile.join('转')}`, '1路转13路转138路'],
  ['mobile', `手机\u200b${whole.slice(0, 5)}\u200b${whole.slice(5)}`, '编号 13800000000'],
  ['mobile', mobile.join('，'), '今年到过 138，2000，0000 人次的地方'],
  ['mobile', mobile.join('、'), '138、139、1390路'],
  ['mobile', enclosed(0x2474, '⓪'), '⑴一三八⑵'],
  ['mobile', enclosed(0x2776, '⓿'), '❶带水杯❷带手机❸带伞'],
  ['mobile', enclosed(0x3220, '〇'), '㈠理发㈡义诊㈢磨刀'],
  ['mobile', '壹參捌零零零零零零零零', '壹貳參'],
  ['mobile', '壹叄捌陸陸陸陸陸零零零', '陸'],
  ['identity', ['110101', '19900101', '0000'].join('.'), '编号110101.19900101.0000'],
  ['identity', ['110101', '19900101', '0000'].join('·'), '110101·1990'],
  ['wechat', '微 信 号：abc_0000', '微 信 公众号：abc_0000'],
  ['wechat', '加V：abc_0000', 'V：看视频'],
  ['wechat', 'V：abc0000', 'V：abcdef'],
  ['wechat', '绿泡泡号abc0000', '绿泡泡里发通知'],
  ['qq', 'Q：100000000', 'Q：12345热线管什么？'],
  ['identity', `证件${born}`, `统一社会信用代码${born}`],
  ['identity', ['110101', '900101', '000'].join(''), '流水号202611280000123'],
  ['bank-card', `打到${card}`, `单号${card}`],
  ['plate', '鲁K·00000的车主请挪车', '献血车鲁K00000'],
  ['wechat', '微信号：abc_0000', '微信公众号：abc_0000'],
  ['qq', 'QQ：100000000', 'QQ群见公告栏'],
  ['mail', `寄到100000000@${['qq', 'com'].join('.')}`, '寄到 editor@example.org'],
  ['home', '送到3号楼2单元501室', '3号楼一楼活动室'],
  ['home', '住址：育才路12号', '育才路12号门口集合'],
  ['home', '3幢501室的奶奶', '3号楼501会议室'],
  ['child', `三年级2班${full}`, '三年级2班王同学'],
  ['child', `${full}（8岁，实验小学学生）`, '示例甲（8岁，实验小学学生）'],
  ['patient', `${full}患有糖尿病`, '王奶奶患有糖尿病'],
  ['patient', `白血病患儿${full}`, '白血病患儿王某'],
  ['in-need', `低保户${full}`, '低保户王某'],
  ['in-need', `${full}是留守儿童`, `${full}（化名）是留守儿童`],
  ['in-need', `低保户王大爷（${full}）`, '低保户王大爷（住三楼）'],
  ['in-need', `看望残疾人${full}`, '残疾人张海迪的故事'],
];

test.each(CASES)('finds %s in %s, and nothing in %s', (kind, bad, good) => {
  expect(findPrivate(bad).map((finding) => finding.kind.code)).toEqual([kind]);
  expect(findPrivate(good)).toEqual([]);
});

test('covers every kind', () => {
  expect(new Set(CASES.map(([kind]) => kind))).toEqual(new Set(PRIVACY_KINDS.map(({ code }) => code)));
});

describe('maskPrivate', () => {
  test.each(CASES)('masks %s in %s so that nothing is found again', (_, bad) => {
    const masked = maskPrivate(bad);
    expect(masked).toMatch(/\*/);
    expect(findPrivate(masked)).toEqual([]);
    for (const { start, end } of findPrivate(bad)) expect(masked).not.toContain(bad.slice(start, end));
  });

  test('keeps all other text', () => {
    expect(maskPrivate(`请打１３８00000000，或到 站里。`)).toBe('请打138****00，或到 站里。');
    expect(maskPrivate('没有什么要遮')).toBe('没有什么要遮');
  });
});

test('ignores addresses that the site publishes', () => {
  const address = '3幢501室';
  expect(findPrivate(address)).toHaveLength(1);
  expect(findPrivate(address, ['幸福小区3幢501室'])).toEqual([]);
});

test('handles long and adversarial texts in time', () => {
  const started = performance.now();
  for (const unit of ['1', '一', 'a', '138 ', '王', '3号楼', '年级']) findPrivate(unit.repeat(5000));
  expect(performance.now() - started).toBeLessThan(10_000);
});
