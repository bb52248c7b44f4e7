import { join } from 'node:path';
import type { EntryProblem } from '../domain/checks.ts';
import { didYouMean } from '../domain/checks/nearest.ts';
import { COLLECTIONS, type Entries } from '../domain/schema/collections.ts';
import { contentFolder } from './content-folder.ts';

/** Where a photo of a team lies. @param key `panlong/lifa` */
export const teamPhotoFile = (key: string, file: string): string => join(contentFolder(), COLLECTIONS.teams.folder, key, '..', file);

/** Photos that an entry names and that do not lie beside it. `images` holds paths below content/. */
export function missingPhotos(entries: Entries, images: ReadonlySet<string>): EntryProblem[] {
  return (['stations', 'teams', 'brands'] as const).flatMap((collection) => entries[collection].flatMap(({ id, data }) => {
    const folder = `${COLLECTIONS[collection].folder}/${id.slice(0, id.lastIndexOf('/'))}`;
    const there = [...images].filter((image) => image.startsWith(`${folder}/`)).map((image) => image.slice(folder.length + 1));
    return data.photos.flatMap(({ file }, index) => (there.includes(file) ? [] : [{
      collection, id, path: ['photos', index, 'file'],
      found: `content/${folder}/ 里没有 “${file}”`,
      fix: `${didYouMean(file, there)}请把图片放进去，或改成真有的文件名`,
    }]));
  }));
}
