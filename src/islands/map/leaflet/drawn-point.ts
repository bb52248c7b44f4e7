import type { LngLat, MapPlace } from '../../../view-models/map/data.ts';

/** The position of a station in the datum of the base. */
export const drawnPoint = ({ at, drawn }: Pick<MapPlace, 'at' | 'drawn'>): LngLat | undefined => drawn ?? at;
