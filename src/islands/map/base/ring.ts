/** The quarter of an hour on foot as a circle that grows with the map. Web Mercator keeps a kilometre's circle a circle. */
import type { Map as LeafletMap } from 'leaflet';
import type { LngLat } from '../../../view-models/map/data.ts';
import { metresPerPixel } from './mercator.ts';
import { moverOf } from '../pins/pins.ts';

export interface Ring {
  at: LngLat;
  metres: number;
  words: string;
}

export function ringOn(map: LeafletMap): { show: (ring: Ring | undefined) => void } {
  const element = document.createElement('div');
  element.className = 'smap-ring leaflet-zoom-animated';
  element.setAttribute('aria-hidden', 'true');
  const text = document.createElement('span');
  element.append(text);
  let shown: Ring | undefined;
  const mover = moverOf(map, () => (shown ? [{ element, at: shown.at, grows: true }] : []));
  const size = (): void => {
    if (!shown || (map.getZoom() as number | undefined) === undefined) return;
    const pixels = `${String(Math.round((2 * shown.metres) / metresPerPixel(shown.at[1], map.getZoom())))}px`;
    Object.assign(element.style, { width: pixels, height: pixels });
    mover.place();
  };
  map.on('zoom viewreset moveend', size);
  return {
    show(ring) {
      shown = ring;
      if (!ring) element.remove();
      else if (!element.isConnected) map.getPane('overlayPane')?.append(element);
      text.textContent = ring?.words ?? '';
      size();
    },
  };
}
