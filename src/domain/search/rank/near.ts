/** How near records are to the reader's community, which decides between equal scores. */
import { districtOf } from '../../key.ts';
import { KINDS } from '../choice/vocabulary.ts';
import { eachPosting } from '../index/postings.ts';
import type { Corpus } from '../model.ts';

/** At the reader's station or linked to it, elsewhere in its district, in another one. */
export const [AT_STATION, IN_DISTRICT, ELSEWHERE] = [0, 1, 2] as const;
const STATION = KINDS.indexOf('station');

export interface Neighbourhood {
  /** Position in the labels. */
  district: number;
  /** Record number; negative if the reader's station is not known. */
  station: number;
  /** By record. */
  nearness: Uint8Array;
}

/** The last one of each index: every keystroke asks for the same. */
const lastAsked = new WeakMap<Corpus, { place: string; found: Neighbourhood | undefined }>();

/**
 * @param place key of a station, or id of a district
 * @returns undefined if the index has no such district
 */
export function neighbourhoodOf(place: string, corpus: Corpus): Neighbourhood | undefined {
  const last = lastAsked.get(corpus);
  if (last?.place === place) return last.found;
  const found = findNeighbourhood(place, corpus);
  lastAsked.set(corpus, { place, found });
  return found;
}

function findNeighbourhood(place: string, corpus: Corpus): Neighbourhood | undefined {
  const district = corpus.labels.districts.findIndex(({ code }) => code === districtOf(place));
  if (district < 0) return undefined;
  const nearness = Uint8Array.from(corpus.districts, (other) => (other === district ? IN_DISTRICT : ELSEWHERE));
  const station = corpus.kinds.findIndex((kind, record) => kind === STATION && corpus.record(record).key === place);
  if (station >= 0) {
    nearness[station] = AT_STATION;
    eachPosting(corpus.linkPostings, station, (linked) => {
      nearness[linked] = AT_STATION;
    });
  }
  return { district, station, nearness };
}
