import { useMemo } from 'react';
import { filterDays, countOf, withValidStation } from './choice.ts';
import { chosenFilters, nearFirst, type Distances, type Home } from './home.ts';
import type { Choice, View } from '../../../view-models/calendar/month-place.ts';
import type { ShownDay } from '../../../view-models/calendar/month-shown.ts';
import { daysOf, viewOf } from '../../../view-models/calendar/month-span.ts';
import { useScreen, type ScreenNow } from './screen.ts';
import type { Scene } from './session.ts';

/** A scene with the view and filters that apply on this screen. */
export interface DisplayedScene {
  screen: ScreenNow;
  view: View;
  home: Home;
  choice: Choice;
  /** The days of the span, unfiltered and filtered. */
  all: readonly ShownDay[];
  days: ShownDay[];
  count: number;
  narrowed: boolean;
}

const NO_DISTANCES: Distances = new Map();

export function useDisplayedScene(
  scene: Scene | undefined,
  home: Home,
  distances: Distances = NO_DISTANCES,
): DisplayedScene | undefined {
  const screen = useScreen();
  const found = useMemo(() => {
    if (!scene) return undefined;
    const choice = withValidStation(scene.place.choice, scene.month.stations);
    const all = nearFirst(daysOf(scene.span, scene.months), home, distances);
    const days = filterDays(all, choice);
    return { home, choice, all, days, count: countOf(days), narrowed: chosenFilters(choice, home).length > 0 };
  }, [scene, home, distances]);
  if (!scene || !found) return undefined;
  // The grid is printed even from 长辈模式.
  return {
    ...found,
    screen,
    view: viewOf(scene.place, { wide: screen.wide, elder: screen.elder && !screen.print }, found.days),
  };
}
