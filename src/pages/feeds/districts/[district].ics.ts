import type { APIRoute } from 'astro';
import { districtCalendar } from '../../../feeds/calendars/calendars.ts';
import { loadWorld } from '../../../loading/world.ts';

export async function getStaticPaths() {
  return [...(await loadWorld()).catalogue.districts.keys()].map((district) => ({
    params: { district },
    props: { district },
  }));
}
export const GET: APIRoute<{ district: string }> = async ({ props }) =>
  new Response(districtCalendar(await loadWorld(), props.district), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
