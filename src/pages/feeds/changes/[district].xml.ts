import type { APIRoute } from 'astro';
import { changesAtom } from '../../../feeds/atom/changes-feed.ts';
import { loadWorld } from '../../../loading/from-astro.ts';

export async function getStaticPaths() {
  return [...(await loadWorld()).catalogue.districts.keys()].map((district) => ({
    params: { district },
    props: { district },
  }));
}
export const GET: APIRoute<{ district: string }> = async ({ props }) =>
  new Response(changesAtom(await loadWorld(), props.district), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
