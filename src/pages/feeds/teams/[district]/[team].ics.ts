import { teamPaths } from '../../../../domain/paths.ts';
import type { APIRoute } from 'astro';
import { teamCalendar } from '../../../../feeds/calendars/calendars.ts';
import { loadWorld } from '../../../../loading/world.ts';

/** Includes former ids, since subscriptions outlive a rename. */
export const getStaticPaths = async () => teamPaths((await loadWorld()).catalogue);
export const GET: APIRoute<{ key: string }> = async ({ props }) =>
  new Response(teamCalendar(await loadWorld(), props.key), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
