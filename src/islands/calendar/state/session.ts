/**
 * State of a visit: combines address, Shanghai clock and loaded months into the scene that is drawn.
 * A scene stays until the next one is complete, so that loading neither blanks the page nor loses focus.
 */
import { shanghaiNow, type Now } from '../../../clock.ts';
import type { Month } from '../../../domain/calendar/day.ts';
import {
  readPlace,
  withHome,
  writePlace,
  type ChoiceValues,
  type Place,
} from '../../../view-models/calendar/month-place.ts';
import type { ShownMonth } from '../../../view-models/calendar/month-shown.ts';
import { monthsOf, spanOf, withoutRange, type Span } from '../../../view-models/calendar/month-span.ts';
import { whenIdle } from '../../parts/idle.ts';
import type { LoadResult, MonthSource } from './months.ts';

export interface Scene {
  place: Place;
  span: Span;
  /** The month of the span, and its other months as far as they are loaded. */
  months: ReadonlyMap<Month, ShownMonth>;
  month: ShownMonth;
}

interface State {
  now: Now | undefined;
  /** The place in the address; the scene follows once its months are loaded. */
  requested: Place;
  scene: Scene | undefined;
  failure: LoadFailure | undefined;
  /** The reader has changed something, so that results are announced. */
  touched: boolean;
  busy: boolean;
}

export interface LoadFailure {
  month: Month;
  why: Exclude<LoadResult, ShownMonth>;
  place: Place;
}

export interface Session {
  get: () => State;
  subscribe: (listener: () => void) => () => void;
  /** Reads the address and the clock, and follows both. @returns a function that stops it */
  start: () => () => void;
  go: (place: Place, how?: 'push' | 'replace') => void;
  retry: () => void;
}

const INITIAL_STATE: Omit<State, 'requested'> = {
  now: undefined,
  scene: undefined,
  failure: undefined,
  touched: false,
  busy: false,
};
const EVERY_MINUTE_MS = 60_000;

/**
 * @param built the month of the static page, as a fallback
 * @param home id of the reader's own district, or empty
 * @param first the place that the static page shows, until the address is read
 */
export function calendarSession(
  source: MonthSource,
  validValues: ChoiceValues,
  built: Month,
  home: string,
  first: Place,
): Session {
  const { get, set, subscribe } = store({ ...INITIAL_STATE, requested: first });

  const loadScene = (now: Now): void => {
    const { requested } = get();
    const span = spanOf(requested, now.day);
    const scene = sceneOf(requested, span, source.peek);
    if (scene) show(scene);
    else set({ busy: true });
    void Promise.all(monthsOf(span).map(source.load)).then(([answer = 'unreachable']) => {
      if (get().requested !== requested) return;
      const loaded = sceneOf(requested, span, source.peek);
      if (loaded) show(loaded);
      if (loaded)
        whenIdle(() => {
          preloadNeighbours(loaded.month, source);
        });
      else if (typeof answer === 'string') fallBack({ month: span.month, why: answer, place: requested }, now);
    });
  };

  const show = (scene: Scene): void => {
    const { busy, scene: before, failure } = get();
    const isResolved = failure?.month === scene.span.month;
    if (busy || isResolved || !isSame(scene, before))
      set({ scene, busy: false, failure: isResolved ? undefined : failure });
  };

  /** Returns to the shown scene, or to the month of the build, whose static page is always there. */
  const fallBack = (failure: LoadFailure, now: Now): void => {
    const { requested, scene, failure: previous } = get();
    const back = scene
      ? scene.place
      : { ...requested, month: built, day: '' as const, choice: withoutRange(requested.choice) };
    const isElsewhere = scene !== undefined || spanOf(back, now.day).month !== failure.month;
    set({ failure: scene ? failure : (previous ?? failure), busy: false, requested: isElsewhere ? back : requested });
    // Without a scene the address is kept, so that a reload requests it again.
    if (scene) writeUrl(back, 'replace', home);
    if (isElsewhere) loadScene(now);
  };

  const update = (now = shanghaiNow()): void => {
    set({ now });
    loadScene(now);
  };
  const readUrl = (): void => {
    const requested = withHome(readPlace(location.search, validValues), location.search, home);
    set({ requested, touched: get().now !== undefined, failure: undefined });
    update();
  };
  const retry = (): void => {
    const { failure } = get();
    if (failure?.why === 'unreachable') set({ requested: failure.place });
    update();
  };

  return {
    get,
    subscribe,
    retry,
    start() {
      readUrl();
      return listen(readUrl, retry);
    },
    go(place, how = 'push') {
      const { now } = get();
      if (!now) return;
      const requested = place.month === (now.day.slice(0, 7) as Month) ? { ...place, month: '' as const } : place;
      writeUrl(requested, how, home);
      set({ requested, touched: true, failure: undefined });
      loadScene(now);
    },
  };
}

/** Deferred until after the paint, because changing the history is slow. */
function writeUrl(place: Place, how: 'push' | 'replace', home: string): void {
  setTimeout(() => {
    const address = location.pathname + writePlace(location.search, place, home);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  });
}

function store(first: State): Pick<Session, 'get' | 'subscribe'> & { set: (part: Partial<State>) => void } {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(part) {
      state = { ...state, ...part };
      listeners.forEach((listener) => {
        listener();
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Listens to history, clock, visibility and network. */
function listen(readUrl: () => void, refresh: () => void): () => void {
  const refreshIfVisible = (): void => {
    if (!document.hidden) refresh();
  };
  const minutes = setInterval(refresh, EVERY_MINUTE_MS);
  addEventListener('popstate', readUrl);
  addEventListener('online', refreshIfVisible);
  document.addEventListener('visibilitychange', refreshIfVisible);
  return () => {
    clearInterval(minutes);
    removeEventListener('popstate', readUrl);
    removeEventListener('online', refreshIfVisible);
    document.removeEventListener('visibilitychange', refreshIfVisible);
  };
}

function sceneOf(place: Place, span: Span, peek: MonthSource['peek']): Scene | undefined {
  const month = peek(span.month);
  if (!month) return undefined;
  const months = new Map(
    monthsOf(span).flatMap((name) => {
      const shown = peek(name);
      return shown ? [[name, shown] as const] : [];
    }),
  );
  return { place, span, months, month };
}

/** Avoids a render every minute when nothing has changed. */
function isSame(scene: Scene, other: Scene | undefined): boolean {
  return (
    other?.place === scene.place &&
    other.span.from === scene.span.from &&
    other.span.until === scene.span.until &&
    other.months.size === scene.months.size &&
    [...scene.months].every(([month, shown]) => other.months.get(month) === shown)
  );
}

/** Preloads the neighbouring months, so that the next step is immediate, even offline. */
function preloadNeighbours({ before, after, scheduled: [from, until] }: ShownMonth, source: MonthSource): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  for (const month of [before, after])
    if (month && month >= from && month <= until && !source.peek(month)) void source.load(month);
}
