import type { APIRoute } from 'astro';
import { activitiesCsv } from '../../../feeds/data/activities.ts';
import { loadWorld } from '../../../loading/from-astro.ts';

export async function getStaticPaths() {
  return [...(await loadWorld()).catalogue.districts.keys()].map((district) => ({
    params: { district },
    props: { district },
  }));
}
export const GET: APIRoute<{ district: string }> = async ({ props }) =>
  new Response(activitiesCsv(await loadWorld(), props.district), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
