/**
 * The text of a new content file: the fields that it needs and those most often written, without values. An invented value would
 * pass the check; an empty field is named by it, with what to write.
 */
import { typeOf, childOf, fieldsOf, isRequired, noteOf, choicesOf, type Schema } from './field-notes.ts';
import { COLLECTIONS } from '../schema/collections.ts';

export type NewCollection = 'districts' | 'stations' | 'teams' | 'brands' | 'menus';

/** Optional fields that most files have, as paths. Fields of a group that the schema requires come along. */
export const USUAL_FIELDS: Record<NewCollection, readonly string[]> = {
  districts: ['hotline.phone', 'hotline.hours', 'sources'],
  stations: [
    'parent',
    'town',
    'address',
    'hours',
    'contact.phone',
    'contact.hours',
    'areas.note',
    'highlight',
    'serves',
    'accessibility',
    'sources',
  ],
  teams: ['affiliation', 'home', 'stations', 'focus', 'serves', 'roles', 'contact.phone', 'sources'],
  brands: ['teams', 'stations', 'themes', 'level', 'serves', 'sources'],
  menus: [
    'theme.text',
    'activities.date',
    'activities.time',
    'activities.place',
    'activities.serves',
    'activities.audience',
    'activities.summary',
    'activities.join.ways',
  ],
};

/** @param values by field, known before anything is filled in */
export function newFileText(collection: NewCollection, values: Readonly<Record<string, string>> = {}): string {
  const { schema, format } = COLLECTIONS[collection];
  const outline = outlineOf(schema, USUAL_FIELDS[collection], '');
  const written = outline.map((field) => ({ ...field, value: values[field.path] }));
  return format === 'json'
    ? `${JSON.stringify(asJson(written), undefined, 2)}\n`
    : ['---', ...yamlLines(written, ''), '---', ''].join('\n');
}

export interface FieldHint {
  /** 联系·公开电话(phone). */
  name: string;
  /** The file is not complete without it. */
  isRequired: boolean;
  example: string;
  help: string;
  /** What a field of choices may be. */
  choices: readonly string[];
}

/** The fields of a new file, and the names of those that it leaves out. */
export function fieldHints(collection: NewCollection): { written: FieldHint[]; others: string[] } {
  const { schema } = COLLECTIONS[collection];
  const outline = outlineOf(schema, USUAL_FIELDS[collection], '');
  const isWritten = (key: string) => outline.some((field) => field.key === key);
  return {
    written: outline.flatMap((field) => hintsOf(field, [], true)),
    others: fieldsOf(schema).flatMap(([key, field]) => (isWritten(key) ? [] : [`${labelOf(field)}(${key})`])),
  };
}

interface OutlineField {
  key: string;
  /** `activities.join.ways`; the index of a list is left out. */
  path: string;
  schema: Schema;
  kind: 'value' | 'group' | 'list of groups';
  fields: readonly OutlineField[];
  value?: string | undefined;
}

function outlineOf(schema: Schema, usual: readonly string[], prefix: string): OutlineField[] {
  return fieldsOf(schema).flatMap(([key, field]): OutlineField[] => {
    const path = prefix + key;
    if (!isRequired(field) && !usual.some((name) => name === path || name.startsWith(`${path}.`))) return [];
    const item = typeOf(field) === 'array' ? childOf(field, 0) : undefined;
    const isList = item !== undefined && typeOf(item) === 'object';
    const group = isList ? item : typeOf(field) === 'object' ? field : undefined;
    if (group === undefined) return [{ key, path, schema: field, kind: 'value', fields: [] }];
    const fields = outlineOf(group, usual, `${path}.`);
    return [{ key, path, schema: field, kind: isList ? 'list of groups' : 'group', fields }];
  });
}

function asJson(fields: readonly OutlineField[]): object {
  return Object.fromEntries(
    fields.map(({ key, kind, value, fields: inner }): [string, unknown] => {
      if (kind === 'value') return [key, value ?? null];
      return [key, kind === 'group' ? asJson(inner) : [asJson(inner)]];
    }),
  );
}

function yamlLines(fields: readonly OutlineField[], indent: string): string[] {
  return fields.flatMap(({ key, kind, value, fields: inner }) => {
    if (kind === 'value') return [`${indent}${key}:${value === undefined ? '' : ` ${value}`}`];
    if (kind === 'group') return [`${indent}${key}:`, ...yamlLines(inner, `${indent}  `)];
    const [first = '', ...rest] = yamlLines(inner, `${indent}    `);
    return [`${indent}${key}:`, `${indent}  - ${first.trimStart()}`, ...rest];
  });
}

function hintsOf(
  { key, schema, kind, fields }: OutlineField,
  groups: readonly string[],
  isNeeded: boolean,
): FieldHint[] {
  const needed = isNeeded && isRequired(schema);
  const names = [...groups, labelOf(schema)];
  if (kind !== 'value') return fields.flatMap((field) => hintsOf(field, names, needed));
  const { example = '', help = '' } = noteOf(schema);
  const item = typeOf(schema) === 'array' ? childOf(schema, 0) : schema;
  return [
    {
      name: `${names.join('·')}(${key})`,
      isRequired: needed,
      example,
      help,
      choices: item === undefined ? [] : choicesOf(item),
    },
  ];
}

const labelOf = (field: Schema): string => noteOf(field).label ?? '';
