import { districtOf } from '../../src/domain/key.ts';
import type { ExistingIds } from '../../src/domain/handbook/new-entry.ts';
import type { NewCollection } from '../../src/domain/handbook/new-file.ts';
import { readContent } from '../../src/loading/files/read-content.ts';

/** Also of files with problems: one may just have been made. */
export function existingIds(content: string): ExistingIds {
  const { entries, broken } = readContent(content);
  const idsOf = (collection: NewCollection) =>
    new Set([...entries[collection].map(({ id }) => id), ...(broken.get(collection) ?? [])]);
  const aliasesOf = (collection: 'stations' | 'teams' | 'brands') =>
    new Map(
      entries[collection].flatMap(({ id, data }) =>
        data.aliases.map((alias): [string, string] => [`${districtOf(id)}/${alias}`, id]),
      ),
    );
  return {
    ids: {
      districts: idsOf('districts'),
      stations: idsOf('stations'),
      teams: idsOf('teams'),
      brands: idsOf('brands'),
      menus: idsOf('menus'),
    },
    aliases: { stations: aliasesOf('stations'), teams: aliasesOf('teams'), brands: aliasesOf('brands') },
  };
}
