/** Whom an activity serves, from the words for its audience. */
import { SERVICE_OBJECTS, type ServiceObject } from '../../schema/fields.ts';
import { plainText } from './clean.ts';

interface Audience {
  audience?: string;
  serves: readonly ServiceObject[];
  /** Chinese, why: 老人 → 为老. */
  how?: string;
}

const WORDS: readonly (readonly [ServiceObject, RegExp])[] = [
  ['为老', /老年|老人|长者|长辈|老党员|退休|空巢|独居|[6-9]\d岁(?:及)?(?:以上)?/],
  ['为小', /儿童|小学生|孩子|少年|幼儿|亲子|学生|宝宝|小朋友|\d+-\d+岁/],
  ['为困难群体', /困难|残疾|低保|特困|留守|孤寡|失能|失业|独居/],
  ['为心理关爱', /心理|情绪|压力/],
  ['为公共需要', /(?:全体|所有|新老|广大)(?:居民|村民|市民|群众)|谁都|不限|公众|全村/],
];

/** 为老、为小 are read as codes; other words stay as they are, and propose codes. */
export function readAudience(text: string): Audience {
  const plain = plainText(text);
  const named = SERVICE_OBJECTS.filter((object) => plain.includes(object));
  const left = named.reduce((rest, object) => rest.replace(object, ''), plain).replaceAll(/[、,;/\s和]/g, '');
  if (named.length > 0 && left === '') return { serves: inOrder(plain, named) };
  if (named.length > 0) return { audience: text.trim(), serves: inOrder(plain, named) };
  const proposed = WORDS.filter(([, words]) => words.test(plain));
  if (proposed.length === 0) return { audience: text.trim(), serves: [] };
  const how = proposed.map(([object, words]) => `${words.exec(plain)?.[0] ?? ''} → ${object}`).join('，');
  return { audience: text.trim(), serves: proposed.map(([object]) => object), how };
}

function inOrder(text: string, objects: readonly ServiceObject[]): ServiceObject[] {
  return [...objects].sort((a, b) => text.indexOf(a) - text.indexOf(b));
}
