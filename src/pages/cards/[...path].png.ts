/** Preview images of links in chats. */
import type { APIRoute } from 'astro';
import { cardSheet } from '../../images/card.ts';
import { pngOf } from '../../images/drawing/draw.ts';
import { loadWorld } from '../../loading/world.ts';
import * as urls from '../../urls.ts';
import { cardsOf } from '../../view-models/pictures/cards.ts';
import type { CardView } from '../../view-models/pictures/card.ts';
export async function getStaticPaths() {
  return [...cardsOf(await loadWorld()).values()].map((card) => ({
    params: { path: urls.cardName(card.path) },
    props: { card },
  }));
}
export const GET: APIRoute<{ card: CardView }> = async ({ props }) =>
  new Response(Uint8Array.from(await pngOf(cardSheet(props.card))), { headers: { 'content-type': 'image/png' } });
