/** What is said of where distances are counted from, and of what no circle covers: the same words on the map and in the list. */
import type { Pace } from '../../domain/geo/geo.ts';
import { paceNote, type Gaps, type Precision } from './near.ts';

/** So much further the position of the device may be off before it is said. */
const COARSE_METRES = 300;

/** @param of what is counted: 个站, 个站点 */
export function insideWords({ inside, rough }: { inside: number; rough: number }, of: string): string {
  if (inside === 0) return `走15分钟到不了任何一${of}`;
  const about =
    rough === 0
      ? ''
      : rough === inside
        ? `，位置${inside === 1 ? '' : '都是'}大概`
        : `，其中${String(rough)}个位置大概`;
  return `走15分钟能到${String(inside)}${of}${about}`;
}

/** How well the start is known, and how fast one is taken to walk. */
export function caveat(
  pace: Pace,
  { precision, accuracy }: { precision?: Precision | undefined; accuracy: number },
): string {
  const rough = precision === '镇街' || precision === '区县' ? `起点的位置只准到${precision}，远近都是大概。` : '';
  const coarse = accuracy > COARSE_METRES ? `这次定位可能差${String(Math.round(accuracy / 100) * 100)}米。` : '';
  return rough + coarse + paceNote(pace);
}

/** The bounds of a district are a rectangle around it: no area is told, as nobody has surveyed one. */
export function gapWords(gaps: Gaps | undefined): string {
  if (gaps === undefined) return '这里没有位置够准的站点，画不出来。';
  const { towns, rough, unplaced, coarse } = gaps;
  const left = [
    unplaced > 0 ? `${String(unplaced)}个站点没有坐标` : '',
    coarse > 0 ? `${String(coarse)}个${unplaced > 0 ? '' : '站点'}只准到区县` : '',
  ].filter(Boolean);
  return [
    '画斜线的地方没有画到圈：一个圈是一个站点走15分钟的路。',
    towns.length > 0 ? `没有画到圈的有${towns.map(({ name }) => name).join('、')}。` : '',
    left.length > 0 ? `另有${left.join('，')}，没有算进来。` : '',
    rough > 0 ? `画了圈的有${String(rough)}个位置大概，区县的范围也是，只作参考。` : '区县的范围也是大概的，只作参考。',
  ].join('');
}
