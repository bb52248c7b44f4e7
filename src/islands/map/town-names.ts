/** Names of districts and towns on the base. The list says where every station is; these are for the eye. */
import type { Map as LeafletMap } from 'leaflet';
import type { MapLabel } from '../../view-models/map-data.ts';
import { moverOf } from './pins.ts';

export function townNames(map: LeafletMap, labels: readonly MapLabel[]): { show: (visible: ReadonlySet<MapLabel>) => void } {
  const pane = map.createPane('towns');
  pane.setAttribute('aria-hidden', 'true');
  const elements = new Map(labels.map((label) => {
    const element = document.createElement('span');
    element.className = `smap-town leaflet-zoom-animated ${label.rank}`;
    element.textContent = label.name;
    return [label, element] as const;
  }));
  let shown: MapLabel[] = [];
  const mover = moverOf(map, () => shown.map((label) => ({ element: elements.get(label)!, at: label.at })));
  return {
    show(visible) {
      shown = [...visible];
      for (const [label, element] of elements) {
        if (visible.has(label) && !element.isConnected) pane.append(element);
        else if (!visible.has(label) && element.isConnected) element.remove();
      }
      mover.place();
    },
  };
}
