import type { APIRoute } from 'astro';
import { coveredDistricts } from '../../../domain/coverage-districts.ts';
import { loadWorld } from '../../../loading/from-astro.ts';
import { coverageData } from '../../../view-models/coverage-data.ts';

export async function getStaticPaths() {
  return coveredDistricts(await loadWorld()).map((district) => ({ params: { district } }));
}

export const GET: APIRoute<Record<string, never>, { district: string }> = async ({ params }) => Response.json(coverageData(await loadWorld(), params.district));
