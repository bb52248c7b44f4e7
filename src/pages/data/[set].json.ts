import type { APIRoute } from 'astro';
import { ENTRY_SETS, entriesJson, type EntrySet } from '../../feeds/data/entries/entries.ts';
import { keyedByContent } from '../../loading/keys/cache-key.ts';
import { loadWorld } from '../../loading/world.ts';

export async function getStaticPaths() {
  return keyedByContent(
    await loadWorld(),
    ENTRY_SETS.map((set) => ({ params: { set }, props: { set } })),
  );
}

export const GET: APIRoute<{ set: EntrySet }> = async ({ props }) =>
  new Response(entriesJson(await loadWorld(), props.set), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
