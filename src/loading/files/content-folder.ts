import path from 'node:path';
import { env, internalEnv } from '../../env.ts';

/** The folder that the site is built from. CONTENT_DIR overrides it, for tests and previews. */
export function contentFolder(): string {
  return path.resolve(env.CONTENT_DIR);
}

/** A path as shown to editors: relative to the folder in which they called the command, with forward slashes. */
export function shownPath(file: string): string {
  const relative = path.relative(internalEnv.INIT_CWD, file);
  return (relative.startsWith('..') ? file : relative || '.').replaceAll(path.sep, '/');
}
