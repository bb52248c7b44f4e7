import type { Activity } from '../../domain/catalogue.ts';
import { basisOf } from '../../domain/evidence/evidence.ts';

/** Label of a routine in a list of menu entries: 据报道 if only a report attests it, 常态活动 once an editor has confirmed it. */
export function routineMark(activity: Activity): '' | '据报道' | '常态活动' {
  if (activity.report === undefined) return '';
  return basisOf(activity) === 'report' ? '据报道' : '常态活动';
}
