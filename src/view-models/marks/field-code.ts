/** 七大平台: what kind of service it is, and the short name of each in an address. Islands import this: it brings no schema with it. */
import type { FIELDS } from '../../domain/schema/fields.ts';

export type FieldName = (typeof FIELDS)[number];
export type FieldCode = (typeof CODES)[FieldName];

export interface Field {
  code: FieldCode;
  name: FieldName;
}

/** In the order of the standard. The codes stand in links that people have sent: none of them may change. */
const CODES = {
  理论宣讲: 'xuanjiang',
  社会宣传: 'xuanchuan',
  教育服务: 'jiaoyu',
  文化服务: 'wenhua',
  科技与科普: 'kepu',
  健身体育: 'jianshen',
  乡风文明: 'xiangfeng',
} as const satisfies Record<FieldName, string>;

export const fieldCode = (name: FieldName): FieldCode => CODES[name];

export const ALL_FIELDS: readonly Field[] = Object.entries(CODES).map(([name, code]) => ({
  code,
  name: name as FieldName,
}));
