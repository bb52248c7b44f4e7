import type { APIRoute } from 'astro';
import { loadWorld } from '../../../loading/world.ts';
import { searchFiles } from '../../../view-models/search/index.ts';

export const getStaticPaths = async () =>
  Object.values(searchFiles(await loadWorld())).map(({ name, text }) => ({
    params: { file: name.replace(/\.json$/, '') },
    props: { text },
  }));

/** One part of the search's index. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
