/**
 * Markers are real buttons in the order of the list. Leaflet moves the pane they stand in; they are moved themselves only when the
 * zoom changes.
 */
import type { LatLng, Map as LeafletMap, Point, ZoomAnimEvent } from 'leaflet';
import type { LngLat } from '../../../view-models/map/data.ts';
import type { Pixel } from '../base/mercator.ts';

export interface Pin {
  /** Of a station, or of a bunch at this zoom. */
  key: string;
  at: LngLat;
  /** From there, in pixels: of one that has fanned out. */
  offset?: Pixel;
  /** What it is called by those who listen. */
  name: string;
  /** Letter of the level, or a number. */
  letter: string;
  /** Classes of the shape. */
  shape: string;
  /** The name that may stand below it; empty when there is no room. */
  label: string;
  /** It stands above instead. */
  above?: boolean;
  selected: boolean;
  /** Of a bunch on one spot. */
  expanded?: boolean;
}

export interface Pins {
  show: (pins: readonly Pin[]) => void;
  buttonOf: (key: string) => HTMLButtonElement | undefined;
  remove: () => void;
}

interface Standing {
  pin: Pin;
  button: HTMLButtonElement;
}

/** @param press what happens when one is clicked or Enter is pressed on it */
export function pinsOn(map: LeafletMap, press: (key: string) => void): Pins {
  const pane = map.createPane('pins');
  const standing = new Map<string, Standing>();
  const follow = moverOf(map, () =>
    [...standing.values()].map(({ pin: { at, offset }, button }) => ({ element: button, at, offset })),
  );
  pane.addEventListener('click', ({ target }) => {
    const key = (target as Element).closest<HTMLElement>('[data-key]')?.dataset['key'];
    if (key !== undefined) press(key);
  });
  return {
    buttonOf: (key) => standing.get(key)?.button,
    remove: follow.stop,
    show(pins) {
      const wanted = new Set(pins.map(({ key }) => key));
      const hadFocus = pane.contains(document.activeElement);
      for (const [key, { button }] of standing) {
        if (wanted.has(key)) continue;
        button.remove();
        standing.delete(key);
      }
      let next = pane.firstElementChild;
      for (const pin of pins) {
        const before = standing.get(pin.key);
        const button = before?.button ?? newButton(pin.key);
        if (!before || !looksAlike(before.pin, pin)) write(button, pin);
        standing.set(pin.key, { pin, button });
        if (button === next) next = next.nextElementSibling;
        else pane.insertBefore(button, next);
      }
      follow.place();
      // Who was on a marker that is gone goes on from the map.
      if (hadFocus && !pane.contains(document.activeElement)) map.getContainer().focus({ preventScroll: true });
    },
  };
}

export interface Placed {
  element: HTMLElement | SVGElement;
  at: LngLat;
  offset?: Pixel | undefined;
  /** Grows with the map. */
  grows?: boolean;
}

/** Keeps elements at their places while the map zooms, with Leaflet's own animation or the reader's two fingers. */
export function moverOf(map: LeafletMap, all: () => readonly Placed[]): { place: () => void; stop: () => void } {
  const put = ({ element, offset }: Placed, { x, y }: Pixel, scale = 1): void => {
    const grown = scale === 1 ? '' : ` scale(${String(scale)})`;
    // Not in 3D: hundreds of layers of their own are slower to put together than the one they lie in.
    element.style.transform = `translate(${String(Math.round(x + (offset?.x ?? 0)))}px, ${String(Math.round(y + (offset?.y ?? 0)))}px)${grown}`;
  };
  const place = (): void => {
    for (const placed of all()) put(placed, map.latLngToLayerPoint([placed.at[1], placed.at[0]]));
  };
  const animate = ({ zoom, center }: ZoomAnimEvent): void => {
    const origin = originAt(map, center, zoom);
    const isSeen = sightOf(map);
    for (const placed of all()) {
      const [at, offset] = [map.project([placed.at[1], placed.at[0]], zoom).subtract(origin), placed.offset];
      // Every one that is set in motion costs the frame in which a zoom begins.
      if (placed.grows || isSeen(at, offset) || isSeen(map.latLngToLayerPoint([placed.at[1], placed.at[0]]), offset))
        put(placed, at, placed.grows ? map.getZoomScale(zoom) : 1);
    }
  };
  map.on('zoomanim', animate);
  map.on('zoom viewreset', place);
  return {
    place,
    stop() {
      map.off('zoomanim', animate);
      map.off('zoom viewreset', place);
    },
  };
}

/** Whether something that stands at a point of the layers is on the screen, or its name is. */
export function sightOf(map: LeafletMap): (at: Pixel, offset?: Pixel) => boolean {
  const { x: left, y: top } = map.containerPointToLayerPoint([0, 0]);
  const { x: width, y: height } = map.getSize();
  return ({ x, y }, offset = NO_OFFSET) => {
    const [right, down] = [x + offset.x - left, y + offset.y - top];
    return right > -REACH && right < width + REACH && down > -REACH && down < height + REACH;
  };
}

const NO_OFFSET: Pixel = { x: 0, y: 0 };
/** Pixels to which a marker and its name go from their place. */
const REACH = 100;

/** The pixel of the zoom at which the layers of the map begin, once it looks there. */
export const originAt = (map: LeafletMap, centre: LatLng, zoom: number): Point =>
  map
    .project(centre, zoom)
    .subtract(map.getSize().divideBy(2))
    .subtract(map.containerPointToLayerPoint([0, 0]))
    .round();

function newButton(key: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'smap-pin leaflet-zoom-animated';
  button.dataset['key'] = key;
  return button;
}

const LOOKS = ['name', 'letter', 'shape', 'label', 'above', 'selected', 'expanded'] as const;
const looksAlike = (one: Pin, other: Pin): boolean =>
  !one.offset === !other.offset && LOOKS.every((part) => one[part] === other[part]);

/** What is heard stands in the button as text; the mark and the short name beside it are for the eye. */
function write(
  button: HTMLButtonElement,
  { name, letter, shape, label, above = false, selected, expanded, offset }: Pin,
): void {
  button.toggleAttribute('data-fanned', offset !== undefined);
  setOrDrop(button, 'aria-current', selected ? 'true' : undefined);
  setOrDrop(button, 'aria-expanded', expanded === undefined ? undefined : String(expanded));
  const [mark, text] = [part(shape, letter), part(above ? 'nm up' : 'nm', label)];
  for (const seen of [mark, text]) seen.setAttribute('aria-hidden', 'true');
  button.replaceChildren(part('vh', name), mark, ...(label ? [text] : []));
}

function part(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

function setOrDrop(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
