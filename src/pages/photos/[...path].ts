/** A photo of an entry in one width and format, without metadata; drawings as they are. */
import type { APIRoute } from 'astro';
import { shownPhoto } from '../../images/photo.ts';
import { keyed } from '../../loading/keys/cache-key.ts';
import { contentFile } from '../../loading/photos/files.ts';
import { loadWorld } from '../../loading/world.ts';
import * as urls from '../../urls.ts';
import { photoFiles, type PhotoFile } from '../../view-models/site/photo.ts';
export async function getStaticPaths() {
  const world = await loadWorld();
  const paths = photoFiles(world).map((props) => ({ params: { path: urls.photoName(props) }, props }));
  return keyed(paths, ({ path }) => world.photos?.get(path)?.digest);
}
export const GET: APIRoute<PhotoFile> = async ({ props: { path, width, format } }) => {
  const { bytes, contentType } = await shownPhoto(contentFile(path), width, format);
  return new Response(Uint8Array.from(bytes), { headers: { 'content-type': contentType } });
};
