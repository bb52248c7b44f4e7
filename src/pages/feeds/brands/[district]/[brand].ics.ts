import type { APIRoute } from 'astro';
import { addressesOf } from '../../../../domain/catalogue.ts';
import { brandCalendar } from '../../../../feeds/calendars/calendars.ts';
import { loadWorld } from '../../../../loading/from-astro.ts';

/** Subscriptions outlive a new name: the same is found under the old ones. */
export async function getStaticPaths() {
  const { catalogue } = await loadWorld();
  return addressesOf(catalogue.brands).map(({ key, district, id }) => ({
    params: { district, brand: id },
    props: { key },
  }));
}
export const GET: APIRoute<{ key: string }> = async ({ props }) =>
  new Response(brandCalendar(await loadWorld(), props.key), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
