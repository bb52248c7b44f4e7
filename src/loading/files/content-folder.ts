import path from 'node:path';
import { env } from '../../env.ts';

/** The folder that the site is built from; tests and previews point CONTENT_DIR at another one. */
export function contentFolder(): string {
  return path.resolve(env.CONTENT_DIR);
}

/** A path as an editor knows it: from the project's root, with forward slashes. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return (relative.startsWith('..') ? file : relative).replaceAll(path.sep, '/');
}
