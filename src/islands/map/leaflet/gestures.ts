/**
 * Shares gestures between page and map: one finger and the wheel scroll the page; two fingers, and the wheel with Ctrl or ⌘, move the
 * map. Gestures that scroll the page show a hint.
 */
import type { Map as LeafletMap } from 'leaflet';

export type Hint = 'fingers' | 'wheel';

/** Movement of a finger from which on it is a drag. */
const DRAG_PIXELS = 24;

export function shareGestures(map: LeafletMap, onHint: (hint: Hint) => void): void {
  const box = map.getContainer();
  let start: Touch | undefined;
  // Pointer events fire before the mouse and touch events that Leaflet handles.
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
        Math.hypot(now.clientX - start.clientX, now.clientY - start.clientY) < DRAG_PIXELS
      )
        return;
      start = undefined;
      onHint('fingers');
    },
    { passive: true },
  );
  box.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey) return;
      event.stopImmediatePropagation();
      onHint('wheel');
    },
    { capture: true, passive: true },
  );
}
