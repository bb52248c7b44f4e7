import type { APIRoute } from 'astro';
import { periodKey } from '../../../loading/keys/period-key.ts';
import { loadWorld } from '../../../loading/world.ts';
import { coverageData } from '../../../view-models/coverage/data.ts';
import { coveragePeriod, yearParams } from '../../../view-models/coverage/years.ts';

export async function getStaticPaths() {
  const world = await loadWorld();
  return yearParams(world).map((params) => ({ params, ...periodKey(world, coveragePeriod(world, params)) }));
}

export const GET: APIRoute<Record<string, never>, { year: string }> = async ({ params }) =>
  Response.json(coverageData(await loadWorld(), { year: Number(params.year) }));
