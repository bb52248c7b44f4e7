/** Preview images of links in chats. */
import type { APIRoute } from 'astro';
import { brandMark } from '../../images/brand.ts';
import { cardSheet } from '../../images/card.ts';
import { pngOf } from '../../images/png-of.ts';
import { keyed } from '../../loading/keys/cache-key.ts';
import { loadWorld } from '../../loading/world.ts';
import * as urls from '../../urls.ts';
import { cardsOf } from '../../view-models/pictures/cards.ts';
import { cardView, type CardWords } from '../../view-models/pictures/card.ts';
export async function getStaticPaths() {
  const world = await loadWorld();
  const paths = [...cardsOf(world).values()].map((card) => ({
    params: { path: urls.cardName(card.path) },
    props: { card },
  }));
  return keyed(paths, ({ card }) => [cardView(world, card), world.logo]);
}
export const GET: APIRoute<{ card: CardWords }> = async ({ props: { card } }) => {
  const world = await loadWorld();
  const png = await pngOf(cardSheet(cardView(world, card), await brandMark(world)));
  return new Response(Uint8Array.from(png), { headers: { 'content-type': 'image/png' } });
};
