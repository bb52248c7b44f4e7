import type { APIRoute } from 'astro';
import { loadWorld } from '../../../loading/world.ts';
import { coverageData } from '../../../view-models/coverage/data.ts';
import { yearParams } from '../../../view-models/coverage/years.ts';

export async function getStaticPaths() {
  return yearParams(await loadWorld()).map((params) => ({ params }));
}

export const GET: APIRoute<Record<string, never>, { year: string }> = async ({ params }) =>
  Response.json(coverageData(await loadWorld(), { year: Number(params.year) }));
