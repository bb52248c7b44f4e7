/** The index, fetched on first use and opened in steps: what the first answer needs, then whatever of the rest has arrived. */
import { whenIdle } from '../../../browser/idle.ts';
import type { SearchArchive, SearchCore, SearchSummaries } from '../../../domain/search/index/format.ts';
import type { SearchManifest } from '../../../view-models/search/index.ts';
import type { Asked, IndexParts, Results } from '../../../view-models/search/results.ts';
import { clearShelf, fetchEngine, fetchManifest, fetchPart, fetchRepairs, type Engine } from './files.ts';

export interface SourceState {
  answer: ((query: string, asked: Asked) => Results) | undefined;
  /** All that there is has arrived, or it is known that it does not: whatever is not found now is not there. */
  settled: boolean;
  /** What could not be had: everything, or what is over and what repairs a slip. */
  missing: '' | 'all' | 'rest';
}

let state: SourceState = { answer: undefined, settled: false, missing: '' };
const listeners = new Set<() => void>();
let loading = false;
let parts: Partial<IndexParts> = {};
let engine: Engine | undefined;

export const AT_FIRST = state;
export const getSource = (): SourceState => state;

export function subscribeSource(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Once is enough; after a failure it may be called again. */
export function loadSource(): void {
  if (loading || (state.settled && state.missing === '')) return;
  loading = true;
  tell({ missing: '', settled: false });
  load()
    .catch(() => {
      tell({ missing: state.answer ? 'rest' : 'all', settled: state.answer !== undefined });
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
  tell({ settled: true, missing: rest.some(({ status }) => status === 'rejected') ? 'rest' : '' });
  whenIdle(() => {
    void clearShelf(manifest);
  });
}

async function fetchCore(): Promise<{ manifest: SearchManifest; core: SearchCore }> {
  const manifest = await fetchManifest();
  parts.core ??= await fetchPart<SearchCore>(manifest.core, 'records');
  return { manifest, core: parts.core };
}

/** Several parts that arrive at once are opened at once, while the reader does nothing. */
async function add<Name extends Exclude<keyof IndexParts, 'core'>>(
  name: Name,
  get: () => Promise<NonNullable<IndexParts[Name]>>,
): Promise<void> {
  if (parts[name]) return;
  const part = await get();
  parts = { ...parts, [name]: part };
  const mine = parts;
  await idle();
  if (mine === parts && engine && parts.core) open(engine, parts.core);
}

function open({ openIndex, resultsFor }: Engine, core: SearchCore): void {
  const corpus = openIndex({ ...parts, core });
  tell({ answer: (query, asked) => resultsFor(corpus, query, asked) });
  whenIdle(corpus.prepare);
}

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    whenIdle(resolve);
  });

function tell(part: Partial<SourceState>): void {
  state = { ...state, ...part };
  for (const listener of listeners) listener();
}
