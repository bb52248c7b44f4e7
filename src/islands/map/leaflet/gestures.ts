/**
 * The page scrolls over the map as everywhere: one finger and the bare wheel belong to the page, two fingers and Ctrl or ⌘ with the
 * wheel to the map. Who tries the other way is told.
 */
import type { Map as LeafletMap } from 'leaflet';

export type Hint = 'fingers' | 'wheel';

/** A finger that moved so far meant to move something. */
const MEANT_PIXELS = 24;

/** @param tell what to say, for a moment */
export function sharedGestures(map: LeafletMap, tell: (hint: Hint) => void): void {
  const box = map.getContainer();
  let start: Touch | undefined;
  // The pointer is known before the mouse or the touch that Leaflet listens to.
  box.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      if (pointerType === 'mouse') map.dragging.enable();
      else map.dragging.disable();
    },
    { capture: true },
  );
  box.addEventListener(
    'touchstart',
    ({ touches }) => {
      start = touches.length === 1 ? touches[0] : undefined;
    },
    { passive: true },
  );
  box.addEventListener(
    'touchmove',
    ({ touches }) => {
      const [now] = touches;
      if (
        !start ||
        !now ||
        touches.length > 1 ||
        Math.hypot(now.clientX - start.clientX, now.clientY - start.clientY) < MEANT_PIXELS
      )
        return;
      start = undefined;
      tell('fingers');
    },
    { passive: true },
  );
  box.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey) return;
      event.stopImmediatePropagation();
      tell('wheel');
    },
    { capture: true, passive: true },
  );
}
