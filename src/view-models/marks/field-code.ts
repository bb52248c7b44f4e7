/** URL codes of 七大平台 (kinds of service). Islands import this, so it must not import a schema. */
import type { FIELDS } from '../../domain/schema/fields.ts';

type FieldName = (typeof FIELDS)[number];
type FieldCode = (typeof CODES)[FieldName];

interface Field {
  code: FieldCode;
  name: FieldName;
}

/** In the order of the schema. The codes are in published links: none of them may change. */
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
