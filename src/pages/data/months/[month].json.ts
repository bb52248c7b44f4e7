import type { Month } from '../../../domain/calendar/day.ts';
import type { APIRoute } from 'astro';
import { loadWorld } from '../../../loading/world.ts';
import { monthData, scheduledMonths } from '../../../view-models/calendar/month.ts';

export const getStaticPaths = async () =>
  scheduledMonths(await loadWorld()).map((month) => ({ params: { month }, props: { month } }));

/** One month for the calendar's island. */
export const GET: APIRoute<{ month: Month }> = async ({ props }) =>
  new Response(JSON.stringify(monthData(await loadWorld(), props.month)));
