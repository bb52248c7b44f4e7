/** Fields that ended up in the Markdown body, where they would be published, because of a misplaced second `---`. */
import { childOf, fieldsOf, typeOf, bare, type Schema } from '../../domain/handbook/field-notes.ts';
import type { SyntaxProblem } from '../files/located.ts';

/** Reports the first line of the body that is a field of the schema, or a first line that looks like any field. */
export function strayFields(body: string, schema: Schema): SyntaxProblem[] {
  const names = namesIn(schema);
  const lines = body.split('\n');
  const stray = lines.findIndex((line, index) => {
    const name = /^\s*(?:- )?([A-Za-z]\w*):(?:\s|$)/.exec(line)?.[1];
    return name !== undefined && (index === 0 || names.has(name));
  });
  if (stray < 0) return [];
  return [
    {
      line: stray + 1,
      found: `正文里有字段 “${(lines[stray] ?? '').trim().slice(0, 30)}”`,
      fix: '字段都写在文件开头的两行 --- 之间，中间不能再有 ---；是正文就改成中文，例如 时间：周六上午',
    },
  ];
}

function namesIn(schema: Schema, names = new Set<string>()): Set<string> {
  for (const [name, field] of fieldsOf(typeOf(schema) === 'array' ? elementOf(schema) : schema)) {
    names.add(name);
    namesIn(field, names);
  }
  return names;
}

function elementOf(list: Schema): Schema {
  return childOf(bare(list), 0) ?? list;
}
