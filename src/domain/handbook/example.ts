/** A complete menu for the handbook, built from the examples in the schema. */
import { monthOf, type Day } from '../calendar/day.ts';
import { childOf, noteOf, typeOf, type Schema } from './field-notes.ts';
import { menuActivitySchema } from '../schema/activity.ts';
import { menuSchema } from '../schema/menu.ts';

/** JSON with one field per line and short lists inline. */
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
  overrides: Readonly<Record<string, string>> = {},
  indent = '      ',
): string[] {
  return keys.map((key) => {
    const field = childOf(schema, key);
    const value = overrides[key] ?? exampleOf(schema, key);
    const asText = field !== undefined && ['string', 'enum'].includes(typeOf(field));
    return `${indent}"${key}": ${asText ? JSON.stringify(value) : value}`;
  });
}

function inBraces(lines: readonly string[], separator: string): string[] {
  return ['    {', lines.join(',\n'), `    }${separator}`];
}

function exampleOf(schema: Schema, key: string): string {
  const field = childOf(schema, key);
  return (field && noteOf(field).example) ?? '';
}
