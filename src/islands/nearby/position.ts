/** The position of the device: requested only by a tap, kept in memory only, never sent anywhere. */
import type { LngLat } from '../../domain/geo/geo.ts';

export interface Position {
  /** WGS-84 (W3C Geolocation §9). */
  at: LngLat;
  /** Radius in metres, at 95 % confidence. */
  accuracy: number;
}

export type LocationError = 'refused' | 'unavailable' | 'timeout' | 'insecure' | 'unsupported';

const TIMEOUT_MS = 15_000;
/** A walker gets no further than a street in a minute. */
const MAX_AGE_MS = 60_000;

interface Locator {
  locate: (onResult: (result: Position | LocationError) => void) => void;
  /** Ignores the result of a request that is still running. */
  cancel: () => void;
}

/** Reports the result of the latest request only. */
export function createLocator(): Locator {
  let latest = 0;
  return {
    cancel() {
      latest += 1;
    },
    locate(onResult) {
      latest += 1;
      const request = latest;
      void requestPosition().then((result) => {
        if (request === latest) onResult(result);
      });
    },
  };
}

function requestPosition(): Promise<Position | LocationError> {
  if (!isSecureContext) return Promise.resolve('insecure');
  if (!('geolocation' in navigator)) return Promise.resolve('unsupported');
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) => {
        resolve({ at: [longitude, latitude], accuracy });
      },
      ({ code }) => {
        resolve(ERRORS[code] ?? 'unavailable');
      },
      { enableHighAccuracy: true, timeout: TIMEOUT_MS, maximumAge: MAX_AGE_MS },
    );
  });
}

/** Codes of GeolocationPositionError. */
const ERRORS: Record<number, LocationError> = { 1: 'refused', 2: 'unavailable', 3: 'timeout' };
