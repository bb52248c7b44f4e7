/** Names of districts and towns on the map; hidden from screen readers, which have the list. */
import type { Map as LeafletMap } from 'leaflet';
import type { MapLabel } from '../../../view-models/map/data.ts';
import { anchorElements } from '../leaflet/anchor.ts';

export interface PlacedLabel {
  label: MapLabel;
  /** In pixels, downwards from its position. */
  shift: number;
}

export interface PlaceLabels {
  show: (visible: readonly PlacedLabel[]) => void;
}

export function createPlaceLabels(map: LeafletMap, labels: readonly MapLabel[]): PlaceLabels {
  const pane = map.createPane('towns');
  pane.setAttribute('aria-hidden', 'true');
  const elements = new Map(
    labels.map((label) => {
      const element = document.createElement('span');
      element.className = `map-place-label leaflet-zoom-animated ${label.rank}`;
      element.textContent = label.name;
      return [label, element] as const;
    }),
  );
  let shown: readonly PlacedLabel[] = [];
  const anchors = anchorElements(map, () =>
    shown.map(({ label, shift }) => ({ element: elements.get(label)!, at: label.at, offset: { x: 0, y: shift } })),
  );
  return {
    show(visible) {
      shown = visible;
      const visibleLabels = new Set(visible.map(({ label }) => label));
      for (const [label, element] of elements) {
        if (visibleLabels.has(label) && !element.isConnected) pane.append(element);
        else if (!visibleLabels.has(label) && element.isConnected) element.remove();
      }
      anchors.update();
    },
  };
}
