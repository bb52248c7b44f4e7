import { firstDayOf, lastDayOf, type Month } from '../../../domain/calendar/day.ts';
import type { APIRoute } from 'astro';
import { periodKey } from '../../../loading/keys/period-key.ts';
import { loadWorld } from '../../../loading/world.ts';
import { beyondMonth, monthData, scheduledMonths } from '../../../view-models/calendar/month.ts';

export async function getStaticPaths() {
  const world = await loadWorld();
  return scheduledMonths(world).map((month) => ({
    params: { month },
    props: { month },
    ...periodKey(world, {
      ...{ from: firstDayOf(month), until: lastDayOf(month), others: beyondMonth(world, month) },
      shown: () => monthData(world, month),
    }),
  }));
}

/** One month for the calendar's island. */
export const GET: APIRoute<{ month: Month }> = async ({ props }) =>
  new Response(JSON.stringify(monthData(await loadWorld(), props.month)));
