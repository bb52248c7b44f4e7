/** Format 2: an honour, formerly a line of text, is an object with its source. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { ContentText } from './migration.ts';

const FRONT_MATTER = /^---\r?\n([^]*?\r?\n)---(?=\r?\n|$)/;
/** What a report calls the first of its kind: nobody awarded it. */
const FIRST = /首个|首家|首条|首创|率先/;

export function honoursWithSources({ path, text }: ContentText): { text: string; notes: string[] } {
  const [, fields] = (path.endsWith('.md') && FRONT_MATTER.exec(text)) || [];
  if (fields === undefined || !/^honours:/m.test(fields)) return { text, notes: [] };
  const document = parseDocument(fields);
  const honours = document.get('honours');
  if (document.errors.length > 0 || !isMap(document.contents) || !isSeq(honours)) return { text, notes: [] };
  const { sources } = document.toJS() as { sources?: unknown };
  // With several sources, nobody but the editor knows which one tells of the honour: the check asks for it.
  const source = Array.isArray(sources) && sources.length === 1 ? String(sources[0]) : undefined;
  const notes = honours.items.flatMap((item, index) => {
    if (!isScalar(item) || typeof item.value !== 'string') return [];
    const name = item.value;
    const kind = FIRST.test(name) ? { kind: '首创' } : {};
    honours.items[index] = document.createNode({ name, ...kind, ...(source === undefined ? {} : { source }) });
    return [
      source === undefined
        ? `荣誉“${name}”改成一组字段；文件里不止一个来源，请您写上 source`
        : `荣誉“${name}”改成一组字段，来源写 ${source}`,
    ];
  });
  if (notes.length === 0) return { text, notes };
  return { text: text.replace(fields, () => document.toString({ lineWidth: 0, flowCollectionPadding: false })), notes };
}
