/** A photo of a team, for the press. */
import type { APIRoute } from 'astro';
import { publicPhoto } from '../../../../../images/photo.ts';
import { loadWorld } from '../../../../../loading/world.ts';
import { teamPhotoFile } from '../../../../../loading/photos/files.ts';
import { pressPhotoFiles } from '../../../../../view-models/site/photo.ts';
export async function getStaticPaths() {
  return pressPhotoFiles(await loadWorld()).map(({ key, district, team, file }) => ({
    params: { district, team, file },
    props: { path: teamPhotoFile(key, file) },
  }));
}
export const GET: APIRoute<{ path: string }> = async ({ props }) => {
  const { bytes, contentType } = await publicPhoto(props.path);
  return new Response(Uint8Array.from(bytes), { headers: { 'content-type': contentType } });
};
