/** Unannounced changes with file, line and the text to paste there. */
import { originKey } from '../../domain/origins.ts';
import path from 'node:path';
import { unannouncedChanges, type Unannounced } from '../../domain/changes/changes.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { COLLECTIONS, type Entries } from '../../domain/schema/collections.ts';
import { shownPath } from '../files/content-folder.ts';
import { located } from '../from-disk.ts';
import { sortProblems, type Problem } from '../problems.ts';
import { readContent } from '../files/read-content.ts';

export interface UnannouncedProblem extends Problem {
  /** Text in the format of the file, each of one or more lines. */
  pieces: string[];
}

/**
 * @param folder the present content, without problems
 * @param before the entries of the earlier state
 */
export function unannouncedProblems(folder: string, before: Entries, today: Day): UnannouncedProblem[] {
  const { entries, origins } = readContent(folder);
  const found = unannouncedChanges(before, entries, today).map((change): UnannouncedProblem => {
    const origin = origins.get(originKey(change.collection, change.id));
    const problem = origin === undefined ? missing(folder, change) : located(change, origin);
    return {
      ...problem,
      pieces: change.pieces.map((piece) => asWritten(piece, COLLECTIONS[change.collection].format)),
    };
  });
  return sortProblems(found) as UnannouncedProblem[];
}

/** For a file that was removed. */
function missing(folder: string, { collection, id, found, fix }: Unannounced): Problem {
  const { folder: below, format } = COLLECTIONS[collection];
  return { file: shownPath(path.join(folder, below, `${id}.${format}`)), found, fix };
}

/** JSON on one line; in front matter, where it is valid YAML, as a list item. */
function asWritten(piece: object | string, format: 'md' | 'json'): string {
  if (typeof piece === 'string') return piece;
  const text = JSON.stringify(piece, undefined, 1).replaceAll(/\n\s*/g, ' ');
  return format === 'md' ? `- ${text}` : text;
}
