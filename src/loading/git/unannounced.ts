/** Unannounced changes with the file and the line where they are mended, and the text to paste there. */
import path from 'node:path';
import { unannouncedChanges, type Unannounced } from '../../domain/changes/changes.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { COLLECTIONS, type Entries } from '../../domain/schema/collections.ts';
import { shownPath } from '../files/content-folder.ts';
import { located } from '../from-disk.ts';
import { sortProblems, type Problem } from '../problems.ts';
import { originKey, readContent } from '../files/read-content.ts';

export interface ToAnnounce extends Problem {
  /** Each a line or more, as the file of the problem has it. */
  pieces: string[];
}

/** @param folder the content as it is now, without problems; @param before as it was. */
export function toAnnounce(folder: string, before: Entries, today: Day): ToAnnounce[] {
  const { entries, origins } = readContent(folder);
  const found = unannouncedChanges(before, entries, today).map((change): ToAnnounce => {
    const origin = origins.get(originKey(change.collection, change.id));
    const problem = origin === undefined ? missing(folder, change) : located(change, origin);
    return {
      ...problem,
      pieces: change.pieces.map((piece) => asWritten(piece, COLLECTIONS[change.collection].format)),
    };
  });
  return sortProblems(found) as ToAnnounce[];
}

/** The file itself is gone. */
function missing(folder: string, { collection, id, found, fix }: Unannounced): Problem {
  const { folder: below, format } = COLLECTIONS[collection];
  return { file: shownPath(path.join(folder, below, `${id}.${format}`)), found, fix };
}

/** JSON as the content files have it, which is YAML too: there, an item of a list begins with a dash. */
function asWritten(piece: object | string, format: 'md' | 'json'): string {
  if (typeof piece === 'string') return piece;
  const text = JSON.stringify(piece, undefined, 1).replaceAll(/\n\s*/g, ' ');
  return format === 'md' ? `- ${text}` : text;
}
