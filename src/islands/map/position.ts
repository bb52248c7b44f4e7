/** Asks the device where it is, once. The answer stays in this page. */
import type { LngLat } from '../../view-models/map-data.ts';

/** insecure: browsers give no position to a page without HTTPS. */
export type Refusal = 'refused' | 'unavailable' | 'timeout' | 'insecure';

const PATIENCE_MS = 10_000;
const FRESH_MS = 60_000;

export function askPosition(answer: (position: { at: LngLat; accuracy: number }) => void, refuse: (refusal: Refusal) => void): void {
  if (!isSecureContext || !('geolocation' in navigator)) {
    refuse('insecure');
    return;
  }
  navigator.geolocation.getCurrentPosition(
    ({ coords: { longitude, latitude, accuracy } }) => { answer({ at: [longitude, latitude], accuracy }); },
    ({ code }) => { refuse(code === 1 ? 'refused' : code === 3 ? 'timeout' : 'unavailable'); },
    { timeout: PATIENCE_MS, maximumAge: FRESH_MS, enableHighAccuracy: false },
  );
}
