/** Says whose results come first, where the reader's community has changed the order. */
import type { Hit } from '../../domain/search/engine.ts';
import type { Corpus } from '../../domain/search/model.ts';
import { AT_STATION, ELSEWHERE, IN_DISTRICT, neighbourhoodOf } from '../../domain/search/rank/near.ts';

/** @returns 东庄社区, 盘龙区: in the order of the results; empty if all of them are equally near */
export function nearFirst(corpus: Corpus, place: string, hits: readonly Hit[]): string[] {
  const own = neighbourhoodOf(place, corpus);
  if (!own) return [];
  const found = new Set(hits.map((hit) => neighbourhoodOf(place, hit.corpus)?.nearness[hit.record] ?? ELSEWHERE));
  if (found.size < 2) return [];
  const station = found.has(AT_STATION) ? corpus.record(own.station) : undefined;
  const district = found.has(IN_DISTRICT) && found.has(ELSEWHERE) ? corpus.labels.districts[own.district] : undefined;
  return [station && (station.alias || station.title), district?.name].filter((name) => name !== undefined);
}
