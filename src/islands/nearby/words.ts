/** Texts of the island. */
import type { Day } from '../../domain/calendar/day.ts';
import { insideText, isRoughStart } from '../../view-models/nearby/words.ts';
import { noneNearWords } from '../../view-models/words/reach.ts';
import type { LocationError } from './position.ts';
import type { Arrangement } from './rows.ts';

const ALTERNATIVE = '也可以在上面选一个社区。';

export const LOCATION_ERROR_TEXTS: Record<LocationError, string> = {
  refused: `没有拿到位置：手机或浏览器没有允许。要用定位，请在浏览器（或微信）的设置里把“位置”改成允许，再点一次“用定位”。${ALTERNATIVE}`,
  unavailable: `没有拿到位置：现在定不到。请看看手机的定位开了没有，到窗边或室外再点一次。${ALTERNATIVE}`,
  timeout: `没有拿到位置：等了15秒没有回音。请到窗边或室外再点一次。${ALTERNATIVE}`,
  insecure: `没有拿到位置：这个网址不是https开头，浏览器不给定位。请在上面选一个社区。`,
  unsupported: `没有拿到位置：这个浏览器不会定位。请在上面选一个社区。`,
};

/**
 * @param from name of the start
 * @param today in Shanghai, YYYY-MM-DD
 */
export function arrangementText(
  from: string,
  { isStation, inside, rough, beyond, coarse, dates, reaches, unplaced, precision }: Arrangement,
  today: Day,
): string {
  if (inside + beyond === 0)
    return `从${from}算起，30公里内没有${isStation ? '别的' : ''}开着的站点。下面还是全部站点。`;
  // Of a rough start, caveatText says it of all.
  const counted = { isStation, inside, rough: isRoughStart(precision) ? 0 : rough };
  const near = insideText(counted, '站') + (inside > 0 && dates === 0 ? noneNearWords(reaches, today) : '');
  const far = beyond > 0 ? `再远${coarse ? '或只准到区县的' : ''}还有${beyond}个` : '';
  const unknown = unplaced > 0 ? `同区县另有${unplaced}个还不知道在哪儿` : '';
  return `从${from}算起：${[near, far, unknown].filter(Boolean).join('；')}。`;
}
