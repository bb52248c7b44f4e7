/** How stations and bunches look as markers, and which names find room beside them. */
import type { LngLat, MapLabel, MapPlace } from '../../../view-models/map/data.ts';
import { levelOf } from '../../../view-models/marks/level.ts';
import { clusterName, markerName } from '../../../view-models/map/words.ts';
import type { Bunch, Single } from './clusters.ts';
import { fanOf } from './fan.ts';
import type { Pixel } from '../base/mercator.ts';
import type { Pin } from './pins.ts';
import { roomFor, textBox, type Wish } from './room.ts';
import type { TownName } from '../base/town-names.ts';

/** Pixels of a character of a name, and of half a marker. */
const CHARACTER = 16;
const HALF_A_MARKER = 20;
const USUAL_GAP = 52;
/** Of the size of a character, as in `textBox`. */
const LINE = 1.6;
const DISTRICT_CHARACTER = 22;
/** With more markers than that, names would only be noise. */
const MAX_NAMED = 60;
const MIN_ZOOM_OF_TOWNS = 10;
/** Names of towns stand at their place, or above or below what is there. */
const TOWN_SHIFTS = [0, -34, 38, -56];

export const keyOfBunch = ({ id }: Pick<Bunch, 'id'>): string => `bunch-${String(id)}`;

export function singlePin({ place, at }: Single, open: string): Pin {
  return {
    key: place.key,
    at,
    name: markerName(place),
    letter: levelOf(place.level).letter,
    shape: shapeOf(place),
    label: place.name,
    selected: place.key === open,
  };
}

/**
 * @param district of its first station
 * @param holdsOpen the station that is open is in it
 */
export function bunchPin(bunch: Bunch, district: string, holdsOpen: boolean, expanded: boolean | undefined): Pin {
  const shape = holdsOpen ? 'cl on' : 'cl';
  return {
    key: keyOfBunch(bunch),
    at: bunch.at,
    name: clusterName(bunch.first.name, district, bunch.count),
    letter: String(bunch.count),
    shape,
    label: '',
    selected: false,
    ...(expanded === undefined ? {} : { expanded }),
  };
}

export function fanPins(at: LngLat, members: readonly Single[], { at: open, gap }: { at: string; gap: number }): Pin[] {
  const ends = fanOf(members.length, gap);
  return members.map((single, index): Pin => ({ ...singlePin(single, open), at, offset: ends[index]! }));
}

/** Names of the open station first, then of the others, then of towns. */
export function withNames(
  pins: readonly Pin[],
  labels: readonly MapLabel[],
  screen: (at: LngLat) => Pixel,
  { roomy, zoom, gap }: { roomy: boolean; zoom: number; gap: number },
): { pins: Pin[]; towns: TownName[] } {
  const points = new Map(pins.map((pin) => [pin.key, moved(screen(pin.at), pin.offset)]));
  // In 长辈模式 markers stand further apart, and are larger by as much.
  const [half, character] = [HALF_A_MARKER, CHARACTER].map((pixels) => (pixels * gap) / USUAL_GAP) as [number, number];
  const taken = [...points.values()].map(({ x, y }) => ({
    left: x - half,
    right: x + half,
    top: y - half,
    bottom: y + half,
  }));
  const nameable = pins.filter(({ label, selected }) => label && (selected || (roomy && pins.length <= MAX_NAMED)));
  const wishes = nameable
    .toSorted((one, other) => Number(other.selected) - Number(one.selected))
    .flatMap(({ key, label, selected }): NameWish[] => {
      const { x, y } = points.get(key)!;
      const above = { key, above: true, box: textBox(x, y - half - character * LINE, label, character) };
      return [{ key, above: false, box: textBox(x, y + half, label, character) }, ...(selected ? [above] : [])];
    });
  const seen = labels.filter(({ rank }) => rank === 'district' || zoom >= MIN_ZOOM_OF_TOWNS);
  const townWishes = seen.flatMap((label, index) =>
    TOWN_SHIFTS.map((shift) => {
      const { x, y } = screen(label.at);
      const text = textBox(
        x,
        y + shift - CHARACTER,
        label.name,
        label.rank === 'district' ? DISTRICT_CHARACTER : CHARACTER,
      );
      return { key: `town-${String(index)}`, box: text, label, shift };
    }),
  );
  const fitting = roomFor([...wishes, ...townWishes], taken);
  const towns = townWishes.filter((wish) => fitting.has(wish)).map(({ label, shift }): TownName => ({ label, shift }));
  const named = new Map(wishes.filter((wish) => fitting.has(wish)).map(({ key, above }) => [key, above]));
  return {
    pins: pins.map((pin) =>
      named.has(pin.key) ? { ...pin, above: named.get(pin.key) ?? false } : { ...pin, label: '' },
    ),
    towns,
  };
}

/** The open station's name may stand above it; where it would cover a marker there too, the card alone says it. */
interface NameWish extends Wish {
  above: boolean;
}

/** Hollow and dashed when the place is only roughly known, pale when there is nothing to visit yet or any more. */
function shapeOf({ level, approximate, open }: MapPlace): string {
  return ['lv', levelOf(level).code, approximate ? 'approx' : '', open ? '' : 'shut'].filter(Boolean).join(' ');
}

const moved = ({ x, y }: Pixel, offset: Pixel = { x: 0, y: 0 }): Pixel => ({ x: x + offset.x, y: y + offset.y });
