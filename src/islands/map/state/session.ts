/**
 * One reader's visit: the address, the Shanghai clock, the data, and where distances are counted from. A position of the device and
 * a point that was tapped live here only: they are neither written down nor sent.
 */
import { shanghaiNow, type Now } from '../../../clock.ts';
import * as urls from '../../../urls.ts';
import { readMapAddress, roundedPoint, WHEREVER, WHOLE_MAP, writeMapAddress, type MapAddress } from './address.ts';
import { knownAddress } from './chosen.ts';
import type { LngLat, MapData } from '../../../view-models/map/data.ts';
import { positionAsker, type Trouble } from '../../nearby/position.ts';

export interface Origin {
  kind: 'device' | 'point';
  /** WGS-84 */
  at: LngLat;
  /** Metres within which the device believes itself to be. */
  accuracy?: number;
}

export interface State {
  now: Now | undefined;
  data: MapData | undefined;
  /** The data could not be had. */
  failed: boolean;
  address: MapAddress;
  /** Instead of `address.from`. */
  origin: Origin | undefined;
  locating: 'idle' | 'asking' | Trouble;
  /** The next tap on the map says where to count from. */
  picking: boolean;
  /** What no circle covers is shown. */
  gaps: boolean;
  /** The reader has done something: from now on changes are announced. */
  touched: boolean;
}

export interface Session {
  get: () => State;
  subscribe: (listener: () => void) => () => void;
  /** Reads the address and the clock, fetches the data, and follows. @returns how to stop */
  start: () => () => void;
  go: (part: Partial<MapAddress>, how?: 'push' | 'replace') => void;
  /** The reader has moved the map. */
  looked: (zoom: number, centre: LngLat) => void;
  retry: () => void;
  locate: () => void;
  /** Waits for a tap on the map, or gives up waiting. */
  pick: (picking: boolean) => void;
  picked: (at: LngLat) => void;
  forgetOrigin: () => void;
  showGaps: (gaps: boolean) => void;
}

export const AT_FIRST: State = {
  now: undefined,
  data: undefined,
  failed: false,
  address: WHOLE_MAP,
  origin: undefined,
  locating: 'idle',
  picking: false,
  gaps: false,
  touched: false,
};
const EVERY_MINUTE_MS = 60_000;

export function mapSession(): Session {
  const { get, set, subscribe } = store(AT_FIRST);
  const known = (address: MapAddress): MapAddress => {
    const { data } = get();
    return data ? knownAddress(address, data) : address;
  };
  const load = async (): Promise<void> => {
    set({ failed: false });
    try {
      const data = await fetchData();
      set({ data, now: shanghaiNow(), address: knownAddress(get().address, data) });
    } catch {
      set({ failed: true });
    }
  };
  const asker = positionAsker();
  const go = (part: Partial<MapAddress>, how: 'push' | 'replace' = 'push'): void => {
    const address = known({ ...get().address, ...part });
    if (part.from) asker.drop();
    set({ address, touched: true, ...(part.from ? { origin: undefined, ...NOT_LOOKING } : {}) });
    write(address, how);
  };
  /** A point of one's own takes the place of the station that distances were counted from. */
  const startFrom = (origin: Origin): void => {
    set({ origin, ...NOT_LOOKING, touched: true });
    const { from, zoom } = get().address;
    if (from || zoom !== undefined) go({ from: '', ...WHEREVER }, from ? 'push' : 'replace');
  };
  return {
    get,
    subscribe,
    go,
    retry: () => {
      void load();
    },
    start() {
      const follow = (): void => {
        asker.drop();
        set(followed(known(readMapAddress(location.search)), get()));
      };
      follow();
      set({ now: shanghaiNow() });
      void load();
      return listen(
        follow,
        () => {
          set({ now: shanghaiNow() });
        },
        () => {
          if (get().failed) void load();
        },
      );
    },
    looked(zoom, centre) {
      // Around a point of the reader's own the view would tell where that is.
      if (!get().origin) go({ zoom, centre: roundedPoint(centre) }, 'replace');
    },
    locate() {
      if (get().locating === 'asking') return;
      set({ locating: 'asking', picking: false, touched: true });
      asker.ask((answer) => {
        if (typeof answer === 'string') set({ locating: answer });
        else startFrom({ kind: 'device', ...answer });
      });
    },
    pick: (picking) => {
      asker.drop();
      set({ picking, locating: 'idle', touched: true });
    },
    picked: (at) => {
      startFrom({ kind: 'point', at });
    },
    forgetOrigin() {
      asker.drop();
      set({ origin: undefined, ...NOT_LOOKING, touched: true });
      if (get().address.from) go({ from: '', ...WHEREVER });
    },
    showGaps: (gaps) => {
      set({ gaps, touched: true });
    },
  };
}

const NOT_LOOKING = { locating: 'idle', picking: false } as const;

/** Where the address says from where, that is what counts. */
const followed = (address: MapAddress, { now, origin }: State): Partial<State> => ({
  address,
  ...NOT_LOOKING,
  touched: now !== undefined,
  origin: address.from ? undefined : origin,
});

async function fetchData(): Promise<MapData> {
  const { signal, done } = limited(PATIENCE_MS);
  try {
    const answer = await fetch(urls.mapData(), { signal });
    if (!answer.ok) throw new Error(String(answer.status));
    const data = (await answer.json()) as Partial<MapData>;
    // Half a file would take stations away that the static list has.
    if (!data.base || !data.places?.length) throw new Error('no stations');
    return data as MapData;
  } finally {
    done();
  }
}

/** On a network that only hangs, the way out is offered after so long. */
const PATIENCE_MS = 20_000;

/** AbortSignal.timeout is missing in browsers of 2021. */
function limited(milliseconds: number): { signal: AbortSignal; done: () => void } {
  const stop = new AbortController();
  const late = setTimeout(() => {
    stop.abort();
  }, milliseconds);
  return {
    signal: stop.signal,
    done: () => {
      clearTimeout(late);
    },
  };
}

/** After the paint: the browser takes its time for it. The same address twice would be a Back that does nothing. */
function write(address: MapAddress, how: 'push' | 'replace'): void {
  setTimeout(() => {
    const text = location.pathname + writeMapAddress(location.search, address);
    if (how === 'replace' || text === location.pathname + location.search)
      history.replaceState(history.state, '', text);
    else history.pushState(null, '', text);
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

/** Follows the address, the clock, and the network that comes back. @returns how to stop */
function listen(follow: () => void, look: () => void, online: () => void): () => void {
  const lookIfSeen = (): void => {
    if (!document.hidden) look();
  };
  const minutes = setInterval(lookIfSeen, EVERY_MINUTE_MS);
  addEventListener('popstate', follow);
  addEventListener('online', online);
  document.addEventListener('visibilitychange', lookIfSeen);
  return () => {
    clearInterval(minutes);
    removeEventListener('popstate', follow);
    removeEventListener('online', online);
    document.removeEventListener('visibilitychange', lookIfSeen);
  };
}
