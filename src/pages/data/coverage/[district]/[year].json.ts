import type { APIRoute } from 'astro';
import { loadWorld } from '../../../../loading/world.ts';
import { coverageData } from '../../../../view-models/coverage/data.ts';
import { districtYearParams } from '../../../../view-models/coverage/years.ts';

export async function getStaticPaths() {
  return districtYearParams(await loadWorld()).map((params) => ({ params }));
}

export const GET: APIRoute<Record<string, never>, { district: string; year: string }> = async ({ params }) =>
  Response.json(coverageData(await loadWorld(), { district: params.district, year: Number(params.year) }));
