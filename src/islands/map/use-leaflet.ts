import { useEffect, useRef, useState } from 'react';
import type { Pace } from '../../domain/geo.ts';
import type { LngLat, MapPlace } from '../../view-models/map-data.ts';
import { circleCorners } from '../../view-models/map-near.ts';
import { drawnPoint } from './drawn-point.ts';
import type { DrawnMap, Picture, Seen } from './draw.ts';
import type { Hint } from './gestures.ts';
import type { Session, State } from './session.ts';
import { offBase, onBase, ringOf, type View } from './view.ts';

export interface Leaflet {
  box: React.RefObject<HTMLDivElement | null>;
  drawn: boolean;
  /** The code of the map could not be had. */
  failed: boolean;
  seen: Seen | undefined;
  hint: Hint | undefined;
  /** What happened on the map, to be announced. */
  said: string;
  zoomBy: (steps: number) => void;
  focusOn: (key: string) => boolean;
  closeFan: () => boolean;
  /** A station that was chosen on the map is in view already: the map stays. */
  stay: (key: string) => void;
  retry: () => void;
}

interface Wanted {
  view: View | undefined;
  state: State;
  pace: Pace;
  elder: boolean;
  roomy: boolean;
  session: Session;
  onSelect: (key: string) => void;
}

const GAPS = { usual: 52, elder: 72 } as const;
const HINT_MS = 1800;

/** Fetches Leaflet when the map comes into view, and from then on draws what the view says. */
export function useLeaflet(wanted: Wanted): Leaflet {
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<DrawnMap>(undefined);
  const latest = useRef(wanted);
  const before = useRef<Moment>(undefined);
  const stays = useRef('');
  const [{ drawn, failed, tries }, setLoading] = useState({ drawn: false, failed: false, tries: 0 });
  const [seen, setSeen] = useState<Seen>();
  const [hint, setHint] = useState<Hint>();
  const [said, setSaid] = useState('');
  const { view, state, pace, elder, roomy, session } = wanted;
  const data = view?.data;
  useEffect(() => { latest.current = wanted; });

  useEffect(() => {
    const element = box.current;
    if (!data || !element) return undefined;
    let here = true;
    const draw = async (): Promise<void> => {
      try {
        const { drawMap } = await import('./draw.ts');
        if (!here) return;
        map.current = drawMap(element, data, {
          onSelect: (key) => { latest.current.onSelect(key); },
          onOpen: (count, fanned) => { setSaid(fanned ? `${String(count)}个站点在同一处，已经摊开` : `放大了，${String(count)}个站点分开显示`); },
          onZoom: (zoom) => { session.go({ zoom }, 'replace'); },
          onPoint: (at) => { if (session.get().picking) session.picked(offBase(data, at)); },
          onSeen: setSeen, onHint: setHint,
        });
        setLoading((now) => ({ ...now, drawn: true, failed: false }));
      } catch {
        if (here) setLoading((now) => ({ ...now, failed: true }));
      }
    };
    const stop = whenInView(element, () => { void draw(); });
    return () => {
      here = false;
      stop();
      map.current?.remove();
      map.current = undefined;
      before.current = undefined;
    };
  }, [data, session, tries]);

  useEffect(() => {
    if (!drawn || !view || !map.current) return;
    const ring = ringOf(view, pace);
    map.current.show(pictureOf(view, state.address.at, ring, elder ? GAPS.elder : GAPS.usual, roomy));
    const now: Moment = { at: state.address.at, choice: JSON.stringify(state.address.choice), zoom: state.address.zoom, ring: ring && ring.at.join(), view };
    move(map.current, before.current, now, ring, stays.current);
    stays.current = '';
    before.current = now;
  }, [drawn, view, state.address, pace, elder, roomy]);

  useEffect(() => {
    if (!hint) return undefined;
    const later = setTimeout(() => { setHint(undefined); }, HINT_MS);
    return () => { clearTimeout(later); };
  }, [hint]);

  return {
    box, drawn, failed, seen, hint, said,
    zoomBy: (steps) => { map.current?.zoomBy(steps); },
    focusOn: (key) => map.current?.focusOn(key) ?? false,
    closeFan: () => map.current?.closeFan() ?? false,
    stay: (key) => { stays.current = key; },
    retry: () => { setLoading((now) => ({ ...now, failed: false, tries: now.tries + 1 })); },
  };
}

interface Moment {
  at: string;
  choice: string;
  zoom: number | undefined;
  ring: string | undefined;
  view: View;
}

/** The map moves when the reader has asked for something else, and only then. */
function move(map: DrawnMap, before: Moment | undefined, now: Moment, ring: Picture['ring'], stays: string): void {
  const { at, view, zoom } = now;
  const fitAll = (): void => {
    const points = pointsOf(view.places);
    map.fit(points.length > 0 ? points : pointsOf(view.data.places), zoom);
  };
  if (!before) fitAll();
  if (ring && ring.at.join() !== before?.ring) map.fit(circleCorners(ring.at, ring.metres));
  else if (before && now.choice !== before.choice) fitAll();
  else if (before && zoom !== undefined && zoom !== before.zoom && at === before.at) map.zoomTo(zoom);
  if (at && at !== before?.at && at !== stays) map.goTo(at, zoom);
}

function pictureOf(view: View, at: string, ring: Picture['ring'], gap: number, roomy: boolean): Picture {
  const cells = view.gaps?.cells.map(([west, south, east, north]) => {
    const [low, high] = [onBase(view.data, [west, south]), onBase(view.data, [east, north])];
    return [...low, ...high] as const;
  });
  return { places: view.places, at, ring, cells: cells ?? NO_CELLS, gap, roomy };
}

const pointsOf = (places: readonly MapPlace[]): LngLat[] => places.map(drawnPoint).filter((point) => point !== undefined);

const NO_CELLS: Picture['cells'] = [];

function whenInView(element: Element, work: () => void): () => void {
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    work();
  }, { rootMargin: '100px' });
  observer.observe(element);
  return () => { observer.disconnect(); };
}
