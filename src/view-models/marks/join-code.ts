/** URL codes of the ways to join. Islands import this, so it must not import a schema. */
import type { JoinWay } from '../../domain/schema/fields.ts';

/** The codes are in published links: none of them may change. */
const CODES = {
  直接来: 'zhijie',
  电话报名: 'dianhua',
  电话预约: 'yuyue',
  到站登记: 'daozhan',
  社区群接龙: 'jielong',
  网上点单: 'diandan',
} as const satisfies Record<JoinWay, string>;

export const joinCode = (way: JoinWay): string => CODES[way];

export const ALL_JOIN_WAYS: readonly { code: string; name: string }[] = Object.entries(CODES).map(([name, code]) => ({
  code,
  name,
}));
