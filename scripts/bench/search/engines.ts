/** The engines side by side, each with its best configuration for Chinese. All get folded text, because folding is not compared. */
import MiniSearch from 'minisearch';
import { gzipSync } from 'node:zlib';
import { search } from '../../../src/domain/search/engine.ts';
import type { Haystack } from '../../../src/domain/search/testing/relevance.ts';
import { idOf } from '../../../src/domain/search/testing/relevance.ts';
import { syllablesOf } from '../../../src/domain/search/index/tables-readings.ts';
import { openFiles } from '../../../src/view-models/search/index.ts';
import type { BenchEngine } from './engine.ts';
import { pagefindOf } from './pagefind.ts';
import { TODAY, type SearchWorld } from './world.ts';

export async function enginesOf(world: SearchWorld): Promise<BenchEngine[]> {
  return [ownEngine(world), miniSearch(world), await pagefindOf(world)];
}

export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

function ownEngine({ files }: SearchWorld): BenchEngine {
  const [corpus, opening] = timed(() => {
    const made = openFiles(files);
    search(made, 'yizhen', { today: TODAY });
    return made;
  });
  const sizes = [files.core, files.summaries, files.rest].map(({ text }) => gzipped(text));
  return {
    name: 'this',
    prepare: corpus.prepare,
    first: sizes[0]!,
    all: sizes.reduce((sum, size) => sum + size, 0),
    opening,
    query: (query) => search(corpus, query, { today: TODAY }),
    ranking: (query) =>
      search(corpus, query, { today: TODAY, limit: corpus.size }).hits.map(({ record }) => idOf(corpus.record(record))),
  };
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** Single characters and neighbouring pairs for Chinese, words for the rest. */
function grams(text: string): string[] {
  return (text.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []).flatMap((run) =>
    /\p{Script=Han}/u.test(run)
      ? [...run, ...Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2))]
      : [run],
  );
}

/** Only the pairs of a query, so that separate characters do not match; a single character is kept. */
const queryGrams = (text: string): string[] =>
  grams(text).filter((gram, _, all) => gram.length > 1 || all.length === 1 || !/\p{Script=Han}/u.test(gram));

/** Pinyin of words and of pairs of neighbouring words: 手机, 课 and 手机课. */
function pinyinOf(text: string): { full: string; initials: string } {
  const single = [...SEGMENTER.segment(text)]
    .filter(({ segment }) => /^\p{Script=Han}+$/u.test(segment))
    .map(({ segment }) => syllablesOf(segment));
  const words = single.flatMap((word, index) => [
    word,
    ...(single[index + 1] ? [[...word, ...single[index + 1]!]] : []),
  ]);
  return {
    full: words.map((word) => word.join('')).join(' '),
    initials: words.map((word) => word.map(([first]) => first).join('')).join(' '),
  };
}

function miniSearch({ haystacks, fold }: SearchWorld): BenchEngine {
  const options = {
    fields: ['title', 'names', 'text', 'full', 'initials', 'namesFull', 'namesInitials'],
    idField: 'id',
    tokenize: grams,
    processTerm: (term: string) => term,
    searchOptions: {
      tokenize: queryGrams,
      combineWith: 'AND' as const,
      boost: { title: 6, full: 5, initials: 4, names: 3, namesFull: 2, namesInitials: 2 },
      prefix: (term: string) => /^[a-z]/.test(term),
      fuzzy: (term: string) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
    },
  };
  const built = new MiniSearch<ReturnType<typeof entryOf>>(options);
  built.addAll(haystacks.map(entryOf));
  const data = JSON.stringify(built);
  const [engine, opening] = timed(() => MiniSearch.loadJSON(data, options));
  const ranking = (query: string): string[] => engine.search(fold(query)).map(({ id }) => String(id));
  return { name: 'MiniSearch', first: gzipped(data), all: gzipped(data), opening, query: ranking, ranking };
}

function entryOf({ id, title, names, text }: Haystack) {
  const named = names.join(' ');
  const { full, initials } = pinyinOf(named);
  return { id, title, names: named, text, ...pinyinOf(title), namesFull: full, namesInitials: initials };
}

export function timed<Value>(run: () => Value): [Value, number] {
  const start = performance.now();
  const value = run();
  return [value, performance.now() - start];
}
