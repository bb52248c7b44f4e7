/** The fields of Sveltia CMS that edit a schema, with the labels, examples and help of the editors' handbook. */
import { childOf, choicesOf, fieldsOf, isRequired, noteOf, typeOf, type Schema } from '../handbook/field-notes.ts';
import { WITHOUT_FORM } from './without-form.ts';

export interface FormField extends Widget {
  name: string;
  label: string;
  required: boolean;
  hint: string;
}

/** How a value is edited; the options are those of Sveltia CMS. */
interface Widget {
  widget: 'boolean' | 'list' | 'number' | 'object' | 'select' | 'string';
  value_type?: 'float';
  options?: string[];
  multiple?: true;
  collapsed?: 'auto';
  /** Of a group, or of each item of a list of groups. */
  fields?: FormField[];
  /** Of each item of a list of texts. */
  field?: Pick<FormField, 'name' | 'label' | 'widget'>;
}

/** @param path of the schema: `teams.contact` */
export function formFields(schema: Schema, path: string): FormField[] {
  return fieldsOf(schema).flatMap(([key, field]) => {
    const here = `${path}.${key}`;
    if (Object.hasOwn(WITHOUT_FORM, here)) return [];
    const { label = key } = noteOf(field);
    return [{ name: key, label, required: isRequired(field), hint: hintOf(field), ...widgetOf(field, key, here) }];
  });
}

/** The example of a group or a list is JSON, which a form has no use for. */
function hintOf(field: Schema): string {
  const { example = '', help = '' } = noteOf(field);
  return ['object', 'array', 'boolean'].includes(typeOf(field)) ? help : `${help}例如：${example}`;
}

/** @throws for a kind of value without a widget */
function widgetOf(field: Schema, key: string, path: string): Widget {
  switch (typeOf(field)) {
    case 'string':
      return { widget: 'string' };
    case 'boolean':
      return { widget: 'boolean' };
    case 'number':
      return { widget: 'number', value_type: 'float' };
    case 'enum':
      return { widget: 'select', options: choicesOf(field) };
    case 'object':
      return { widget: 'object', collapsed: 'auto', fields: formFields(field, path) };
    case 'array': {
      const item = childOf(field, 0);
      if (item !== undefined) return listOf(item, { key, label: noteOf(field).label ?? key, path });
    }
  }
  throw new Error(`${path} needs a widget, or a reason in without-form.ts: it is a ${typeOf(field)}.`);
}

function listOf(item: Schema, { key, label, path }: { key: string; label: string; path: string }): Widget {
  if (typeOf(item) === 'enum') return { widget: 'select', multiple: true, options: choicesOf(item) };
  if (typeOf(item) === 'string') return { widget: 'list', field: { name: key, label, widget: 'string' } };
  return { widget: 'list', collapsed: 'auto', fields: formFields(item, path) };
}
