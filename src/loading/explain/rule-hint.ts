import { parseRule } from '../../domain/calendar/rule/rule.ts';
import type { Want } from './explain-want.ts';

/** The language of rules explains itself: which part it could not follow, and the nearest form. */
export function ruleHint(input: string): Want {
  const parsed = parseRule(input);
  if (parsed.ok) return { fix: '请照 content/README.md 里的周期写法写' };
  return { fix: parsed.hint.replace(/。$/, '') };
}
