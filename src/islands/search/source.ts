/** The index, fetched on first use and opened in steps: what the first answer needs, then summaries and what is over. */
import { whenIdle } from '../../browser/idle.ts';
import type { SearchArchive, SearchCore, SearchSummaries } from '../../domain/search/format.ts';
import { openIndex, type Corpus } from '../../view-models/search-results.ts';
import { clearShelf, fetchManifest, fetchPart, fetchRepairs } from './files.ts';

export interface SourceState {
  corpus: Corpus | undefined;
  /** Everything is there: what is over, and what repairs a slip. */
  complete: boolean;
  /** The index could not be had. */
  failed: boolean;
}

let state: SourceState = { corpus: undefined, complete: false, failed: false };
const listeners = new Set<() => void>();
let loading = false;

export const AT_FIRST = state;
export const getSource = (): SourceState => state;

export function subscribeSource(listener: () => void): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}

/** Once is enough; after a failure it may be called again. */
export function loadSource(): void {
  if (loading || state.complete) return;
  loading = true;
  tell({ failed: false });
  load().catch(() => { tell({ failed: state.corpus === undefined }); }).finally(() => { loading = false; });
}

async function load(): Promise<void> {
  const manifest = await fetchManifest();
  const core = await fetchPart<SearchCore>(manifest.core);
  const first = openIndex({ core });
  tell({ corpus: first });
  whenIdle(first.prepare);
  const [summaries, archive, repairs] = await Promise.all([fetchPart<SearchSummaries>(manifest.summaries), fetchPart<SearchArchive>(manifest.archive), fetchRepairs()]);
  await idle();
  const corpus = openIndex({ core, summaries, archive, ...(repairs && { repairs }) });
  tell({ corpus, complete: true });
  whenIdle(() => {
    corpus.prepare();
    void clearShelf(manifest);
  });
}

const idle = (): Promise<void> => new Promise((resolve) => { whenIdle(resolve); });

function tell(part: Partial<SourceState>): void {
  state = { ...state, ...part };
  for (const listener of listeners) listener();
}
