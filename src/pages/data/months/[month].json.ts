import type { APIRoute } from 'astro';
import { loadWorld } from '../../../loading/from-astro.ts';
import { monthData, scheduledMonths } from '../../../view-models/calendar/month.ts';

export const getStaticPaths = async () => scheduledMonths(await loadWorld()).map((month) => ({ params: { month } }));

/** One month for the calendar's island. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(monthData(await loadWorld(), params['month'] ?? '')));
