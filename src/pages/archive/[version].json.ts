import type { APIRoute } from 'astro';
import { versionPaths } from '../../domain/paths.ts';
import { versionJson } from '../../feeds/archive/version.ts';
import { keyed } from '../../loading/keys/cache-key.ts';
import { loadWorld } from '../../loading/world.ts';

export async function getStaticPaths() {
  const world = await loadWorld();
  return keyed(versionPaths(world), ({ version }) => versionJson(world, version));
}

export const GET: APIRoute<{ version: string }> = async ({ props }) =>
  new Response(versionJson(await loadWorld(), props.version), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
