import { compareText } from '../domain/order.ts';
import { maskPrivate } from '../domain/privacy/private-text.ts';

/** A mistake in content/, in Chinese for editors: where it is, what was found, how to fix it. */
export interface Problem {
  file: string;
  line?: number | undefined;
  /** Chinese label with the key: 成立(founded). */
  field?: string | undefined;
  found: string;
  fix: string;
}

/** `content/teams/panlong/lifa.md:7  成立(founded)：写的是数字 2018，应写成带引号的文字` */
export function printProblem({ file, line, field, found, fix }: Problem): string {
  const where = line === undefined ? file : `${file}:${line}`;
  return `${where}  ${field === undefined ? '' : `${field}：`}${found}，${fix}`;
}

/** One problem per line. */
export function printProblems(problems: readonly Problem[]): string {
  return problems.map(printProblem).join('\n');
}

/** Masks private data in quoted values and file names, since problems appear in build logs. */
export function maskProblem(problem: Problem): Problem {
  const { file, found, fix } = problem;
  return { ...problem, file: maskPrivate(file), found: maskPrivate(found), fix: maskPrivate(fix) };
}

/** By file, then line; problems of one line keep their order. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}
