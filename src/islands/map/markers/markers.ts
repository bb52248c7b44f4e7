/** The marker layer: buttons in the order of the list, so that they can be reached by keyboard. */
import type { Map as LeafletMap } from 'leaflet';
import type { LngLat } from '../../../view-models/map/data.ts';
import type { Pixel } from '../base/mercator.ts';
import { anchorElements } from '../leaflet/anchor.ts';

export interface Marker {
  /** Key of a station, or of a cluster at this zoom. */
  key: string;
  at: LngLat;
  /** In pixels, from `at`; only of spiderfied stations. */
  offset?: Pixel;
  /** Accessible name. */
  name: string;
  /** Letter of the level, or the number of stations. */
  letter: string;
  /** CSS classes. */
  shape: string;
  /** Visible name; empty where there is no room for it. */
  label: string;
  /** The visible name is above the marker instead of below. */
  above?: boolean;
  selected: boolean;
  /** Only of clusters that spiderfy. */
  expanded?: boolean;
}

export interface MarkerLayer {
  show: (markers: readonly Marker[]) => void;
  buttonOf: (key: string) => HTMLButtonElement | undefined;
  remove: () => void;
}

interface ShownMarker {
  marker: Marker;
  button: HTMLButtonElement;
}

/** @param onActivate called with the key on a click, or Enter */
export function createMarkerLayer(map: LeafletMap, onActivate: (key: string) => void): MarkerLayer {
  const pane = map.createPane('pins');
  const shown = new Map<string, ShownMarker>();
  const anchors = anchorElements(map, () =>
    [...shown.values()].map(({ marker: { at, offset }, button }) => ({ element: button, at, offset })),
  );
  pane.addEventListener('click', ({ target }) => {
    const key = (target as Element).closest<HTMLElement>('[data-key]')?.dataset['key'];
    if (key !== undefined) onActivate(key);
  });
  return {
    buttonOf: (key) => shown.get(key)?.button,
    remove: anchors.stop,
    show(markers) {
      const keys = new Set(markers.map(({ key }) => key));
      const hadFocus = pane.contains(document.activeElement);
      for (const [key, { button }] of shown) {
        if (keys.has(key)) continue;
        button.remove();
        shown.delete(key);
      }
      let next = pane.firstElementChild;
      for (const marker of markers) {
        const existing = shown.get(marker.key);
        const button = existing?.button ?? createButton(marker.key);
        if (!existing || !hasSameAppearance(existing.marker, marker)) draw(button, marker);
        shown.set(marker.key, { marker, button });
        if (button === next) next = next.nextElementSibling;
        else pane.insertBefore(button, next);
      }
      anchors.update();
      // The focused marker is gone: keep the focus on the map.
      if (hadFocus && !pane.contains(document.activeElement)) map.getContainer().focus({ preventScroll: true });
    },
  };
}

function createButton(key: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'map-marker leaflet-zoom-animated';
  button.dataset['key'] = key;
  return button;
}

const APPEARANCE = ['name', 'letter', 'shape', 'label', 'above', 'selected', 'expanded'] as const;
const hasSameAppearance = (one: Marker, other: Marker): boolean =>
  !one.offset === !other.offset && APPEARANCE.every((property) => one[property] === other[property]);

/** The accessible name is text in the button; the mark and the visible name are hidden from screen readers. */
function draw(
  button: HTMLButtonElement,
  { name, letter, shape, label, above = false, selected, expanded, offset }: Marker,
): void {
  button.toggleAttribute('data-spiderfied', offset !== undefined);
  setOrRemove(button, 'aria-current', selected ? 'true' : undefined);
  setOrRemove(button, 'aria-expanded', expanded === undefined ? undefined : String(expanded));
  const [mark, text] = [span(shape, letter), span(above ? 'marker-name above' : 'marker-name', label)];
  for (const visual of [mark, text]) visual.setAttribute('aria-hidden', 'true');
  button.replaceChildren(span('vh', name), mark, ...(label ? [text] : []));
}

function span(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
