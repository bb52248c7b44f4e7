/** Lines from a spot to the stations that are spread around it. */
import type { Map as LeafletMap } from 'leaflet';
import type { LngLat } from '../../../view-models/map/data.ts';
import type { Pixel } from '../base/mercator.ts';
import { anchorElements } from '../leaflet/anchor.ts';

const SVG = 'http://www.w3.org/2000/svg';

export interface SpiderLegs {
  show: (spider: { at: LngLat; ends: readonly Pixel[] } | undefined) => void;
}

export function createSpiderLegs(map: LeafletMap): SpiderLegs {
  const element = document.createElementNS(SVG, 'svg');
  element.setAttribute('class', 'map-spider-legs leaflet-zoom-animated');
  element.setAttribute('aria-hidden', 'true');
  let at: LngLat | undefined;
  const anchor = anchorElements(map, () => (at ? [{ element, at }] : []));
  return {
    show(spider) {
      at = spider?.at;
      if (!spider) {
        element.remove();
        return;
      }
      element.replaceChildren(
        ...spider.ends.map(({ x, y }) => {
          const line = document.createElementNS(SVG, 'path');
          line.setAttribute('d', `M0 0L${String(x)} ${String(y)}`);
          return line;
        }),
      );
      if (!element.isConnected) map.getPane('overlayPane')?.append(element);
      anchor.update();
    },
  };
}
