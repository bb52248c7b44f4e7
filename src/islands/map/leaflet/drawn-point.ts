import type { LngLat, MapPlace } from '../../../view-models/map/data.ts';

/** Where a station stands on the base, whose datum may not be WGS-84. */
export const drawnPoint = ({ at, drawn }: Pick<MapPlace, 'at' | 'drawn'>): LngLat | undefined => drawn ?? at;
