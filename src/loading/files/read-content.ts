import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildDay } from '../build-day.ts';
import { explainIssues } from '../../domain/explain/explain.ts';
import { originKey } from '../../domain/origins.ts';
import { COLLECTIONS, type CollectionName, type Entries, type Entry } from '../../domain/schema/collections.ts';
import { listContent, type ContentFile } from './content-files.ts';
import { shownPath } from './content-folder.ts';
import { decodeText } from './decode.ts';
import { parseFrontMatter } from './front-matter.ts';
import { parseJson } from './json-text.ts';
import { openEntryCache, type CachedEntry, type EntryCache } from './entry-cache.ts';
import type { Located, Path } from './located.ts';
import type { Problem } from '../problems.ts';
import { strayFields } from '../explain/stray-fields.ts';

/** The file of an entry, with its lines for problems. */
export interface Origin extends Pick<Located, 'lineOf'> {
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
  /** Paths of these files below `root`, with `/`. */
  paths: Map<string, string>;
  images: Set<string>;
  fileCount: number;
  cache: EntryCache;
}

/** Reads all files below `root`, a content/ folder: the valid entries, and problems of the others. */
export function readContent(root: string): ReadContent {
  const read: ReadContent = {
    entries: emptyEntries(),
    problems: [],
    origins: new Map(),
    broken: new Map(),
    digests: new Map(),
    paths: new Map(),
    images: new Set(),
    fileCount: 0,
    cache: openEntryCache(),
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

function readFile(read: ReadContent, root: string, { collection, id, path: shown }: ContentFile): void {
  const { cache } = read;
  const file = shownPath(path.join(root, shown));
  const bytes = readFileSync(path.join(root, shown));
  const digest = createHash('sha1').update(bytes).digest('base64url');
  const name = originKey(collection, id);
  const known = cache.get(name, digest);
  const parsed: ParsedEntry = known ?? parseEntry(collection, bytes);
  if ('problems' in parsed) {
    read.problems.push(...parsed.problems.map((problem) => ({ file, ...problem })));
    markBroken(read, { collection, id });
    return;
  }
  const { data, body, bodyLine } = parsed;
  if (known === undefined) cache.set(name, digest, { data, body, bodyLine });
  // Lines are needed for problems only, and an entry from the cache has none.
  const lineOf = parsed.lineOf ?? ((field: Path): number => lineIn(bytes, collection, field));
  read.origins.set(name, { file, body, bodyLine, lineOf });
  read.digests.set(name, digest);
  read.paths.set(name, shown);
  (read.entries[collection] as Entry<unknown>[]).push({ id, data, body });
}

type ParsedEntry = (CachedEntry & Partial<Pick<Located, 'lineOf'>>) | { problems: Omit<Problem, 'file'>[] };

export function parseEntry(collection: CollectionName, bytes: Uint8Array): ParsedEntry {
  const { format, schema } = COLLECTIONS[collection];
  const parsed = parseFields(format, bytes);
  if ('problems' in parsed) return parsed;
  const { value, body, bodyLine, lineOf } = parsed;
  const checked = schema.safeParse(value);
  if (!checked.success) {
    const problems = explainIssues(schema, value, checked.error.issues, { format, today: buildDay() });
    return { problems: problems.map(({ path: field, ...problem }) => ({ line: lineOf(field), ...problem })) };
  }
  const stray = strayFields(body, schema);
  if (stray.length > 0)
    return {
      problems: stray.map(({ line, ...problem }) => ({ ...problem, field: '正文', line: bodyLine + line - 1 })),
    };
  return { data: checked.data, body, bodyLine, lineOf };
}

/** The fields of a file, not yet checked by a schema. */
export function parseFields(
  format: 'md' | 'json',
  bytes: Uint8Array,
): (Located & { body: string; bodyLine: number }) | { problems: Omit<Problem, 'file'>[] } {
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) return { problems: [decoded] };
  return format === 'md' ? parseFrontMatter(decoded.text) : { body: '', bodyLine: 1, ...parseJson(decoded.text) };
}

function lineIn(bytes: Uint8Array, collection: CollectionName, field: Path): number {
  const parsed = parseFields(COLLECTIONS[collection].format, bytes);
  return 'lineOf' in parsed ? parsed.lineOf(field) : 1;
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
    concepts: [],
    menus: [],
    past: [],
    corrections: [],
    workdays: [],
  };
}
