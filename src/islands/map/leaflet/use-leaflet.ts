import { useEffect, useRef, useState, type RefObject } from 'react';
import type { MapData } from '../../../view-models/map/data.ts';
import { syncMap, type SyncedState, type SyncInput } from './sync.ts';
import type { StationLeafletMap } from './draw.ts';
import type { Hint } from './gestures.ts';
import type { Session } from '../state/session.ts';
import type { MapEvents, Viewport } from './scene.ts';
import { observable, type Observable } from '../state/observable.ts';
import { toWgs84, type View } from '../state/view.ts';

export interface Leaflet {
  box: RefObject<HTMLDivElement | null>;
  isReady: boolean;
  /** The code of the map could not be fetched. */
  failed: boolean;
  /** Observables rather than state, since they change at every move and only parts of the frame depend on them. */
  viewport: Observable<Viewport | undefined>;
  hint: Observable<Hint | undefined>;
  /** What happened on the map, for screen readers. */
  announcement: string;
  zoomBy: (steps: number) => void;
  focusOn: (key: string) => boolean;
  unspiderfy: () => boolean;
  retry: () => void;
}

interface LeafletOptions extends Omit<SyncInput, 'view'> {
  view: View | undefined;
  session: Session;
  /** Must be stable. */
  onSelect: (key: string) => void;
}

/** Fetches Leaflet when the map comes into view, and keeps the map in sync with the view. */
export function useLeaflet({ view, state, pace, elder, roomy, session, onSelect }: LeafletOptions): Leaflet {
  const map = useRef<StationLeafletMap>(undefined);
  const synced = useRef<SyncedState>(undefined);
  const visible = useRef('');
  const [announcement, setAnnouncement] = useState('');
  const [viewport] = useState(() => observable<Viewport | undefined>(undefined));
  const [hint] = useState(() => observable<Hint | undefined>(undefined));
  const instance = useMapInstance(view?.data, map, (data) => ({
    onSelect: (key) => {
      visible.current = key;
      onSelect(key);
    },
    onExpand: (count, isSpiderfied) => {
      setAnnouncement(
        isSpiderfied ? `${String(count)}个站点在同一处，已经摊开` : `放大了，${String(count)}个站点分开显示`,
      );
    },
    onViewportChange: (zoom, centre) => {
      // A filter that was chosen in the meantime is about to move the map.
      if (synced.current?.filters === JSON.stringify(session.get().urlState.filters))
        session.viewportChanged(zoom, centre);
    },
    onPoint: (at) => {
      if (session.get().picking) session.pickPoint(toWgs84(data, at));
    },
    onViewport: viewport.set,
    onHint: hint.set,
  }));

  useEffect(() => {
    if (!view || !map.current) return;
    if (!instance.isReady) synced.current = undefined;
    synced.current = syncMap(map.current, { view, state, pace, elder, roomy }, synced.current, visible.current);
    visible.current = '';
  }, [instance.isReady, view, state, pace, elder, roomy]);

  return {
    ...instance,
    viewport,
    hint,
    announcement,
    zoomBy: (steps) => {
      map.current?.zoomBy(steps);
    },
    focusOn: (key) => map.current?.focusOn(key) ?? false,
    unspiderfy: () => map.current?.unspiderfy() ?? false,
  };
}

function useMapInstance(
  data: MapData | undefined,
  map: RefObject<StationLeafletMap | undefined>,
  eventsFor: (data: MapData) => MapEvents,
): Pick<Leaflet, 'box' | 'isReady' | 'failed' | 'retry'> {
  const box = useRef<HTMLDivElement>(null);
  const events = useRef(eventsFor);
  const [{ isReady, failed, attempts }, setLoading] = useState({ isReady: false, failed: false, attempts: 0 });
  // Fetches the code in parallel with the data.
  useEffect(
    () =>
      box.current
        ? whenInView(box.current, () => {
            import('./draw.ts').catch(() => undefined);
          })
        : undefined,
    [],
  );
  useEffect(() => {
    const element = box.current;
    if (!data || !element) return undefined;
    let isMounted = true;
    const load = async (): Promise<void> => {
      try {
        const { createMap } = await import('./draw.ts');
        if (!isMounted) return;
        map.current = createMap(element, data, events.current(data));
        setLoading((current) => ({ ...current, isReady: true, failed: false }));
      } catch {
        if (isMounted) setLoading((current) => ({ ...current, failed: true }));
      }
    };
    const stop = whenInView(element, () => {
      void load();
    });
    return () => {
      isMounted = false;
      stop();
      map.current?.remove();
      map.current = undefined;
    };
  }, [data, map, attempts]);
  return {
    box,
    isReady,
    failed,
    retry: () => {
      setLoading((current) => ({ ...current, failed: false, attempts: current.attempts + 1 }));
    },
  };
}

function whenInView(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: '100px' },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
