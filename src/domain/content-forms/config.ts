/** The configuration of Sveltia CMS at /bianji/neirong/: a form for each collection whose files are Markdown. */
import { COLLECTIONS, type CollectionName } from '../schema/collections.ts';
import { backendOf, LOCAL_FOLDER, type HostSettings } from './backend.ts';
import { formFields, type FormField } from './fields.ts';
import { WITHOUT_FORM } from './without-form.ts';

interface BodyField {
  name: 'body';
  label: string;
  widget: 'markdown';
  required: false;
  modes: ['raw'];
  hint: string;
}

interface FormCollection {
  name: CollectionName;
  label: string;
  folder: string;
  fields: (FormField | BodyField)[];
  [option: string]: unknown;
}

/**
 * @param title shown in the browser's tab and at the entrance
 * @param codeHost as in content/site.json
 */
export function formsConfig(title: string, codeHost?: HostSettings) {
  const host = codeHost && backendOf(codeHost);
  return {
    load_config_file: false,
    app_title: title,
    backend: host ?? LOCAL_FOLDER,
    ...(host !== undefined && codeHost?.mode === '合并请求' ? { publish_mode: 'editorial_workflow' } : {}),
    // Required, though no form uploads a file: photos lie beside their entry.
    media_folder: 'media',
    show_preview_links: false,
    editor: { preview: false },
    // The schemas require empty optional fields to be left out.
    output: { omit_empty_optional_fields: true },
    collections: formCollections(codeHost?.path ?? 'content'),
  };
}

function formCollections(content: string): FormCollection[] {
  return (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((name) => {
    if (Object.hasOwn(WITHOUT_FORM, name)) return [];
    const { title, folder, segments, schema } = COLLECTIONS[name];
    return [
      {
        name,
        label: title,
        folder: content === '.' ? folder : `${content}/${folder}`,
        extension: 'md',
        format: 'yaml-frontmatter',
        identifier_field: 'name',
        summary: '{{name}}',
        ...(segments.length > 1 ? { nested: { depth: segments.length } } : {}),
        // `npm run new` checks the address of a new entry, and addresses must not disappear.
        create: false,
        delete: false,
        fields: [...formFields(schema, name), BODY],
      },
    ];
  });
}

const BODY: BodyField = {
  name: 'body',
  label: '正文',
  widget: 'markdown',
  required: false,
  // The rich editor rewrites what it shows.
  modes: ['raw'],
  hint: '只用文字、列表、**加粗** 和 [文字](网址)，不写 HTML，不插图片。',
};
