import type { APIRoute } from 'astro';
import { coveredDistricts } from '../../../domain/coverage-districts.ts';
import { csv } from '../../../feeds/csv.ts';
import { loadWorld } from '../../../loading/from-astro.ts';
import { coverageTable } from '../../../view-models/coverage-data.ts';

export async function getStaticPaths() {
  return coveredDistricts(await loadWorld()).map((district) => ({ params: { district } }));
}

export const GET: APIRoute<Record<string, never>, { district: string }> = async ({ params }) =>
  new Response(csv(coverageTable(await loadWorld(), params.district)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
