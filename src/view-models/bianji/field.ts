/** The fields of an activity as a form shows them: labels, examples and help come from the schema. */
import { menuActivitySchema } from '../../domain/schema/activity.ts';
import { menuSchema } from '../../domain/schema/menu.ts';
import {
  bare,
  childOf,
  choicesOf,
  fieldsOf,
  formatOf,
  isRequired,
  noteOf,
  typeOf,
  type Schema,
} from '../../domain/handbook/field-notes.ts';
import { LENGTHS } from '../../domain/typed/lengths.ts';

type FieldKind = 'text' | 'prose' | 'day' | 'time' | 'rule' | 'phone' | 'url' | 'slug' | 'number' | 'choice' | 'list';

export interface FormField {
  /** The last step of its path: `title`, `ways`. */
  key: string;
  label: string;
  /** The sample text of the handbook; that of a list or an object is JSON and left out. */
  example: string;
  help: string;
  kind: FieldKind | 'group';
  isRequired: boolean;
  /** Characters. */
  max?: number;
  choices?: string[];
  /** Of a list: its items. */
  item?: FormField;
  /** Of a group, or of the items of a list. */
  fields?: FormField[];
}

export const activityFields = (): FormField[] =>
  fieldsOf(menuActivitySchema).map(([key, field]) => formField(key, field));

export const themeFields = (): FormField[] =>
  fieldsOf(menuSchema.shape.theme).map(([key, field]) => formField(key, field));

const KINDS: Readonly<Record<string, FieldKind>> = {
  day: 'day',
  time: 'time',
  rule: 'rule',
  phone: 'phone',
  url: 'url',
  slug: 'slug',
};

function formField(key: string, schema: Schema): FormField {
  const { label = '', example = '', help = '' } = noteOf(schema);
  const choices = choicesOf(schema);
  const type = typeOf(schema);
  const max = (bare(schema) as Schema & { maxLength?: number | null }).maxLength ?? undefined;
  const kind = kindOf(schema, max);
  const isPlain = type !== 'array' && type !== 'object';
  return {
    key,
    label,
    example: isPlain ? example : '',
    help,
    kind,
    isRequired: isRequired(schema),
    ...(max === undefined ? {} : { max }),
    ...(choices.length > 0 ? { choices } : {}),
    ...(type === 'array' ? { item: formField('', childOf(bare(schema), 0)!) } : {}),
    ...(type === 'object' ? { fields: partsOf(schema) } : {}),
  };
}

/** Groups within a group (the rating of a held date) have no form; their values are kept. */
const partsOf = (schema: Schema): FormField[] =>
  fieldsOf(schema)
    .map(([name, field]) => formField(name, field))
    .filter(({ kind }) => kind !== 'group');

function kindOf(schema: Schema, max: number | undefined): FormField['kind'] {
  const type = typeOf(schema);
  if (type === 'array') return 'list';
  if (type === 'object') return 'group';
  if (type === 'enum' || type === 'literal') return 'choice';
  if (type === 'number') return 'number';
  return KINDS[formatOf(schema) ?? ''] ?? (max === LENGTHS.prose ? 'prose' : 'text');
}
