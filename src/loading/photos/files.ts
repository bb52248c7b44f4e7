import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { EntryProblem } from '../../domain/checks/checks.ts';
import { districtOf } from '../../domain/key.ts';
import { didYouMean } from '../../domain/checks/nearest.ts';
import { COLLECTIONS, type Entries } from '../../domain/schema/collections.ts';
import { contentFolder } from '../files/content-folder.ts';
import { photoProblem } from './inspect.ts';

/** @param key of the team: `panlong/lifa` */
export const teamPhotoFile = (key: string, file: string): string =>
  join(contentFolder(), COLLECTIONS.teams.folder, key, '..', file);

/** @param path below the content folder */
export const contentFile = (path: string): string => join(contentFolder(), path);

type Pictured = 'stations' | 'teams' | 'brands' | 'past';

interface PhotoOf {
  collection: Pictured;
  id: string;
  /** Of the photo in the data of the entry. */
  place: readonly PropertyKey[];
  file: string;
  /** Below the content folder. */
  path: string;
}

/** All photos named by entries. */
export function photosOf(entries: Entries): PhotoOf[] {
  return [
    ...(['stations', 'teams', 'brands'] as const).flatMap((collection) =>
      entries[collection].flatMap(({ id, data }) =>
        data.photos.map(({ file }, index) => photoOf(collection, id, ['photos', index], file)),
      ),
    ),
    ...entries.past.flatMap(({ id, data }) =>
      data.activities.flatMap(({ photos }, activity) =>
        photos.map(({ file }, index) => photoOf('past', id, ['activities', activity, 'photos', index], file)),
      ),
    ),
  ];
}

function photoOf(collection: Pictured, id: string, place: readonly PropertyKey[], file: string): PhotoOf {
  return { collection, id, place, file, path: `${folderOf(collection, id)}/${file}` };
}

/**
 * Checks that photos are beside the entry that names them, and valid.
 * @param images paths below `root`
 */
export function photoProblems(root: string, entries: Entries, images: ReadonlySet<string>): EntryProblem[] {
  return photosOf(entries).flatMap(({ collection, id, place, file, path }) => {
    const reason = images.has(path)
      ? photoProblem(readFileSync(join(root, path)), extname(path))
      : missing(folderOf(collection, id), file, images);
    return reason === undefined
      ? []
      : [
          {
            collection,
            id,
            path: [...place, 'file'],
            ...reason,
            found: images.has(path) ? `“${file}” ${reason.found}` : reason.found,
          },
        ];
  });
}

function missing(folder: string, file: string, images: ReadonlySet<string>): Pick<EntryProblem, 'found' | 'fix'> {
  const present = [...images]
    .filter((image) => image.startsWith(`${folder}/`))
    .map((image) => image.slice(folder.length + 1));
  return {
    found: `content/${folder}/ 里没有 “${file}”`,
    fix: `${didYouMean(file, present)}请把图片放进去，或改成真有的文件名`,
  };
}

/** The reports of past activities lie in one folder, all others in that of their district. */
const folderOf = (collection: Pictured, id: string): string =>
  collection === 'past' ? COLLECTIONS.past.folder : `${COLLECTIONS[collection].folder}/${districtOf(id)}`;
