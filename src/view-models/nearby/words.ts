/** Texts about the start and the gaps, shared by the map and the nearby list. */
import type { Pace } from '../../domain/geo/walking.ts';
import { paceText, type Gaps, type Precision } from './near.ts';

/** A radius of the device's position above this is stated. */
const COARSE_METRES = 300;

export function insideText({ isStation, inside, rough }: InsideCounts, noun: '站' | '站点'): string {
  if (inside === 0) return `走15分钟到不了${isStation ? '别的' : '任何一个'}${noun}`;
  const precision =
    rough === 0
      ? ''
      : rough === inside
        ? `，位置${inside === 1 ? '' : '都是'}大概`
        : `，其中${String(rough)}个位置大概`;
  return `走15分钟${isStation ? '还' : ''}能到${String(inside)}个${noun}${precision}`;
}

interface InsideCounts {
  /** The start is a station, which is not counted. */
  isStation: boolean;
  inside: number;
  rough: number;
}

/** All distances from there are approximate. */
export const isRoughStart = (precision: Precision | undefined): boolean => precision === '镇街' || precision === '区县';

/** Precision of the start, and the assumed walking speed. */
export function caveatText(
  pace: Pace,
  { precision, accuracy }: { precision?: Precision | undefined; accuracy: number },
): string {
  const rough = isRoughStart(precision) ? `起点的位置只准到${precision ?? ''}，远近都是大概。` : '';
  const coarse = accuracy > COARSE_METRES ? `这次定位可能差${String(Math.round(accuracy / 100) * 100)}米。` : '';
  return rough + coarse + paceText(pace);
}

/** Without areas or shares, since the bounds of a district are only a rectangle around it. */
export function gapsText(gaps: Gaps | undefined): string {
  if (gaps === undefined) return '这里没有位置够准的站点，画不出来。';
  const { towns, rough, unplaced, coarse } = gaps;
  const omitted = [
    unplaced > 0 ? `${String(unplaced)}个站点还不知道在哪儿` : '',
    coarse > 0 ? `${String(coarse)}个${unplaced > 0 ? '' : '站点'}只准到区县` : '',
  ].filter(Boolean);
  return [
    '画斜线的地方没有画到圈：一个圈是一个站点走15分钟的路。',
    towns.length > 0 ? `没有画到圈的有${towns.map(({ name }) => name).join('、')}。` : '',
    omitted.length > 0 ? `另有${omitted.join('，')}，没有算进来。` : '',
    rough > 0 ? `画了圈的有${String(rough)}个位置大概，区县的范围也是，只作参考。` : '区县的范围也是大概的，只作参考。',
  ].join('');
}
