import { checkEntries, type EntryProblem } from '../domain/checks.ts';
import { fieldName } from '../domain/field-notes.ts';
import { markdownProblems } from '../domain/markdown.ts';
import { COLLECTIONS, type Entries } from '../domain/schema/collections.ts';
import { sortProblems, type Problem } from './problems.ts';
import { missingPhotos } from './photos.ts';
import { originKey, readContent, type Origin } from './read-content.ts';

export interface DiskContent {
  entries: Entries;
  /** Sorted by file and line; empty when everything may be published. */
  problems: Problem[];
  fileCount: number;
}

/** The scripts' door to the content: the same files, schemas and checks as the site's, with the lines of the files. */
export function loadFromDisk(root: string): DiskContent {
  const { entries, problems, origins, broken, images, fileCount } = readContent(root);
  const crossing = [...checkEntries(entries, broken), ...missingPhotos(entries, images)].map((problem) => located(problem, origins.get(originKey(problem.collection, problem.id))));
  const written = [...origins.values()].flatMap(({ file, body, bodyLine }) => (
    markdownProblems(body).map(({ line, ...problem }) => ({ file, line: bodyLine + line - 1, field: '正文', ...problem }))
  ));
  return { entries, problems: sortProblems([...problems, ...crossing, ...written]), fileCount };
}

function located({ collection, id, path, found, fix }: EntryProblem, origin: Origin | undefined): Problem {
  const inBody = path[0] === 'body';
  return {
    file: origin?.file ?? `content/${COLLECTIONS[collection].folder}`,
    line: inBody ? origin?.bodyLine : origin?.lineOf(path),
    field: inBody ? '正文' : fieldName(COLLECTIONS[collection].schema, path),
    found, fix,
  };
}
