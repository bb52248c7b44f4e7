/** Search documents and files of a content folder, with golden and held-out queries. */
import { workCalendar } from '../../../src/domain/calendar/holidays/workdays.ts';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import { scheduleOf } from '../../../src/domain/schedule.ts';

import { dayNumber } from '../../../src/domain/search/query/day-number.ts';
import { documentsOf, type SearchDocument } from '../../../src/domain/search/index/document.ts';
import { goldenQueries } from '../../../src/domain/search/testing/golden-queries.ts';
import { GOLDEN_DAY } from '../../../src/domain/search/testing/golden.ts';
import { heldOutQueries } from '../../../src/domain/search/testing/held-out.ts';
import { haystacksOf, type Haystack } from '../../../src/domain/search/testing/relevance.ts';
import type { JudgedQuery } from '../../../src/domain/search/testing/quality.ts';
import { syllablesOf } from '../../../src/domain/search/index/tables-readings.ts';
import { toTraditional } from '../../../src/domain/search/index/tables-traditional.ts';
import { loadFromDisk } from '../../../src/loading/from-disk.ts';
import { filesOf, openFiles, searchFiles, type SearchFiles } from '../../../src/view-models/search/index.ts';
import { seeded } from '../seeded.ts';

export interface SearchWorld {
  documents: SearchDocument[];
  haystacks: Haystack[];
  files: SearchFiles;
  fold: (text: string) => string;
}

export const TODAY = dayNumber(GOLDEN_DAY);
const SEED = 1;

export function worldFrom(folder: string): SearchWorld {
  const catalogue = buildCatalogue(loadFromDisk(folder).entries);
  const schedule = scheduleOf(catalogue, workCalendar(catalogue.workdays), GOLDEN_DAY);
  return worldOf(documentsOf(catalogue, schedule), searchFiles({ catalogue, schedule, today: GOLDEN_DAY }));
}

export function worldOf(
  documents: SearchDocument[],
  files: SearchFiles = filesOf(documents, { today: GOLDEN_DAY, years: [2026, 2027] }),
): SearchWorld {
  const { fold } = openFiles(files).folding;
  return { documents, files, fold, haystacks: haystacksOf(documents, fold) };
}

export const goldenOf = ({ fold }: SearchWorld): JudgedQuery[] => goldenQueries(fold);

export function heldOutOf({ documents, fold }: SearchWorld): JudgedQuery[] {
  return heldOutQueries(documents, {
    fold,
    syllables: syllablesOf,
    toTraditional,
    below: seeded(SEED).below,
    today: TODAY,
  });
}
