/** The rules to measure, drawn from the whole language with a fixed seed. */
import fc from 'fast-check';
import { anyRule } from '../../../src/domain/calendar/testing/rule.arbitrary.ts';
import type { Rule } from '../../../src/domain/calendar/rule/rule.ts';
import { isShared, type SharedRule } from './peer.ts';

export const RULES = 1000;
const SEED = 20261101;

/** Rules of every form, each about as often. */
export const rulesOfEveryForm = (): Rule[] => fc.sample(anyRule, { numRuns: RULES, seed: SEED });

/** Rules of the forms that rrule can express. */
export const sharedRules = (): SharedRule[] => fc.sample(anyRule.filter(isShared), { numRuns: RULES, seed: SEED });
