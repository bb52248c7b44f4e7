/** Fetches what the stations have when the first card opens. */
import { useEffect, useState } from 'react';
import type { MapCards } from '../../../view-models/map/assets.ts';

let request: Promise<MapCards> | undefined;
let cards: MapCards | undefined;

/** @returns undefined until the answer has arrived; without an answer, the next card asks again */
export function useMapCards(href: string): MapCards | undefined {
  const [, setArrived] = useState(cards !== undefined);
  useEffect(() => {
    let isShown = true;
    request ??= fetchCards(href);
    request.then(
      (answer) => {
        cards = answer;
        if (isShown) setArrived(true);
      },
      () => {
        request = undefined;
      },
    );
    return () => {
      isShown = false;
    };
  }, [href]);
  return cards;
}

async function fetchCards(href: string): Promise<MapCards> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(String(response.status));
  const answer = (await response.json()) as Partial<MapCards>;
  // A portal's login page is no answer.
  if (!answer.stations || !answer.networks) throw new Error('no cards');
  return answer as MapCards;
}
