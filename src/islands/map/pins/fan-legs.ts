/** Lines from a spot to the stations that have fanned out from it. */
import type { Map as LeafletMap } from 'leaflet';
import type { LngLat } from '../../../view-models/map/data.ts';
import type { Pixel } from '../base/mercator.ts';
import { moverOf } from './pins.ts';

const SVG = 'http://www.w3.org/2000/svg';

export function fanLegs(map: LeafletMap): { show: (fan: { at: LngLat; ends: readonly Pixel[] } | undefined) => void } {
  const element = document.createElementNS(SVG, 'svg');
  element.setAttribute('class', 'smap-legs leaflet-zoom-animated');
  element.setAttribute('aria-hidden', 'true');
  let at: LngLat | undefined;
  const mover = moverOf(map, () => (at ? [{ element, at }] : []));
  return {
    show(fan) {
      at = fan?.at;
      if (!fan) {
        element.remove();
        return;
      }
      element.replaceChildren(
        ...fan.ends.map(({ x, y }) => {
          const line = document.createElementNS(SVG, 'path');
          line.setAttribute('d', `M0 0L${String(x)} ${String(y)}`);
          return line;
        }),
      );
      if (!element.isConnected) map.getPane('overlayPane')?.append(element);
      mover.place();
    },
  };
}
