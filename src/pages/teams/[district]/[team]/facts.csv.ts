import type { APIRoute } from 'astro';
import { addressesOf } from '../../../../domain/catalogue.ts';
import { teamFactsCsv } from '../../../../feeds/data/team-facts.ts';
import { loadWorld } from '../../../../loading/from-astro.ts';

export async function getStaticPaths() {
  const { catalogue } = await loadWorld();
  return addressesOf(catalogue.teams).map(({ key, district, id }) => ({
    params: { district, team: id },
    props: { key },
  }));
}

export const GET: APIRoute<{ key: string }> = async ({ props }) =>
  new Response(teamFactsCsv(await loadWorld(), props.key), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
