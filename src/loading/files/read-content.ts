import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildDay } from '../build-day.ts';
import { explainIssues } from '../../domain/explain/explain.ts';
import { COLLECTIONS, type CollectionName, type Entries, type Entry } from '../../domain/schema/collections.ts';
import { listContent, type ContentFile } from './content-files.ts';
import { shownPath } from './content-folder.ts';
import { decodeText } from './decode.ts';
import { parseFrontMatter } from './front-matter.ts';
import { parseJson } from './json-text.ts';
import type { Located } from './located.ts';
import type { Problem } from '../problems.ts';
import { strayFields } from '../explain/stray-fields.ts';

/** The file of an entry, with its lines for problems. */
export interface Origin extends Located {
  file: string;
  body: string;
  /** First line of the Markdown body. */
  bodyLine: number;
}

export interface ReadContent {
  entries: Entries;
  problems: Problem[];
  /** By `collection/id`. */
  origins: Map<string, Origin>;
  /** Ids of entries whose file exists but is invalid, by collection: references to them do not dangle. */
  broken: Map<CollectionName, Set<string>>;
  /** Hashes of the files of valid entries, by `collection/id`. */
  digests: Map<string, string>;
  images: Set<string>;
  fileCount: number;
}

/** Reads all files below `root`, a content/ folder: the valid entries, and problems of the others. */
export function readContent(root: string): ReadContent {
  const read: ReadContent = {
    entries: emptyEntries(),
    problems: [],
    origins: new Map(),
    broken: new Map(),
    digests: new Map(),
    images: new Set(),
    fileCount: 0,
  };
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    read.problems.push({
      file: shownPath(root),
      found: existsSync(root) ? '不是文件夹' : '没有这个文件夹',
      fix: '请在项目的文件夹里运行，或检查 CONTENT_DIR',
    });
    return read;
  }
  const { files, images, misplaced } = listContent(root);
  for (const { path: shown, entry, found, fix } of misplaced) {
    read.problems.push({ file: shownPath(path.join(root, shown)), found, fix });
    if (entry) markBroken(read, entry);
  }
  for (const file of files) readFile(read, root, file);
  return Object.assign(read, { images, fileCount: files.length });
}

export function originKey(collection: CollectionName, id: string): string {
  return `${collection}/${id}`;
}

function readFile(read: ReadContent, root: string, { collection, id, path: shown }: ContentFile): void {
  const file = shownPath(path.join(root, shown));
  const { format, schema } = COLLECTIONS[collection];
  const fail = (problems: Omit<Problem, 'file'>[]): void => {
    read.problems.push(...problems.map((problem) => ({ file, ...problem })));
    markBroken(read, { collection, id });
  };
  const bytes = readFileSync(path.join(root, shown));
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) return fail([decoded]);
  const parsed =
    format === 'md' ? parseFrontMatter(decoded.text) : { body: '', bodyLine: 1, ...parseJson(decoded.text) };
  if ('problems' in parsed) return fail(parsed.problems);
  const checked = schema.safeParse(parsed.value);
  if (!checked.success) {
    return fail(
      explainIssues(schema, parsed.value, checked.error.issues, { format, today: buildDay() }).map(
        ({ path: field, ...problem }) => ({ line: parsed.lineOf(field), ...problem }),
      ),
    );
  }
  const stray = strayFields(parsed.body, schema).map(({ line, ...problem }) => ({
    ...problem,
    field: '正文',
    line: parsed.bodyLine + line - 1,
  }));
  if (stray.length > 0) return fail(stray);
  read.origins.set(originKey(collection, id), { ...parsed, file });
  read.digests.set(originKey(collection, id), createHash('sha1').update(bytes).digest('base64url'));
  (read.entries[collection] as Entry<unknown>[]).push({ id, data: checked.data, body: parsed.body });
}

function markBroken({ broken }: ReadContent, { collection, id }: Pick<ContentFile, 'collection' | 'id'>): void {
  broken.set(collection, (broken.get(collection) ?? new Set()).add(id));
}

function emptyEntries(): Entries {
  return {
    site: [],
    sources: [],
    districts: [],
    stations: [],
    teams: [],
    brands: [],
    menus: [],
    past: [],
    workdays: [],
  };
}
