/**
 * The living index with the words of archives: a query is resolved with it once, and the terms are then searched for in each index.
 * Running text of archives is found literally, and by the pinyin of its words.
 */
import { memoize } from '../../memoize.ts';
import { createFolding } from '../fold.ts';
import { createStringTable } from '../index/string-table.ts';
import type { Corpus } from '../model.ts';
import type { OpenArchive } from './open-archive.ts';

export function vocabularyOf(living: Corpus, archives: readonly OpenArchive[]): Corpus {
  const indexes = archives.map(({ corpus }) => corpus);
  const words = new Set(archives.flatMap((archive) => [...archive.words]).filter((word) => !living.isWord(word)));
  return {
    ...living,
    archives: indexes,
    termCache: new Map(),
    folding: createFolding([living, ...indexes].map(({ folding }) => folding.traditional).join('')),
    contains: memoize((text) => living.contains(text) || indexes.some((index) => index.contains(text))),
    isInNames: memoize((text) => living.isInNames(text) || indexes.some((index) => index.isInNames(text))),
    anySuitsAge: (age) => living.anySuitsAge(age) || indexes.some((index) => index.anySuitsAge(age)),
    ...living.extendedBy(
      createStringTable([...words], (text) => text),
      archives.map(({ readings }) => readings),
    ),
  };
}
