/** What the island says. */
import type { Pace } from '../../domain/geo.ts';
import { paceNote } from '../../view-models/near.ts';
import type { Trouble } from './position.ts';
import type { Arranged } from './rows.ts';

const OTHERWISE = '也可以在上面选一个社区。';

export const TROUBLE_WORDS: Record<Trouble, string> = {
  refused: `没有拿到位置：手机或浏览器没有允许。要用定位，请在浏览器（或微信）的设置里把“位置”改成允许，再点一次“用定位”。${OTHERWISE}`,
  unavailable: `没有拿到位置：现在定不到。请看看手机的定位开了没有，到窗边或室外再点一次。${OTHERWISE}`,
  timeout: `没有拿到位置：等了15秒没有回音。请到窗边或室外再点一次。${OTHERWISE}`,
  insecure: `没有拿到位置：这个网址不是https开头，浏览器不给定位。请在上面选一个社区。`,
  unsupported: `没有拿到位置：这个浏览器不会定位。请在上面选一个社区。`,
};

/** So much further the position of the device may be off before it is said. */
const COARSE_METRES = 300;

export function outcomeWords(from: string, { inside, beyond, dates, unplaced }: Arranged): string {
  if (inside + beyond === 0) return `从${from}算起，30公里内没有站点。下面还是全部站点。`;
  const near = inside === 0 ? '走15分钟到不了任何一个站' : `走15分钟能到${String(inside)}个站${dates > 0 ? '' : '，近期都没有排活动'}`;
  const unknown = unplaced > 0 ? `同区县有${String(unplaced)}个位置待核，排在后面` : '';
  return `从${from}算起：${[near, beyond > 0 ? `再远还有${String(beyond)}个` : '', unknown].filter(Boolean).join('；')}。`;
}

export function caveat(pace: Pace, { precision }: Arranged, accuracy: number): string {
  const rough = precision === '镇街' || precision === '区县' ? `您选的站位置只准到${precision}，远近都是大概。` : '';
  const coarse = accuracy > COARSE_METRES ? `这次定位可能差${String(Math.round(accuracy / 100) * 100)}米。` : '';
  return rough + coarse + paceNote(pace);
}
