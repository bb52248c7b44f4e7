import type { APIRoute } from 'astro';
import { ENTRY_SETS, entriesSchemaJson, type EntrySet } from '../../feeds/data/entries/entries.ts';
import { loadWorld } from '../../loading/world.ts';

export const getStaticPaths = () => ENTRY_SETS.map((set) => ({ params: { set }, props: { set } }));

export const GET: APIRoute<{ set: EntrySet }> = async ({ props }) =>
  new Response(entriesSchemaJson(await loadWorld(), props.set), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
