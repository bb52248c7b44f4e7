/** A photo of a team, for the press. */
import type { APIRoute } from 'astro';
import { publicPhoto } from '../../../../../images/photo.ts';
import { loadWorld } from '../../../../../loading/world.ts';
import { teamPhotoFile } from '../../../../../loading/photos/files.ts';
export async function getStaticPaths() {
  const { catalogue } = await loadWorld();
  return [...catalogue.teams.values()].flatMap(({ key, district, id, photos }) =>
    photos.map(({ file }) => ({ params: { district, team: id, file }, props: { path: teamPhotoFile(key, file) } })),
  );
}
export const GET: APIRoute<{ path: string }> = async ({ props }) => {
  const { bytes, contentType } = await publicPhoto(props.path);
  return new Response(Uint8Array.from(bytes), { headers: { 'content-type': contentType } });
};
