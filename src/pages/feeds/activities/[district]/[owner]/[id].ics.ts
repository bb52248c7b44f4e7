import type { APIRoute } from 'astro';
import { ownerKeys } from '../../../../../domain/catalogue.ts';
import { activityCalendar } from '../../../../../feeds/calendars/calendars.ts';
import { loadWorld } from '../../../../../loading/from-astro.ts';

/** Subscriptions outlive a new name of the owner: the same is found under the old ones. */
export async function getStaticPaths() {
  const { catalogue } = await loadWorld();
  return [...catalogue.activities.values()].flatMap(({ key, id, owner: ownerKey }) =>
    ownerKeys(catalogue, ownerKey).map((address) => {
      const [district, owner] = address.split('/');
      return { params: { district, owner, id }, props: { key } };
    }),
  );
}
export const GET: APIRoute<{ key: string }> = async ({ props }) =>
  new Response(activityCalendar(await loadWorld(), props.key), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
