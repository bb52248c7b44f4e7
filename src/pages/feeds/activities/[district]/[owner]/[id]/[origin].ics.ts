import type { Day } from '../../../../../../domain/calendar/day.ts';
import { activityPaths, withoutMoved } from '../../../../../../domain/paths.ts';
import type { APIRoute } from 'astro';
import { dateCalendar } from '../../../../../../feeds/calendars/calendars.ts';
import { loadWorld } from '../../../../../../loading/world.ts';
import { offeredDates } from '../../../../../../view-models/subscribe/offered-dates.ts';

export async function getStaticPaths() {
  const world = await loadWorld();
  return withoutMoved(activityPaths(world.catalogue)).flatMap(({ params, props: { activity } }) =>
    offeredDates(world, activity).map(({ origin }) => ({
      params: { ...params, origin },
      props: { key: activity.key, origin },
    })),
  );
}

export const GET: APIRoute<{ key: string; origin: Day }> = async ({ props }) =>
  new Response(dateCalendar(await loadWorld(), props.key, props.origin), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
