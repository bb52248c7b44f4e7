import { existsSync } from 'node:fs';
import path from 'node:path';
import type { EntryProblem } from '../domain/checks/checks.ts';
import type { Entries } from '../domain/schema/collections.ts';
import { PROGRAM_PUBLIC, publicFile } from './own-files/public-files.ts';

/** Checks that the PMTiles file named in site.json is there; otherwise the map would silently lack it. */
export function missingArchive(root: string, { site }: Entries): EntryProblem[] {
  return site.flatMap(({ id, data: { map } }) => {
    const file = map?.tiles === undefined && (map?.approval !== undefined || map?.sketch) ? map.pmtiles : undefined;
    if (file === undefined || publicFile(root, file)) return [];
    // As in former versions: deprecations.ts.
    if (existsSync(path.join(PROGRAM_PUBLIC, file))) return [];
    return [
      {
        collection: 'site' as const,
        id,
        path: ['map', 'pmtiles'],
        found: `content/public/ 里没有 “${file}”`,
        fix: '请把文件放进去，或改成真有的文件名；要用自带的示意底图，就把 map 整段删掉',
      },
    ];
  });
}
