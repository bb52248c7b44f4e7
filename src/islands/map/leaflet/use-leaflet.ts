import { useEffect, useRef, useState, type RefObject } from 'react';
import type { MapData } from '../../../view-models/map/data.ts';
import { direct, type Direction, type Moment } from './direct.ts';
import type { DrawnMap } from './draw.ts';
import type { Hint } from './gestures.ts';
import type { Session } from '../state/session.ts';
import type { MapEvents, Seen } from './stage.ts';
import { told, type Told } from '../state/announcement.ts';
import { offBase, type View } from '../state/view.ts';

export interface Leaflet {
  box: RefObject<HTMLDivElement | null>;
  drawn: boolean;
  /** The code of the map could not be had. */
  failed: boolean;
  /** What only the frame of the map shows: it changes at every move, and nothing else need be drawn again for it. */
  seen: Told<Seen>;
  hint: Told<Hint>;
  /** What happened on the map, to be announced. */
  said: string;
  zoomBy: (steps: number) => void;
  focusOn: (key: string) => boolean;
  closeFan: () => boolean;
  retry: () => void;
}

interface Wanted extends Omit<Direction, 'view'> {
  view: View | undefined;
  session: Session;
  /** The same function for good. */
  onSelect: (key: string) => void;
}

/** Fetches Leaflet when the map comes into view, and from then on draws what the view says. */
export function useLeaflet({ view, state, pace, elder, roomy, session, onSelect }: Wanted): Leaflet {
  const map = useRef<DrawnMap>(undefined);
  const before = useRef<Moment>(undefined);
  const stays = useRef('');
  const [said, setSaid] = useState('');
  const [seen] = useState(() => told<Seen>());
  const [hint] = useState(() => told<Hint>());
  const loaded = useDrawn(view?.data, map, (data) => ({
    // It is in view already: the map stays.
    onSelect: (key) => {
      stays.current = key;
      onSelect(key);
    },
    onOpen: (count, fanned) => {
      setSaid(fanned ? `${String(count)}个站点在同一处，已经摊开` : `放大了，${String(count)}个站点分开显示`);
    },
    onLook: session.looked,
    onPoint: (at) => {
      if (session.get().picking) session.picked(offBase(data, at));
    },
    onSeen: seen.tell,
    onHint: hint.tell,
  }));

  useEffect(() => {
    if (!view || !map.current) return;
    if (!loaded.drawn) before.current = undefined;
    before.current = direct(map.current, { view, state, pace, elder, roomy }, before.current, stays.current);
    stays.current = '';
  }, [loaded.drawn, view, state, pace, elder, roomy]);

  return {
    ...loaded,
    seen,
    hint,
    said,
    zoomBy: (steps) => {
      map.current?.zoomBy(steps);
    },
    focusOn: (key) => map.current?.focusOn(key) ?? false,
    closeFan: () => map.current?.closeFan() ?? false,
  };
}

function useDrawn(
  data: MapData | undefined,
  map: RefObject<DrawnMap | undefined>,
  eventsFor: (data: MapData) => MapEvents,
): Pick<Leaflet, 'box' | 'drawn' | 'failed' | 'retry'> {
  const box = useRef<HTMLDivElement>(null);
  const events = useRef(eventsFor);
  const [{ drawn, failed, tries }, setLoading] = useState({ drawn: false, failed: false, tries: 0 });
  // The code is on its way while the data still is.
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
    let here = true;
    const draw = async (): Promise<void> => {
      try {
        const { drawMap } = await import('./draw.ts');
        if (!here) return;
        map.current = drawMap(element, data, events.current(data));
        setLoading((now) => ({ ...now, drawn: true, failed: false }));
      } catch {
        if (here) setLoading((now) => ({ ...now, failed: true }));
      }
    };
    const stop = whenInView(element, () => {
      void draw();
    });
    return () => {
      here = false;
      stop();
      map.current?.remove();
      map.current = undefined;
    };
  }, [data, map, tries]);
  return {
    box,
    drawn,
    failed,
    retry: () => {
      setLoading((now) => ({ ...now, failed: false, tries: now.tries + 1 }));
    },
  };
}

function whenInView(element: Element, work: () => void): () => void {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      work();
    },
    { rootMargin: '100px' },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
