/** Caches PDFs by a hash of all inputs, so that unchanged pages are not printed again. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { keptOrMade } from '../../src/images/cache/kept-file.ts';

const FOLDER = join('.cache', 'posters');

/** @param ingredients the page (which names its stylesheets by their content), the fonts, the browser. */
export function cachedPrint(
  ingredients: readonly string[],
  print: () => Promise<Buffer>,
): Promise<{ bytes: Buffer; made: boolean }> {
  const name = createHash('sha256').update(ingredients.join('\0')).digest('hex');
  return keptOrMade(join(FOLDER, `${name}.kept`), print);
}
