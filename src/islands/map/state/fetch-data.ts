/** Fetches `/data/map.json`. */
import type { MapData } from '../../../view-models/map/data.ts';
import * as urls from '../../../urls.ts';

/** After this time without an answer, the page offers to try again. */
const TIMEOUT_MS = 20_000;

/** @throws when the network fails, on timeout, and when the answer is not complete */
export async function fetchMapData(): Promise<MapData> {
  const { signal, clear } = abortAfter(TIMEOUT_MS);
  try {
    const response = await fetch(urls.mapData(), { signal });
    if (!response.ok) throw new Error(String(response.status));
    const data = (await response.json()) as Partial<MapData>;
    // Incomplete data must not replace the static list.
    if (!data.base || !data.places?.length) throw new Error('no stations');
    return data as MapData;
  } finally {
    clear();
  }
}

/** AbortSignal.timeout is missing in browsers of 2021. */
function abortAfter(milliseconds: number): { signal: AbortSignal; clear: () => void } {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort();
  }, milliseconds);
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer);
    },
  };
}
