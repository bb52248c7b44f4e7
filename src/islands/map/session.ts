/**
 * One reader's visit: the address, the Shanghai clock, the data, and where distances are counted from. A position of the device and
 * a point that was tapped live here only: they are neither written down nor sent.
 */
import { shanghaiNow, type Now } from '../../clock.ts';
import * as urls from '../../urls.ts';
import { readMapAddress, WHOLE_MAP, writeMapAddress, type MapAddress } from '../../view-models/map-address.ts';
import { knownAddress } from '../../view-models/map-chosen.ts';
import type { LngLat, MapData } from '../../view-models/map-data.ts';
import { askPosition, type Refusal } from './position.ts';

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
  locating: 'idle' | 'asking' | Refusal;
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
  retry: () => void;
  locate: () => void;
  /** Waits for a tap on the map, or gives up waiting. */
  pick: (picking: boolean) => void;
  picked: (at: LngLat) => void;
  forgetOrigin: () => void;
  showGaps: (gaps: boolean) => void;
}

export const AT_FIRST: State = {
  now: undefined, data: undefined, failed: false, address: WHOLE_MAP, origin: undefined, locating: 'idle', picking: false, gaps: false, touched: false,
};
const EVERY_MINUTE_MS = 60_000;

export function mapSession(): Session {
  let state = AT_FIRST;
  const listeners = new Set<() => void>();
  const set = (part: Partial<State>): void => {
    state = { ...state, ...part };
    listeners.forEach((listener) => { listener(); });
  };
  const known = (address: MapAddress): MapAddress => (state.data ? knownAddress(address, state.data) : address);
  const load = async (): Promise<void> => {
    set({ failed: false });
    try {
      const answer = await fetch(urls.mapData());
      if (!answer.ok) throw new Error(String(answer.status));
      const data = await answer.json() as MapData;
      set({ data, now: shanghaiNow(), address: knownAddress(state.address, data) });
    } catch {
      set({ failed: true });
    }
  };
  const follow = (): void => { set({ address: known(readMapAddress(location.search)), touched: state.now !== undefined }); };
  const go = (part: Partial<MapAddress>, how: 'push' | 'replace' = 'push'): void => {
    const address = known({ ...state.address, ...part });
    set({ address, touched: true, ...(part.from ? { origin: undefined, locating: 'idle' as const, picking: false } : {}) });
    const text = location.pathname + writeMapAddress(location.search, address);
    if (how === 'replace' || text === location.pathname + location.search) history.replaceState(history.state, '', text);
    else history.pushState(null, '', text);
  };
  /** A point of one's own takes the place of the station that distances were counted from. */
  const from = (origin: Origin): void => {
    set({ origin, locating: 'idle', picking: false, touched: true });
    if (state.address.from) go({ from: '' }, 'replace');
  };

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    start() {
      follow();
      set({ now: shanghaiNow(), touched: false });
      void load();
      const look = (): void => { if (!document.hidden) set({ now: shanghaiNow() }); };
      const back = (): void => { if (state.failed) void load(); };
      const minutes = setInterval(look, EVERY_MINUTE_MS);
      addEventListener('popstate', follow);
      addEventListener('online', back);
      document.addEventListener('visibilitychange', look);
      return () => {
        clearInterval(minutes);
        removeEventListener('popstate', follow);
        removeEventListener('online', back);
        document.removeEventListener('visibilitychange', look);
      };
    },
    go,
    retry: () => { void load(); },
    locate() {
      set({ locating: 'asking', picking: false, touched: true });
      askPosition(({ at, accuracy }) => { from({ kind: 'device', at, accuracy }); }, (refusal) => { set({ locating: refusal }); });
    },
    pick: (picking) => { set({ picking, locating: 'idle', touched: true }); },
    picked: (at) => { from({ kind: 'point', at }); },
    forgetOrigin() {
      set({ origin: undefined, locating: 'idle', picking: false, touched: true });
      if (state.address.from) go({ from: '' });
    },
    showGaps: (gaps) => { set({ gaps, touched: true }); },
  };
}
