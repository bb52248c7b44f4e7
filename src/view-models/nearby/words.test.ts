import { describe, expect, it } from 'vitest';
import { caveatText, gapsText, insideText } from './words.ts';

const GAPS = { bounds: [0, 0, 1, 1] as const, centres: [], radius: 1, rough: 0, unplaced: 0, coarse: 0, towns: [] };

describe('texts about the start', () => {
  it('count the stations inside, and those with approximate positions', () => {
    expect([
      insideText({ isStation: false, inside: 4, rough: 3 }, '站点'),
      insideText({ isStation: false, inside: 2, rough: 2 }, '站'),
      insideText({ isStation: false, inside: 1, rough: 1 }, '站'),
      insideText({ isStation: true, inside: 1, rough: 0 }, '站'),
      insideText({ isStation: false, inside: 0, rough: 0 }, '站'),
      insideText({ isStation: true, inside: 0, rough: 0 }, '站'),
    ]).toEqual([
      '走15分钟能到4个站点，其中3个位置大概',
      '走15分钟能到2个站，位置都是大概',
      '走15分钟能到1个站，位置大概',
      '走15分钟还能到1个站',
      '走15分钟到不了任何一个站',
      '走15分钟到不了别的站',
    ]);
  });
  it('state the precision and the walking speed', () => {
    expect(caveatText('usual', { precision: '镇街', accuracy: 0 })).toBe(
      '起点的位置只准到镇街，远近都是大概。分钟按直线、每秒走1.2米算，实际的路要远一些。',
    );
    expect(caveatText('usual', { accuracy: 1234 })).toContain('这次定位可能差1200米。');
    expect(caveatText('elder', { accuracy: 300 })).toBe('分钟按直线、每秒走0.8米算（走得慢些），实际的路要远一些。');
  });
});

describe('texts about the gaps', () => {
  it('give no areas, but the stations left out', () => {
    const words = gapsText({
      ...GAPS,
      unplaced: 5,
      coarse: 2,
      rough: 3,
      towns: [{ name: '远镇', at: [0, 0], rank: 'town' }],
    });
    expect(words).not.toMatch(/平方公里|%|到不了/);
    expect(words).toContain('没有画到圈的有远镇。');
    expect(words).toContain('另有5个站点还不知道在哪儿，2个只准到区县，没有算进来。');
    expect(words).toContain('画了圈的有3个位置大概');
  });
  it('omit zero counts', () => {
    expect(gapsText(GAPS)).toBe(
      '画斜线的地方没有画到圈：一个圈是一个站点走15分钟的路。区县的范围也是大概的，只作参考。',
    );
  });
  it('state that nothing can be drawn without placed stations', () => {
    expect(gapsText(undefined)).toBe('这里没有位置够准的站点，画不出来。');
  });
});
