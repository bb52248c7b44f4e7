/** The position of the device: asked for only when somebody wants it, kept in memory only, never sent anywhere. */
import type { LngLat } from '../../domain/geo/geo.ts';

export interface Position {
  /** Browsers give WGS-84 (W3C Geolocation §9). */
  at: LngLat;
  /** Metres within which it is right with 95 % certainty. */
  accuracy: number;
}

export type Trouble = 'refused' | 'unavailable' | 'timeout' | 'insecure' | 'unsupported';

const WAIT_MS = 15_000;
/** A walker gets no further than a street in a minute. */
const AGE_MS = 60_000;

function askPosition(): Promise<Position | Trouble> {
  if (!isSecureContext) return Promise.resolve('insecure');
  if (!('geolocation' in navigator)) return Promise.resolve('unsupported');
  return new Promise((done) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) => {
        done({ at: [longitude, latitude], accuracy });
      },
      ({ code }) => {
        done(TROUBLES[code] ?? 'unavailable');
      },
      { enableHighAccuracy: true, timeout: WAIT_MS, maximumAge: AGE_MS },
    );
  });
}

export interface Asker {
  ask: (hear: (answer: Position | Trouble) => void) => void;
  /** Something else was chosen meanwhile. */
  drop: () => void;
}

/** Hears the answer to its last question only. */
export function positionAsker(): Asker {
  let latest = 0;
  return {
    drop() {
      latest += 1;
    },
    ask(hear) {
      latest += 1;
      const mine = latest;
      void askPosition().then((answer) => {
        if (mine === latest) hear(answer);
      });
    },
  };
}

/** GeolocationPositionError: 1 refused, 2 unavailable, 3 timeout. */
const TROUBLES: Record<number, Trouble> = { 1: 'refused', 2: 'unavailable', 3: 'timeout' };
