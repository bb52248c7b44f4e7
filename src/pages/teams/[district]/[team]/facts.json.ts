import type { APIRoute } from 'astro';
import { addressesOf } from '../../../../domain/catalogue.ts';
import { teamFactsJson } from '../../../../feeds/data/team-facts.ts';
import { loadWorld } from '../../../../loading/from-astro.ts';

export async function getStaticPaths() {
  const { catalogue } = await loadWorld();
  return addressesOf(catalogue.teams).map(({ key, district, id }) => ({
    params: { district, team: id },
    props: { key },
  }));
}

export const GET: APIRoute<{ key: string }> = async ({ props }) =>
  new Response(teamFactsJson(await loadWorld(), props.key), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
