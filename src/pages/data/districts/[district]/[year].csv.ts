import type { APIRoute } from 'astro';
import { csv } from '../../../../feeds/data/csv.ts';
import { periodKey } from '../../../../loading/keys/period-key.ts';
import { loadWorld } from '../../../../loading/world.ts';
import { districtYearParams } from '../../../../view-models/coverage/years.ts';
import { districtYearPeriod } from '../../../../view-models/year/district-year.ts';
import { districtYearTable } from '../../../../view-models/year/table.ts';

export async function getStaticPaths() {
  const world = await loadWorld();
  return districtYearParams(world).map((params) => ({
    params,
    ...periodKey(world, districtYearPeriod(world, params)),
  }));
}

export const GET: APIRoute<Record<string, never>, { district: string; year: string }> = async ({ params }) =>
  new Response(csv(districtYearTable(await loadWorld(), { district: params.district, year: Number(params.year) })), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
