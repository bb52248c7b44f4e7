import { createHash } from 'node:crypto';
import { ARCHIVE_VERSION } from '../../domain/search/index/format.ts';
import type { World } from '../../domain/world.ts';
import type { ArchivedYear } from '../../view-models/search/index.ts';
import { originKey } from '../../domain/origins.ts';

/**
 * Key of the archive of a year in the search index, and version in its name: digests of its menus, and what decides on which days their
 * rules fall. It contains no version of the code, so that browsers need not fetch all years again after an update of the site.
 */
export function searchArchiveKey({ catalogue, digests }: World, { year, menus }: ArchivedYear): string {
  const hash = createHash('sha1').update(`${ARCHIVE_VERSION} ${year}\n`);
  for (const menu of menus) {
    const id = `${menu.station}/${menu.month}`;
    hash.update(`${id} ${digests?.get(originKey('menus', id)) ?? JSON.stringify(menu)}\n`);
  }
  // A notice for a year may move days of the December before it.
  hash.update(JSON.stringify(catalogue.workdays.filter((table) => table.year === year || table.year === year + 1)));
  hash.update(JSON.stringify([...catalogue.districts.values()].map(({ id, terms }) => [id, terms])));
  return hash.digest('hex').slice(0, 16);
}
