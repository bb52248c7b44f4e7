import { activityPaths } from '../../../../../domain/paths.ts';
import type { APIRoute } from 'astro';
import { activityCalendar } from '../../../../../feeds/calendars/calendars.ts';
import { loadWorld } from '../../../../../loading/from-astro.ts';

/** Subscriptions outlive a new name of the owner: the same is found under the old ones. */
export const getStaticPaths = async () => activityPaths((await loadWorld()).catalogue);

export const GET: APIRoute<{ key: string }> = async ({ props }) =>
  new Response(activityCalendar(await loadWorld(), props.key), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
