/** The circle of 15 minutes on foot. At a kilometre, a circle on the ground is a circle in Web Mercator. */
import type { Map as LeafletMap } from 'leaflet';
import type { LngLat } from '../../../view-models/map/data.ts';
import { metresPerPixel } from './mercator.ts';
import { anchorElements } from '../leaflet/anchor.ts';

export interface WalkingCircle {
  at: LngLat;
  metres: number;
  words: string;
}

export function createWalkingCircle(map: LeafletMap): { show: (circle: WalkingCircle | undefined) => void } {
  const element = document.createElement('div');
  element.className = 'map-circle leaflet-zoom-animated';
  element.setAttribute('aria-hidden', 'true');
  const text = document.createElement('span');
  element.append(text);
  let shown: WalkingCircle | undefined;
  const anchor = anchorElements(map, () => (shown ? [{ element, at: shown.at, grows: true }] : []));
  const resize = (): void => {
    if (!shown || (map.getZoom() as number | undefined) === undefined) return;
    const pixels = `${String(Math.round((2 * shown.metres) / metresPerPixel(shown.at[1], map.getZoom())))}px`;
    Object.assign(element.style, { width: pixels, height: pixels });
    anchor.update();
  };
  map.on('zoom viewreset moveend', resize);
  return {
    show(circle) {
      shown = circle;
      if (!circle) element.remove();
      else if (!element.isConnected) map.getPane('overlayPane')?.append(element);
      text.textContent = circle?.words ?? '';
      resize();
    },
  };
}
