/** Store of the search index: fetched on first use, opened with the core, then reopened as other parts arrive. */
import { whenIdle } from '../../parts/idle.ts';
import type { SearchArchive, SearchCore, SearchSummaries } from '../../../domain/search/index/format.ts';
import type { SearchManifest } from '../../../view-models/search/index.ts';
import type { ResultsOptions, IndexParts, Results } from '../../../view-models/search/results.ts';
import { pruneCache, fetchEngine, fetchManifest, fetchPart, fetchRepairs, type Engine } from './files.ts';

export interface IndexState {
  /** Undefined until the core has arrived. */
  answer: ((query: string, options: ResultsOptions) => Results) | undefined;
  /** All parts have arrived or failed, so no more results will follow. */
  settled: boolean;
  /** What could not be fetched: everything, or only some of summaries, archive and repairs. */
  missing: '' | 'all' | 'rest';
}

export const INITIAL_STATE: IndexState = { answer: undefined, settled: false, missing: '' };
let state = INITIAL_STATE;
const listeners = new Set<() => void>();
let loading = false;
let parts: Partial<IndexParts> = {};
let engine: Engine | undefined;

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

async function load(): Promise<void> {
  const [loaded, { manifest, core }] = await Promise.all([engine ?? fetchEngine(), fetchCore()]);
  engine = loaded;
  open(engine, core);
  const rest = await Promise.allSettled([
    add('summaries', () => fetchPart<SearchSummaries>(manifest.summaries, 'passages')),
    add('repairs', fetchRepairs),
    add('archive', () => fetchPart<SearchArchive>(manifest.archive, 'records')),
  ]);
  update({ settled: true, missing: rest.some(({ status }) => status === 'rejected') ? 'rest' : '' });
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

function open({ openIndex, resultsFor }: Engine, core: SearchCore): void {
  const corpus = openIndex({ ...parts, core });
  update({ answer: (query, options) => resultsFor(corpus, query, options) });
  whenIdle(corpus.prepare);
}

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    whenIdle(resolve);
  });

function update(changes: Partial<IndexState>): void {
  state = { ...state, ...changes };
  for (const listener of listeners) listener();
}
