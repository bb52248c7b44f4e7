/** A version of a page as it was cited, as JSON: /archive/<version>.json. */
import { districtOf, keyOf } from '../../domain/key.ts';
import type { ArchivedVersion, SourcedFact, WithdrawnVersion } from '../../domain/press/changed-facts.ts';
import { archivedFacts, type ReferredCollection } from '../../domain/press/archived-facts.ts';
import { COLLECTION_OF, FIGURE_OWNERS, type FigureOwner } from '../../domain/press/figures.ts';
import type { VersionedEntry } from '../../domain/press/version.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { sourceView } from '../../view-models/press/fact.ts';

/** @returns of a version that was withdrawn, only that it was */
export function versionJson(world: World, version: string): string {
  const withdrawn: WithdrawnVersion = { version, withdrawn: true };
  const data = archivedVersion(world, version) ?? withdrawn;
  return `${JSON.stringify(data)}\n`;
}

function archivedVersion(world: World, version: string): ArchivedVersion | undefined {
  const { catalogue, versions } = world;
  const entry = versions?.archived.get(version);
  if (entry === undefined) return undefined;
  const kind = FIGURE_OWNERS.find((owner) => COLLECTION_OF[owner] === entry.collection)!;
  return {
    version,
    kind,
    key: entry.id,
    name: String(entry.data['name']),
    url: urls.absolute(ADDRESS_OF[kind](entry.id), catalogue.site.url),
    updatedOn: entry.revisedOn,
    facts: factsOf(world, entry),
  };
}

const ADDRESS_OF: Readonly<Record<FigureOwner, (key: string) => string>> = {
  district: urls.districtAbout,
  station: urls.station,
  team: urls.team,
  brand: urls.brand,
};

/** Sources in words as they are known today, and other entries by their present names. */
function factsOf({ catalogue }: World, entry: VersionedEntry): SourcedFact[] {
  const nameOf = (collection: ReferredCollection, id: string): string =>
    catalogue[collection].get(keyOf(districtOf(entry.id), id))?.name ?? id;
  return archivedFacts(entry, nameOf).map(({ sources, ...fact }) => ({
    ...fact,
    ...(sources === undefined ? {} : { sources: sources.map((id) => sourceText(catalogue.sources, id)) }),
  }));
}

function sourceText(sources: World['catalogue']['sources'], id: string): string {
  const source = sources.get(id);
  return source === undefined ? id : sourceView(source, 0).text;
}
