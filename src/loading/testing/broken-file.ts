/** A mistake of an editor: one file in place of a valid one, and what the problem that it causes must contain. */
import type { FileContent } from './content-in.ts';

export interface BrokenFile {
  name: string;
  path: string;
  content: FileContent;
  says: { line?: number; field?: string; found: string; fix: string };
}
