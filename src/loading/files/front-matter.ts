import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import { hiddenCharacter } from '../../domain/typed/characters.ts';
import { yamlMarks } from './yaml-marks.ts';
import { fullWidthHint, type Located, type Path, type SyntaxProblem } from './located.ts';

type FrontMatter = (Located & { body: string; bodyLine: number }) | { problems: SyntaxProblem[] };

/**
 * Splits `---` front matter from the text below it and parses it as YAML 1.2 (core schema: no timestamps, no yes/no).
 */
export function parseFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---')
    return { problems: [{ line: 1, found: '第一行不是 ---', fix: '字段写在文件开头的两行 --- 之间' }] };
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end < 0) return { problems: [{ line: 1, found: '字段下面缺第二行 ---', fix: '字段写完以后另起一行写 ---' }] };
  const parsed = parseYaml(lines.slice(1, end), 1);
  if ('problems' in parsed) return parsed;
  return {
    ...parsed,
    body: lines
      .slice(end + 1)
      .join('\n')
      .trim(),
    bodyLine: bodyStart(lines, end),
  };
}

function bodyStart(lines: readonly string[], end: number): number {
  const first = lines.findIndex((line, index) => index > end && line.trim() !== '');
  return (first < 0 ? end : first) + 1;
}

function parseYaml(lines: readonly string[], linesBefore: number): Located | { problems: SyntaxProblem[] } {
  const counter = new LineCounter();
  const document = parseOrGiveUp(lines.join('\n'), counter);
  if (document === undefined)
    return { problems: [{ line: linesBefore + 1, found: '字段套得太深，读不下去', fix: '请照样例的层次写' }] };
  const lineAt = (offset: number): number => counter.linePos(offset).line + linesBefore;
  const problems = [
    ...syntaxProblems(document, lines, (offset) => counter.linePos(offset).line),
    ...valueProblems(document, counter),
  ];
  if (problems.length === 0) problems.push(...yamlMarks(lines.join('\n')));
  if (problems.length > 0)
    return { problems: problems.map((problem) => ({ ...problem, line: problem.line + linesBefore })) };
  return { value: document.toJS() ?? {}, lineOf: (path) => lineAt(offsetOf(document.contents, path)) };
}

/** The parser is recursive: a file nested thousands of levels deep exhausts the stack. */
function parseOrGiveUp(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true });
  } catch (tooDeep) {
    if (tooDeep instanceof RangeError) return undefined;
    throw tooDeep;
  }
}

/** Only the first syntax error, as one mistake causes many more below it; but every duplicate key. */
function syntaxProblems(
  document: Document,
  lines: readonly string[],
  lineAt: (offset: number) => number,
): SyntaxProblem[] {
  const all = [...document.errors, ...document.warnings];
  const duplicates = all.filter((error) => error.code === 'DUPLICATE_KEY');
  const rest = all.filter((error) => error.code !== 'DUPLICATE_KEY').slice(0, 1);
  return [...rest, ...duplicates].map((error) => {
    const line = error.code === 'MISSING_CHAR' ? (openQuote(lines) ?? lineAt(error.pos[0])) : lineAt(error.pos[0]);
    return { line, ...explainYaml(error, lines[line - 1] ?? '') };
  });
}

/** The line of an unclosed quotation mark, which the parser reports only at the end of the file. */
function openQuote(lines: readonly string[]): number | undefined {
  const line = lines.findIndex((text) => text.replaceAll(/\\./g, '').split('"').length % 2 === 0);
  return line < 0 ? undefined : line + 1;
}

function explainYaml(error: YAMLError, line: string): { found: string; fix: string } {
  const shown = `“${line.trim().slice(0, 30)}”`;
  if (error.code === 'DUPLICATE_KEY') return { found: `${shown} 的字段名前面已经写过`, fix: '同一个字段只写一次' };
  if (error.code === 'TAB_AS_INDENT' || /^\s*\t/.test(line))
    return { found: '这一行用 Tab 缩进', fix: '缩进请用空格，每层两个' };
  if (/^\s*[\u00a0\u3000]|:[\u00a0\u3000]/.test(line))
    return { found: `${shown} 用了全角空格或网页里的不换行空格`, fix: '请换成普通空格' };
  if (/^[^"'：]*：/.test(line) && !/^[^：]*: /.test(line))
    return { found: `${shown} 用了全角冒号`, fix: '字段名后面用英文冒号加一个空格，例如 name: 名称' };
  if (/^\s*[A-Za-z]\w*:\S/.test(line))
    return { found: `${shown} 的冒号后面没有空格`, fix: '写成 字段名: 内容，冒号后空一格' };
  if (error.code === 'MISSING_CHAR' && /["'[{]/.test(line)) return missingCharacter(shown, line);
  if (error.code === 'BAD_SCALAR_START')
    return { found: `${shown} 的内容以特殊符号开头`, fix: '请把内容放进英文双引号里' };
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY')
    return {
      found: `${shown} 里有两个冒号，或上下行缩进不对`,
      fix: '内容里有冒号就加英文双引号；同一层的字段左边对齐',
    };
  if (error.code === 'TAG_RESOLVE_FAILED')
    return { found: `${shown} 的内容以 ! 开头`, fix: '请把内容放进英文双引号里' };
  return {
    found: `看不懂 ${shown}`,
    fix:
      (/[[{]/.test(line) ? fullWidthHint(line) : undefined) ??
      '检查这一行和上一行：冒号后空一格，同层左边对齐，列表写成 ["甲", "乙"] 或每行 - 开头',
  };
}

/** A missing quotation mark, bracket or colon. */
function missingCharacter(shown: string, line: string): { found: string; fix: string } {
  const count = (mark: string): number => line.split(mark).length - 1;
  if (/["']/.test(line)) {
    return { found: `${shown} 的引号没有配对`, fix: '前后各一个英文引号，例如 name: "名称"；文字里的引号用 “ ”' };
  }
  if (count('[') !== count(']') || count('{') !== count('}')) {
    return { found: `${shown} 的括号没有配对`, fix: '左右括号要一样多，列表写成 ["甲", "乙"]' };
  }
  return { found: `${shown} 的字段名后面没有冒号`, fix: '写成 字段名: 内容，例如 name: 名称' };
}

/** Rejects YAML aliases, which can expand a small file hugely, and invisible characters written as escapes. */
function valueProblems(document: Document, counter: LineCounter): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  visit(document, {
    Alias(_, { range }) {
      problems.push({
        line: counter.linePos(range?.[0] ?? 0).line,
        found: '内容以 * 开头',
        fix: '星号有特殊意思，请把内容放进英文双引号里',
      });
    },
    Scalar(_, { range, value }) {
      const hidden = hiddenCharacter(String(value));
      if (hidden) problems.push({ line: counter.linePos(range?.[0] ?? 0).line, found: hidden.found, fix: hidden.fix });
    },
  });
  return problems;
}

function offsetOf(root: unknown, path: Path): number {
  let node = root;
  let offset = (root as Node | null)?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
