/**
 * Introspection of schemas: label, example and help from `.meta()`, child fields, choices. Error messages and the
 * editors' handbook are both generated from these.
 */
import type { z } from 'astro/zod';

export type Schema = z.ZodType;

interface FieldNote {
  label?: string;
  example?: string;
  help?: string;
}

export function noteOf(schema: Schema): FieldNote {
  return (schema.meta() ?? {}) as FieldNote;
}

/** The schema without its `.optional()` and `.default()` wrappers. */
export function bare(schema: Schema): Schema {
  const def = defOf(schema);
  return def.type === 'optional' || def.type === 'default' ? bare(def.innerType as Schema) : schema;
}

export function isRequired(schema: Schema): boolean {
  const { type } = defOf(schema);
  return type !== 'optional' && type !== 'default';
}

export function typeOf(schema: Schema): z.core.$ZodTypes['_zod']['def']['type'] {
  return defOf(bare(schema)).type;
}

/** The fields of an object schema, in order; empty for any other schema. */
export function fieldsOf(schema: Schema): [key: string, field: Schema][] {
  const def = defOf(bare(schema));
  return def.type === 'object' ? (Object.entries(def.shape) as [string, Schema][]) : [];
}

export function childOf(schema: Schema, step: PropertyKey): Schema | undefined {
  const def = defOf(bare(schema));
  if (def.type === 'object') return Object.hasOwn(def.shape, step) ? (def.shape[String(step)] as Schema) : undefined;
  if (def.type === 'array') return def.element as Schema;
  if (def.type === 'record') return def.valueType as Schema;
  return def.type === 'tuple' ? (def.items[Number(step)] as Schema | undefined) : undefined;
}

export function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  return path.reduce<Schema | undefined>((current, step) => current && childOf(current, step), schema);
}

/** The values of an enum or a literal. */
export function choicesOf(schema: Schema): string[] {
  const def = defOf(bare(schema));
  if (def.type === 'enum') return Object.values(def.entries).map(String);
  return def.type === 'literal' ? def.values.map(String) : [];
}

/** The format of a text field: `params.format` of its refinement (day, slug, rule …). */
export function formatOf(schema: Schema): string | undefined {
  for (const check of defOf(bare(schema)).checks ?? []) {
    const { params } = check._zod.def as { params?: { format?: string } };
    if (params?.format !== undefined) return params.format;
  }
  return undefined;
}

/** The path to a field in the labels of the schema: `功能区第2项·说明(note)`. */
export function fieldName(schema: Schema, path: readonly PropertyKey[]): string | undefined {
  const words: string[] = [];
  let current: Schema | undefined = schema;
  for (const step of path) {
    current = current && childOf(current, step);
    if (typeof step === 'number') words.push(`${words.pop() ?? ''}第${step + 1}项`);
    else words.push((current && noteOf(current).label) ?? String(step));
  }
  const key = path.findLast((step) => typeof step === 'string');
  if (key === undefined) return words.length === 0 ? undefined : words.join('·');
  return words.at(-1) === key ? words.join('·') : `${words.join('·')}(${key})`;
}

function defOf(schema: Schema): z.core.$ZodTypes['_zod']['def'] {
  return (schema as unknown as z.core.$ZodTypes)._zod.def;
}
