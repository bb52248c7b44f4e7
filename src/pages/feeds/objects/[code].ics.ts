import type { APIRoute } from 'astro';
import { objectCalendar } from '../../../feeds/calendars/calendars.ts';
import { keyedByContent } from '../../../loading/keys/cache-key.ts';
import { loadWorld } from '../../../loading/world.ts';
import { ALL_MARKS, type Mark } from '../../../view-models/marks/mark.ts';

export async function getStaticPaths() {
  const paths = ALL_MARKS.map((mark) => ({ params: { code: mark.code }, props: { mark } }));
  return keyedByContent(await loadWorld(), paths);
}

export const GET: APIRoute<{ mark: Mark }> = async ({ props }) =>
  new Response(objectCalendar(await loadWorld(), props.mark), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
