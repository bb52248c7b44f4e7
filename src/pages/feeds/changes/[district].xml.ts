import { districtPaths } from '../../../domain/paths.ts';
import type { APIRoute } from 'astro';
import { changesAtom } from '../../../feeds/atom/changes-feed.ts';
import { loadWorld } from '../../../loading/world.ts';

export const getStaticPaths = async () => districtPaths((await loadWorld()).catalogue);
export const GET: APIRoute<{ district: string }> = async ({ props }) =>
  new Response(changesAtom(await loadWorld(), props.district), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
