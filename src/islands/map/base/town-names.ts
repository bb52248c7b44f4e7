/** Names of districts and towns on the base. The list says where every station is; these are for the eye. */
import type { Map as LeafletMap } from 'leaflet';
import type { MapLabel } from '../../../view-models/map/data.ts';
import { moverOf } from '../pins/pins.ts';

export interface TownName {
  label: MapLabel;
  /** Pixels downwards from its place. */
  shift: number;
}

export function townNames(
  map: LeafletMap,
  labels: readonly MapLabel[],
): { show: (visible: readonly TownName[]) => void } {
  const pane = map.createPane('towns');
  pane.setAttribute('aria-hidden', 'true');
  const elements = new Map(
    labels.map((label) => {
      const element = document.createElement('span');
      element.className = `smap-town leaflet-zoom-animated ${label.rank}`;
      element.textContent = label.name;
      return [label, element] as const;
    }),
  );
  let shown: readonly TownName[] = [];
  const mover = moverOf(map, () =>
    shown.map(({ label, shift }) => ({ element: elements.get(label)!, at: label.at, offset: { x: 0, y: shift } })),
  );
  return {
    show(visible) {
      shown = visible;
      const wanted = new Set(visible.map(({ label }) => label));
      for (const [label, element] of elements) {
        if (wanted.has(label) && !element.isConnected) pane.append(element);
        else if (!wanted.has(label) && element.isConnected) element.remove();
      }
      mover.place();
    },
  };
}
