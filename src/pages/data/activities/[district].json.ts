import type { APIRoute } from 'astro';
import { activitiesJson } from '../../../feeds/data/activities.ts';
import { loadWorld } from '../../../loading/from-astro.ts';

export async function getStaticPaths() {
  return [...(await loadWorld()).catalogue.districts.keys()].map((district) => ({
    params: { district },
    props: { district },
  }));
}
export const GET: APIRoute<{ district: string }> = async ({ props }) =>
  new Response(activitiesJson(await loadWorld(), props.district), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
