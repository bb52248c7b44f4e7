/** How one takes part, and the short name of each way in an address. Islands import this: it brings no schema with it. */
import type { JoinWay } from '../../domain/schema/fields.ts';

/** The codes stand in links that people have sent: none of them may change. */
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
