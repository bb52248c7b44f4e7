import { districtPaths } from '../../../domain/paths.ts';
import type { APIRoute } from 'astro';
import { activitiesJson } from '../../../feeds/data/activities.ts';
import { loadWorld } from '../../../loading/world.ts';

export const getStaticPaths = async () => districtPaths((await loadWorld()).catalogue);
export const GET: APIRoute<{ district: string }> = async ({ props }) =>
  new Response(activitiesJson(await loadWorld(), props.district), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
