/**
 * Coordinates carry a declared datum and are converted once, at build time. GCJ-02 (高德, 腾讯, 苹果 in China) and BD-09 (百度) are
 * shifted by up to 700 m and 1.3 km. CGCS2000, which 天地图 uses, agrees with WGS-84 within centimetres: both are realisations of the
 * ITRS, on ellipsoids that differ by 0.1 mm in the semi-minor axis (Yang Yuanxi, Chinese Science Bulletin 54, 2009).
 */
import gcoord from 'gcoord';
import type { Datum, LngLat } from './geo.ts';

/** Rounded to six decimals (0.1 m). Outside of China, `gcoord` leaves coordinates unchanged. */
export function convert(point: LngLat, from: Datum, to: Datum): LngLat {
  if (NAMES[from] === NAMES[to]) return point;
  const [lng, lat] = gcoord.transform([point[0], point[1]], NAMES[from], NAMES[to]);
  return [rounded(lng), rounded(lat)];
}

/** Converts a declared position to WGS-84. */
export function inWgs84<Position extends { lng: number; lat: number; datum: Datum }>(
  position: Position,
): Omit<Position, 'datum'> & { datum: 'WGS-84' } {
  const [lng, lat] = convert([position.lng, position.lat], position.datum, 'WGS-84');
  return { ...position, lng, lat, datum: 'WGS-84' };
}

const NAMES = {
  'WGS-84': gcoord.WGS84,
  CGCS2000: gcoord.WGS84,
  'GCJ-02': gcoord.GCJ02,
  'BD-09': gcoord.BD09,
} as const satisfies Record<Datum, unknown>;

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
