import { join } from 'node:path';

/** The handbook's screenshots of the editor's page, which every content folder gets a copy of. */
export const PICTURES = join(import.meta.dirname, 'pictures');
