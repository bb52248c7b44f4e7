import type { APIRoute } from 'astro';
import { dateCalendar } from '../../../../../../feeds/calendars/calendars.ts';
import { loadWorld } from '../../../../../../loading/from-astro.ts';
import { offeredDates } from '../../../../../../view-models/subscribe/offered-dates.ts';

export async function getStaticPaths() {
  const world = await loadWorld();
  return [...world.catalogue.activities.values()].flatMap((activity) =>
    offeredDates(world, activity).map(({ origin }) => {
      const [district, owner] = activity.owner.split('/');
      return { params: { district, owner, id: activity.id, origin }, props: { key: activity.key, origin } };
    }),
  );
}
export const GET: APIRoute<{ key: string; origin: string }> = async ({ props }) =>
  new Response(dateCalendar(await loadWorld(), props.key, props.origin), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
