import { createHash } from 'node:crypto';
import type { Day } from '../domain/calendar/day.ts';
import { checkEntries, everyEntry, sharedByChecks, type EntryProblem } from '../domain/checks/checks.ts';
import { implausibleDateProblems } from '../domain/checks/activity/implausible-dates.ts';
import { fieldName } from '../domain/handbook/field-notes.ts';
import { markdownProblems } from '../domain/markdown/problems.ts';
import { LOGO_ORIGIN, originKey } from '../domain/origins.ts';
import { COLLECTIONS, type Entries } from '../domain/schema/collections.ts';
import { buildDay } from './build-day.ts';
import { runGuarded } from './guard.ts';
import { missingArchive } from './missing-archive.ts';
import { LOGO_FILE, logoProblems, readLogo } from './own-files/logo.ts';
import { publicProblems } from './own-files/public-files.ts';
import { photoProblems } from './photos/files.ts';
import { maskProblem, sortProblems, type Problem } from './problems.ts';
import { readContent, type Origin } from './files/read-content.ts';

export interface DiskContent {
  entries: Entries;
  /** Sorted by file and line; empty when everything may be published. */
  problems: Problem[];
  fileCount: number;
  /** Hashes of the files, by `collection/id`. */
  digests: ReadonlyMap<string, string>;
  /** Paths of the files below the folder, by `collection/id`. */
  paths: ReadonlyMap<string, string>;
  /** SVG of the site's own logo. */
  logo?: string;
}

/**
 * Loads the content for scripts: the same files, schemas and checks as for the site, with lines in the problems.
 * @param today by default the day of the build, so that results agree with the build
 */
export function loadFromDisk(root: string, today: Day = buildDay()): DiskContent {
  const { entries, problems, origins, broken, images, fileCount, digests, paths, cache } = readContent(root);
  const shared = createHash('sha1')
    .update(JSON.stringify(sharedByChecks(entries, today)))
    .digest('base64url');
  const isUnchecked = (name: string): boolean => !cache.isChecked(name, digests.get(name) ?? '', { shared, today });
  const checked = runGuarded(root, entries, (all) => [
    ...checkEntries(
      all,
      today,
      broken,
      everyEntry(all).filter(({ collection, id }) => isUnchecked(originKey(collection, id))),
    ),
    ...implausibleDateProblems(all, today),
    ...photoProblems(root, all, images),
    ...missingArchive(root, all),
  ]);
  if ('problem' in checked) problems.push(checked.problem);
  const ofEntries = ('result' in checked ? checked.result : []).flatMap((problem) => {
    const origin = origins.get(originKey(problem.collection, problem.id));
    return origin === undefined ? [] : [located(problem, origin)];
  });
  const reported = new Set(ofEntries.map(({ file, line }) => `${file}:${String(line)}`));
  const ofBodies = [...origins]
    .filter(([name]) => isUnchecked(name))
    .flatMap(([, { file, body, bodyLine }]) =>
      markdownProblems(body).map(({ line, ...problem }) => ({
        file,
        line: bodyLine + line - 1,
        field: '正文',
        ...problem,
      })),
    )
    // One problem per line: pasted damage often causes the Markdown problem.
    .filter(({ file, line }) => !reported.has(`${file}:${String(line)}`));
  const ofOwnFiles = [...logoProblems(root), ...publicProblems(root)];
  const all = sortProblems([...problems, ...ofEntries, ...ofBodies, ...ofOwnFiles]).map(maskProblem);
  cache.save(all.length === 0 ? { shared, today } : undefined);
  const logo = readLogo(root);
  if (logo !== undefined) {
    digests.set(LOGO_ORIGIN, createHash('sha1').update(logo).digest('base64url'));
    paths.set(LOGO_ORIGIN, LOGO_FILE);
  }
  return { entries, problems: all, fileCount, digests, paths, ...(logo === undefined ? {} : { logo }) };
}

export function located({ collection, path, found, fix }: EntryProblem, origin: Origin): Problem {
  const { file, bodyLine, lineOf } = origin;
  if (path[0] === 'body') return { file, line: bodyLine + Number(path[1]), field: '正文', found, fix };
  return { file, line: lineOf(path), field: fieldName(COLLECTIONS[collection].schema, path), found, fix };
}
