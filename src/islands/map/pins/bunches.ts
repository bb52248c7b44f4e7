/** What a press on a marker does: a station opens, a bunch falls apart as the map goes nearer, one on a single spot fans out. */
import { ZOOMS } from '../state/address.ts';
import { isBunch, type Bunch } from './clusters.ts';
import { fanOf } from './fan.ts';
import { keyOfBunch } from './pin-looks.ts';
import { dotsOn, fannedBunch, focusOn, look, type Stage } from '../leaflet/stage.ts';

export function press(stage: Stage, key: string): void {
  const bunch = dotsOn(stage)
    .filter(isBunch)
    .find((dot) => keyOfBunch(dot) === key);
  if (bunch) open(stage, bunch);
  else stage.events.onSelect(key);
}

export function fanOut(stage: Stage, bunch: Bunch): void {
  const {
    map,
    picture: { gap, covered },
  } = stage;
  stage.fanned = bunch.id;
  const reach = Math.max(...fanOf(bunch.count, gap).map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)))) + gap;
  map.panInside([bunch.at[1], bunch.at[0]], {
    paddingTopLeft: [reach + covered, reach],
    paddingBottomRight: [reach, reach],
  });
  look(stage);
}

/** @returns whether there was a fan */
export function closeFan(stage: Stage): boolean {
  if (stage.fanned === undefined) return false;
  const bunch = fannedBunch(stage);
  stage.fanned = undefined;
  look(stage);
  if (bunch) stage.pins.buttonOf(keyOfBunch(bunch))?.focus({ preventScroll: true });
  return true;
}

function open(stage: Stage, bunch: Bunch): void {
  const { map, clusters, pins, events } = stage;
  const zoom = clusters.zoomToOpen(bunch);
  const first = clusters.membersOf(bunch)[0]?.place.key ?? '';
  if (stage.fanned === bunch.id) {
    closeFan(stage);
  } else if (zoom === undefined || zoom > ZOOMS.most) {
    fanOut(stage, bunch);
    focusOn(stage, first);
    events.onOpen(bunch.count, true);
  } else {
    const byKeyboard = pins.buttonOf(keyOfBunch(bunch))?.matches(':focus-visible');
    events.onOpen(bunch.count, false);
    map.once('moveend', () => {
      if (byKeyboard) focusOn(stage, first);
    });
    map.setView([bunch.at[1], bunch.at[0]], Math.max(zoom, map.getZoom() + 1));
  }
}
