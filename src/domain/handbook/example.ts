/** A whole menu for the handbook, put together from the examples that the schema gives for each field. */
import { monthOf, type Day } from '../calendar/day.ts';
import { childOf, noteOf, typeOf, type Schema } from './field-notes.ts';
import { menuActivitySchema } from '../schema/activity.ts';
import { menuSchema } from '../schema/menu.ts';

/** JSON as an editor writes it: one field a line, short lists in the line. */
export function exampleMenu(): string {
  const month = monthOf(exampleOf(menuActivitySchema, 'date') as Day);
  const theme = childOf(menuSchema, 'theme') ?? menuSchema;
  const once = fields(menuActivitySchema, ['id', 'title', 'date', 'time', 'place', 'serves', 'bring', 'join']);
  const weekly = fields(
    menuActivitySchema,
    ['id', 'title', 'rule', 'from', 'time', 'field', 'audience', 'summary', 'join'],
    {
      id: `${month.replace('-', '')}-taiji`,
      title: '一起练太极拳',
    },
  );
  return [
    '{',
    ...fields(menuSchema, ['month'], { month }, '  ').map((line) => `${line},`),
    `  "theme": { ${fields(theme, ['title', 'text'], {}, '').join(', ')} },`,
    '  "activities": [',
    ...inBraces(once, ','),
    ...inBraces(weekly, ''),
    '  ]',
    '}',
  ].join('\n');
}

function fields(
  schema: Schema,
  keys: readonly string[],
  instead: Readonly<Record<string, string>> = {},
  indent = '      ',
): string[] {
  return keys.map((key) => {
    const field = childOf(schema, key);
    const value = instead[key] ?? exampleOf(schema, key);
    const asText = field !== undefined && ['string', 'enum'].includes(typeOf(field));
    return `${indent}"${key}": ${asText ? JSON.stringify(value) : value}`;
  });
}

function inBraces(lines: readonly string[], after: string): string[] {
  return ['    {', lines.join(',\n'), `    }${after}`];
}

function exampleOf(schema: Schema, key: string): string {
  const field = childOf(schema, key);
  return (field && noteOf(field).example) ?? '';
}
