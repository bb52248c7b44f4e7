/** What is not in the menu of a month says why it stands there. */
import type { Activity } from '../../domain/catalogue.ts';
import { basisOf } from '../../domain/evidence/evidence.ts';

/** 据报道 while only a report speaks of it, 常态活动 once an editor has confirmed it; empty for what a menu announces. */
export function routineMark(activity: Activity): '' | '据报道' | '常态活动' {
  if (activity.report === undefined) return '';
  return basisOf(activity) === 'report' ? '据报道' : '常态活动';
}
