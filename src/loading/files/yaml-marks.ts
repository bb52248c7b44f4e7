/** YAML syntax that silently drops text: comments, anchors, tags. */
import { Lexer } from 'yaml';
import type { SyntaxProblem } from './located.ts';

/** Tokens that the lexer emits without text in the source. `SCALAR` precedes every plain or quoted scalar. */
const SCALAR = '\x1f';
const NO_TEXT = new Set(['\x02', '\x18', SCALAR]);

/** @param source YAML without errors. Lines in the result count from 1. */
export function yamlMarks(source: string): SyntaxProblem[] {
  const lines = source.split('\n');
  const problems: SyntaxProblem[] = [];
  let line = 1;
  let before = '';
  for (const piece of new Lexer().lex(source)) {
    if (before !== SCALAR && /^[#&!]/.test(piece)) problems.push({ line, ...explain(piece, lines[line - 1] ?? '') });
    if (!NO_TEXT.has(piece)) line += piece.split('\n').length - 1;
    before = piece;
  }
  return problems;
}

function explain(piece: string, line: string): Pick<SyntaxProblem, 'found' | 'fix'> {
  if (!piece.startsWith('#'))
    return { found: `“${piece.slice(0, 30)}” 不会显示`, fix: `以 ${piece.charAt(0)} 开头的内容请放进英文双引号里` };
  const shown = piece.length > 30 ? `${piece.slice(0, 30)}…` : piece;
  if (line.trimStart().startsWith('#'))
    return { found: `“${shown}” 是注释，不会显示`, fix: '请删掉这一行；是内容就写进字段，加英文双引号' };
  const value = /^\s*(?:- )?(?:[\w-]+: +)?(.*)$/.exec(line)?.[1]?.trim() ?? '';
  return {
    found: `“${shown}” 不会显示，# 后面的都被当成注释`,
    fix: `内容里有 # 就加英文双引号${/^[^"']{1,60}$/.test(value) ? `，例如 "${value}"` : ''}`,
  };
}
