/**
 * Store of the search index: fetched on first use, opened with the core, then reopened as other parts arrive. Archives of past years
 * are opened next to it, each on its own.
 */
import { whenIdle } from '../../parts/idle.ts';
import type { SearchArchive, SearchCore, SearchRest, SearchSummaries } from '../../../domain/search/index/format.ts';
import type { ArchiveFile, SearchManifest } from '../../../view-models/search/index.ts';
import type { Corpus, IndexParts, OpenArchive, Results, ResultsOptions } from '../../../view-models/search/results.ts';
import { pruneCache, fetchEngine, fetchManifest, fetchPart, fetchRepairs, type Engine } from './files.ts';

export interface IndexState {
  /** Undefined until the core has arrived. */
  answer: ((query: string, options: ResultsOptions) => Results) | undefined;
  /** Undefined until an archive has been opened. Undefined results: they are not needed any more. */
  answerWithArchives: ((query: string, options: PausableOptions) => Promise<Results | undefined>) | undefined;
  /** All parts that are fetched without being asked for have arrived or failed, so no more results will follow. */
  settled: boolean;
  /** What could not be fetched: everything, or only some of summaries, rest and repairs. */
  missing: '' | 'all' | 'rest';
  archives: Archives;
}

type PausableOptions = Parameters<Engine['resultsWithArchives']>[3];

interface Archives {
  /** All that there are, latest first. */
  all: readonly ArchiveFile[];
  /** Those that are searched, latest first. */
  searched: readonly ArchiveFile[];
  /** The year that is being fetched. */
  loading: number | undefined;
  /** The year that could not be fetched, after which no other was tried. */
  failed: number | undefined;
  /** The reader has asked for all of them. */
  requested: boolean;
}

export const INITIAL_STATE: IndexState = {
  answer: undefined,
  answerWithArchives: undefined,
  settled: false,
  missing: '',
  archives: { all: [], searched: [], loading: undefined, failed: undefined, requested: false },
};
let state = INITIAL_STATE;
const listeners = new Set<() => void>();
let loading = false;
let parts: Partial<IndexParts> = {};
let engine: Engine | undefined;
let living: Corpus | undefined;
let opened: OpenArchive[] = [];

export const getIndexState = (): IndexState => state;

export function subscribeIndex(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Does nothing while loading or when all is there; after a failure it tries again. */
export function loadIndex(): void {
  if (loading || (state.settled && state.missing === '')) return;
  loading = true;
  update({ missing: '', settled: false });
  load()
    .catch(() => {
      update({ missing: state.answer ? 'rest' : 'all', settled: state.answer !== undefined });
    })
    .finally(() => {
      loading = false;
    });
}

/** Fetches all archives, once the index is there. */
export function loadArchives(): void {
  updateArchives({ requested: true });
  if (state.settled && !loading) void addArchives(state.archives.all);
}

async function load(): Promise<void> {
  const [loaded, { manifest, core }] = await Promise.all([engine ?? fetchEngine(), fetchCore()]);
  engine = loaded;
  updateArchives({ all: manifest.archives });
  open(engine, core);
  const rest = await Promise.allSettled([
    add('summaries', () => fetchPart<SearchSummaries>(manifest.summaries, 'passages')),
    add('repairs', fetchRepairs),
    add('rest', () => fetchPart<SearchRest>(manifest.rest, 'records')),
    addArchives(smallOnes(manifest.archives)),
  ]);
  update({ settled: true, missing: rest.some(({ status }) => status === 'rejected') ? 'rest' : '' });
  if (state.archives.requested) void addArchives(manifest.archives);
  whenIdle(() => {
    void pruneCache(manifest);
  });
}

async function fetchCore(): Promise<{ manifest: SearchManifest; core: SearchCore }> {
  const manifest = await fetchManifest();
  parts.core ??= await fetchPart<SearchCore>(manifest.core, 'records');
  return { manifest, core: parts.core };
}

/** Parts that arrive together are opened together, when the page is idle. */
async function add<Name extends Exclude<keyof IndexParts, 'core'>>(
  name: Name,
  fetchOne: () => Promise<NonNullable<IndexParts[Name]>>,
): Promise<void> {
  if (parts[name]) return;
  const part = await fetchOne();
  parts = { ...parts, [name]: part };
  const current = parts;
  await idle();
  if (current === parts && engine && parts.core) open(engine, parts.core);
}

function open(loaded: Engine, core: SearchCore): void {
  const corpus = loaded.openIndex({ ...parts, core });
  living = corpus;
  update({ answer: (query, options) => loaded.resultsFor(corpus, query, options) });
  if (opened.length > 0) connectArchives(loaded, corpus);
  whenIdle(corpus.prepare);
}

/** Archives up to this size are fetched without asking the reader: 2,000 activities are some 100 kB. */
const MAX_UNASKED = 2000;

/** The latest archives, as long as they are small together. */
function smallOnes(archives: readonly ArchiveFile[]): ArchiveFile[] {
  let total = 0;
  const firstBig = archives.findIndex(({ activities }) => (total += activities) > MAX_UNASKED);
  return firstBig < 0 ? [...archives] : archives.slice(0, firstBig);
}

/** One after the other, so that the latest are searched first. */
async function addArchives(files: readonly ArchiveFile[]): Promise<void> {
  if (state.archives.loading !== undefined) return;
  for (const file of files) {
    if (state.archives.searched.some(({ year }) => year === file.year)) continue;
    updateArchives({ loading: file.year, failed: undefined });
    try {
      const archive = await fetchPart<SearchArchive>(file.name, 'linked');
      await idle();
      if (!engine || !living || !parts.core) return;
      opened = [...opened, engine.openArchive(parts.core, archive)];
      updateArchives({ searched: [...state.archives.searched, file], loading: undefined });
      connectArchives(engine, living);
    } catch {
      updateArchives({ loading: undefined, failed: file.year });
      return;
    }
  }
}

function connectArchives({ vocabularyOf, resultsWithArchives }: Engine, corpus: Corpus): void {
  const vocabulary = vocabularyOf(corpus, opened);
  update({
    answerWithArchives: (query, options) => resultsWithArchives(corpus, vocabulary, query, options),
  });
}

export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    whenIdle(resolve);
  });

function updateArchives(changes: Partial<Archives>): void {
  update({ archives: { ...state.archives, ...changes } });
}

function update(changes: Partial<IndexState>): void {
  state = { ...state, ...changes };
  for (const listener of listeners) listener();
}
