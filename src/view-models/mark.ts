/** 五为 as a letter, a colour and an icon: the three always come together. */
import type { ServiceObject } from '../domain/schema/fields.ts';

export interface Mark {
  /** Short code in addresses, class names and icons. */
  code: string;
  letter: string;
  name: ServiceObject;
}

const CODES: Record<ServiceObject, [code: string, letter: string]> = {
  为老: ['lao', '老'], 为小: ['xiao', '小'], 为困难群体: ['kun', '困'], 为心理关爱: ['xin', '心'], 为公共需要: ['gong', '公'],
};

export const markOf = (name: ServiceObject): Mark => ({ code: CODES[name][0], letter: CODES[name][1], name });
/** In the order of the schema, which itself is too heavy for browsers. */
export const ALL_MARKS: readonly Mark[] = (Object.keys(CODES) as ServiceObject[]).map(markOf);
