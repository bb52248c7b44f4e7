/** A picture of the documents. */
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { readGuide } from '../../../loading/guide/guide.ts';
import { pictureFile, readPicture } from '../../../loading/guide/pictures.ts';
import { loadWorld } from '../../../loading/world.ts';
import { guidePictures } from '../../../view-models/guide/guide.ts';

export async function getStaticPaths() {
  return guidePictures(await loadWorld(), readGuide);
}
export const GET: APIRoute = async ({ params: { file = '' } }) => {
  const { contentType } = readPicture(`pictures/${file}`);
  return new Response(Uint8Array.from(await readFile(pictureFile(file))), { headers: { 'content-type': contentType } });
};
