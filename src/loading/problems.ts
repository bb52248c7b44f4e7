import { compareText } from '../domain/order.ts';
import { maskPrivate } from '../domain/privacy/private-text.ts';

/** One thing that a person has to mend in content/: where it is, what stands there, what to write. */
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

/** Every problem on its own line. */
export function printProblems(problems: readonly Problem[]): string {
  return problems.map(printProblem).join('\n');
}

/** Problems go to screens and logs of builds: what is private in a value that they show, or in a file's name, is masked. */
export function maskProblem(problem: Problem): Problem {
  const { file, found, fix } = problem;
  return { ...problem, file: maskPrivate(file), found: maskPrivate(found), fix: maskPrivate(fix) };
}

/** By file, then by line; two problems of one line keep their order. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}
