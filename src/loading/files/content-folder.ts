import path from 'node:path';
import { env } from '../../env.ts';

/** The folder that the site is built from. CONTENT_DIR overrides it, for tests and previews. */
export function contentFolder(): string {
  return path.resolve(env.CONTENT_DIR);
}

/** A path as shown to editors: relative to the project, with forward slashes. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return (relative.startsWith('..') ? file : relative).replaceAll(path.sep, '/');
}
