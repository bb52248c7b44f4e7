/**
 * The state of the map page: URL, clock, data, and the origin that distances are counted from. A position of the device or a tapped
 * point is kept in memory only, and sent nowhere.
 */
import { shanghaiNow, type Now } from '../../../clock.ts';
import { observable } from './observable.ts';
import {
  AUTO_VIEWPORT,
  DEFAULT_URL_STATE,
  readUrlAtHome,
  roundPoint,
  writeUrlState,
  type MapUrlState,
} from './url-state.ts';
import { fetchMapData } from './fetch-data.ts';
import { withoutUnknownKeys } from './filters.ts';
import type { LngLat, MapData } from '../../../view-models/map/data.ts';
import { createLocator, type LocationError } from '../../nearby/position.ts';

interface Origin {
  kind: 'device' | 'point';
  /** WGS-84. */
  at: LngLat;
  /** Radius in metres; only of the device. */
  accuracy?: number;
}

export interface State {
  now: Now | undefined;
  data: MapData | undefined;
  /** The data could not be fetched. */
  failed: boolean;
  urlState: MapUrlState;
  /** Takes precedence over `urlState.from`. */
  origin: Origin | undefined;
  locating: 'idle' | 'asking' | LocationError;
  /** The next tap on the map sets the origin. */
  picking: boolean;
  /** The area outside of all walking circles is shown. */
  gaps: boolean;
  /** The reader has done something: from now on the card takes the focus. */
  hasInteracted: boolean;
}

export interface Session {
  get: () => State;
  subscribe: (listener: () => void) => () => void;
  /** Reads URL and clock, fetches the data, and listens to changes of all three. @returns function that stops listening */
  start: () => () => void;
  go: (changes: Partial<MapUrlState>, mode?: 'push' | 'replace') => void;
  /** The reader has moved the map. */
  viewportChanged: (zoom: number, centre: LngLat) => void;
  retry: () => void;
  locate: () => void;
  /** Starts or stops waiting for a tap on the map. */
  setPicking: (picking: boolean) => void;
  pickPoint: (at: LngLat) => void;
  clearOrigin: () => void;
  showGaps: (gaps: boolean) => void;
}

export const INITIAL_STATE: State = {
  now: undefined,
  data: undefined,
  failed: false,
  urlState: DEFAULT_URL_STATE,
  origin: undefined,
  locating: 'idle',
  picking: false,
  gaps: false,
  hasInteracted: false,
};
const MINUTE_MS = 60_000;

/** @param home id of the reader's own district */
export function createMapSession(home = ''): Session {
  const { get, subscribe, update } = createStore();
  const validated = (urlState: MapUrlState): MapUrlState => {
    const { data } = get();
    return data ? withoutUnknownKeys(urlState, data) : urlState;
  };
  const load = async (): Promise<void> => {
    update({ failed: false });
    try {
      const data = await fetchMapData();
      update({ data, now: shanghaiNow(), urlState: withoutUnknownKeys(get().urlState, data) });
    } catch {
      update({ failed: true });
    }
  };
  const locator = createLocator();
  const go = (changes: Partial<MapUrlState>, mode: 'push' | 'replace' = 'push'): void => {
    const urlState = validated({ ...get().urlState, ...changes });
    if (changes.from) locator.cancel();
    update({ urlState, hasInteracted: true, ...(changes.from ? { origin: undefined, ...NOT_LOCATING } : {}) });
    writeUrl(urlState, mode, home);
  };
  /** Replaces the station that distances were counted from. */
  const startFrom = (origin: Origin): void => {
    update({ origin, ...NOT_LOCATING, hasInteracted: true });
    const { from, zoom } = get().urlState;
    if (from || zoom !== undefined) go({ from: '', ...AUTO_VIEWPORT }, from ? 'push' : 'replace');
  };
  return {
    get,
    subscribe,
    go,
    retry: () => {
      void load();
    },
    start() {
      const readUrl = (): void => {
        locator.cancel();
        update(stateAt(validated(readUrlAtHome(location.search, home)), get()));
      };
      readUrl();
      update({ now: shanghaiNow() });
      void load();
      return listen({
        onUrl: readUrl,
        onClock: () => {
          update({ now: shanghaiNow() });
        },
        onOnline: () => {
          if (get().failed) void load();
        },
      });
    },
    viewportChanged(zoom, centre) {
      // The viewport around a private origin would reveal it.
      if (!get().origin) go({ zoom, centre: roundPoint(centre) }, 'replace');
    },
    locate() {
      if (get().locating === 'asking') return;
      update({ locating: 'asking', picking: false, hasInteracted: true });
      locator.locate((result) => {
        if (typeof result === 'string') update({ locating: result });
        else startFrom({ kind: 'device', ...result });
      });
    },
    setPicking: (picking) => {
      locator.cancel();
      update({ picking, locating: 'idle', hasInteracted: true });
    },
    pickPoint: (at) => {
      startFrom({ kind: 'point', at });
    },
    clearOrigin() {
      locator.cancel();
      update({ origin: undefined, ...NOT_LOCATING, hasInteracted: true });
      if (get().urlState.from) go({ from: '', ...AUTO_VIEWPORT });
    },
    showGaps: (gaps) => {
      update({ gaps, hasInteracted: true });
    },
  };
}

function createStore(): Pick<Session, 'get' | 'subscribe'> & { update: (changes: Partial<State>) => void } {
  const { get, set, subscribe } = observable(INITIAL_STATE);
  return {
    get,
    subscribe,
    update: (changes) => {
      set({ ...get(), ...changes });
    },
  };
}

const NOT_LOCATING = { locating: 'idle', picking: false } as const;

/** State after the URL has changed; a station to count from in the URL replaces the origin. */
const stateAt = (urlState: MapUrlState, { now, origin }: State): Partial<State> => ({
  urlState,
  ...NOT_LOCATING,
  hasInteracted: now !== undefined,
  origin: urlState.from ? undefined : origin,
});

/** After the paint, since history calls are slow. An unchanged URL is replaced, since pushing it again would make Back do nothing. */
function writeUrl(urlState: MapUrlState, mode: 'push' | 'replace', home: string): void {
  setTimeout(() => {
    const url = location.pathname + writeUrlState(location.search, urlState, home);
    if (mode === 'replace' || url === location.pathname + location.search) history.replaceState(history.state, '', url);
    else history.pushState(null, '', url);
  });
}

/** The clock is read every minute and when the page becomes visible. @returns function that stops listening */
function listen({ onUrl, onClock, onOnline }: Record<'onUrl' | 'onClock' | 'onOnline', () => void>): () => void {
  const readClockIfVisible = (): void => {
    if (!document.hidden) onClock();
  };
  const timer = setInterval(readClockIfVisible, MINUTE_MS);
  addEventListener('popstate', onUrl);
  addEventListener('online', onOnline);
  document.addEventListener('visibilitychange', readClockIfVisible);
  return () => {
    clearInterval(timer);
    removeEventListener('popstate', onUrl);
    removeEventListener('online', onOnline);
    document.removeEventListener('visibilitychange', readClockIfVisible);
  };
}
