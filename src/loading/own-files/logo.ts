/** `content/logo.svg`. */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logoViewBox } from '../../domain/theme/logo.ts';
import { shownPath } from '../files/content-folder.ts';
import { kindOf } from '../photos/kind.ts';
import { unsafePart } from '../photos/svg.ts';
import type { Problem } from '../problems.ts';

export const LOGO_FILE = 'logo.svg';
/** In bytes. Every page has it in its tab. */
const MAX_SIZE = 50_000;

/** The logo of a content folder that has been checked; undefined where it has none. */
export function readLogo(root: string): string | undefined {
  const file = join(root, LOGO_FILE);
  return isFile(file) ? readFileSync(file, 'utf8') : undefined;
}

/** A link is none; what is said to be the content folder may be a file. */
const isFile = (path: string): boolean => existsSync(path) && lstatSync(path).isFile();

export function logoProblems(root: string): Problem[] {
  const file = join(root, LOGO_FILE);
  if (!isFile(file)) return [];
  const problem = problemOf(readFileSync(file));
  return problem === undefined ? [] : [{ file: shownPath(file), ...problem }];
}

function problemOf(bytes: Uint8Array): Pick<Problem, 'found' | 'fix'> | undefined {
  if (bytes.length > MAX_SIZE)
    return {
      found: `标志有 ${String(Math.ceil(bytes.length / 1000))} kB`,
      fix: `每一页都要用，不能超过 ${String(MAX_SIZE / 1000)} kB：请让画图的人把线条简化，不要把照片放进去`,
    };
  if (kindOf(bytes) !== 'SVG') return { found: '不是 svg 图', fix: '请用画图软件另存为 svg，只改文件名不行' };
  const svg = new TextDecoder().decode(bytes);
  const unsafe = unsafePart(svg);
  if (unsafe !== undefined) return { found: `svg 里有${unsafe}`, fix: '标志只画图形，请在画图软件里把它转成路径再存' };
  if (!svg.trimEnd().endsWith('</svg>'))
    return { found: '图片不完整，后面缺了一截或坏了', fix: '多半是没有传完，请重新导出一次再放' };
  if (logoViewBox(svg) === undefined)
    return { found: 'svg 没有写大小', fix: '请在开头的 <svg> 里写 viewBox="0 0 36 36"，四个数是左、上、宽、高' };
  return undefined;
}
