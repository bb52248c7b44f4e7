/** 五为 as code (colour and icon), letter and name. */
import type { ServiceObject } from '../../domain/schema/fields.ts';

export interface Mark {
  /** In addresses, class names and icon names. */
  code: string;
  letter: string;
  name: ServiceObject;
}

const CODES: Record<ServiceObject, [code: string, letter: string]> = {
  为老: ['lao', '老'],
  为小: ['xiao', '小'],
  为困难群体: ['kun', '困'],
  为心理关爱: ['xin', '心'],
  为公共需要: ['gong', '公'],
};

/** Answers to 适合谁. */
export const PEOPLE: Readonly<Record<ServiceObject, string>> = {
  为老: '老人',
  为小: '孩子',
  为困难群体: '有困难的人',
  为心理关爱: '需要心理关爱的人',
  为公共需要: '大家',
};

export const markOf = (name: ServiceObject): Mark => ({ code: CODES[name][0], letter: CODES[name][1], name });
/** In the order of the schema, which is too large to import in browsers. */
export const ALL_MARKS: readonly Mark[] = (Object.keys(CODES) as ServiceObject[]).map(markOf);
